package org.lplp.core.risk;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** The risk rule sets that a framework defines. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface RiskPolicy extends Extensible {

    /**
     * The rule sets.
     *
     * @return the rule sets; empty by default
     */
    List<@Valid RiskRuleSet> getRuleSets();

    /**
     * Picks the rule sets that are in force on a day: thresholds change, and a learner is judged by those of the day.
     *
     * @param day the day
     * @return the rule sets, in order
     */
    default List<RiskRuleSet> inForce(LocalDate day) {
        return getRuleSets().stream().filter(rules -> rules.inForce(day)).toList();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RiskPolicy} values. */
    final class Builder extends ImmutableRiskPolicy.Builder {
        Builder() {}
    }
}
