package org.lplp.core.risk;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.RiskRuleSetId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Point rules for the early notice of risk (idea 20). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface RiskRuleSet extends Extensible {

    /**
     * Identifies the rule set.
     *
     * @return the id
     */
    RiskRuleSetId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * When it is in force.
     *
     * @return a half-open period; absent for always
     */
    Optional<Period> getEffective();

    /**
     * Tells whether it is in force on a day.
     *
     * @param day the day
     * @return true if its period contains the day, or it is always in force
     */
    default boolean inForce(LocalDate day) {
        return getEffective().isEmpty() || getEffective().get().contains(day);
    }

    /**
     * What is reckoned.
     *
     * @return the factors; empty by default
     */
    List<@Valid RiskFactor> getFactors();

    /**
     * The level for each points total.
     *
     * @return the bands; empty by default
     */
    List<@Valid LevelBand> getLevels();

    /**
     * Whether measures of protected characteristics may be read.
     *
     * @return true if somebody decided so; not by default
     */
    Optional<Boolean> getProtectedCharacteristics();

    /**
     * Where the points come from.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getSource();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RiskRuleSet} values. */
    final class Builder extends ImmutableRiskRuleSet.Builder {
        Builder() {}
    }
}
