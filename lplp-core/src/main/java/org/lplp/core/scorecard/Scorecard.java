package org.lplp.core.scorecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.ScorecardId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A balanced scorecard: educational and social measures side by side (idea 20). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface Scorecard extends Extensible {

    /**
     * Identifies the scorecard.
     *
     * @return the id
     */
    ScorecardId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * How indicators and perspectives are combined.
     *
     * @return the method
     */
    Aggregation getAggregation();

    /**
     * The share of weight that must have data; below it there is no value.
     *
     * @return 0 to 1; 0 by default
     */
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> getMinimumData();

    /**
     * The perspectives.
     *
     * @return the perspectives; empty by default
     */
    List<@Valid WeightedPerspective> getPerspectives();

    /**
     * What in it could as well have been chosen otherwise.
     *
     * @return what is uncertain; nothing by default
     */
    Optional<@Valid ScorecardUncertainty> getUncertainty();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default Scorecard normal() {
        boolean normal = Decimal.isNormal(getMinimumData());
        return normal
                ? this
                : builder()
                        .from(this)
                        .minimumData(getMinimumData().map(Decimal::normal))
                        .build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Scorecard} values. */
    final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
