package org.lplp.core.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.SuppressionId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.VersionLabel;

/** Which figures of a group are withheld so that nobody can be made out. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface SuppressionPolicy extends Extensible {

    /**
     * Identifies the policy.
     *
     * @return the id
     */
    SuppressionId getId();

    /**
     * The version of the policy.
     *
     * @return the label
     */
    VersionLabel getVersion();

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
     * The least count of learners that is shown.
     *
     * @return learners
     */
    @Min(1)
    @Max(1000)
    int getMinimumCount();

    /**
     * The least number of learners over whom a percentage or mean is shown.
     *
     * @return learners; the least count by default
     */
    Optional<@Min(1) @Max(10000) Integer> getMinimumDenominator();

    /**
     * The least numerator, and the least rest to the denominator, of a percentage that is shown.
     *
     * @return learners; the least count by default
     */
    Optional<@Min(0) @Max(1000) Integer> getMinimumNumerator();

    /**
     * Whether a count of none is shown.
     *
     * @return true if it is; not by default
     */
    Optional<Boolean> getZeroShown();

    /**
     * Whether a percentage of 0 or 100 is shown.
     *
     * @return true if it is; not by default
     */
    Optional<Boolean> getWholeShown();

    /**
     * To the multiple of what counts are rounded, halves away from zero.
     *
     * @return learners; unrounded by default
     */
    Optional<@Min(1) @Max(1000) Integer> getRoundTo();

    /**
     * To how many decimals percentages are rounded, halves away from zero.
     *
     * @return decimals; 0 by default
     */
    Optional<@Min(0) @Max(6) Integer> getPercentDecimals();

    /**
     * How wide the range must be to which the published figures confine a withheld count.
     *
     * @return learners; 1 by default, so that no withheld count is determined
     */
    Optional<@Min(0) @Max(1000) Integer> getMinimumWidth();

    /**
     * What stands in the place of a figure.
     *
     * @return the symbols; empty by default
     */
    List<@Valid SuppressionSymbol> getSymbols();

    /**
     * Where the policy comes from.
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

    /** Builds {@link SuppressionPolicy} values. */
    final class Builder extends ImmutableSuppressionPolicy.Builder {
        Builder() {}
    }
}
