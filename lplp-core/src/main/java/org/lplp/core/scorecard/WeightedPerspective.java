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

/** One side of a scorecard, with its weight. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface WeightedPerspective extends Extensible {

    /**
     * Which side it is.
     *
     * @return the perspective
     */
    Perspective getPerspective();

    /**
     * Its weight among the perspectives.
     *
     * @return a number that is not negative
     */
    @DecimalMin("0")
    BigDecimal getWeight();

    /**
     * What it is made of.
     *
     * @return the indicators; empty by default
     */
    List<@Valid Indicator> getIndicators();

    /**
     * How what it is made of is combined.
     *
     * @return the method; that of the scorecard by default
     */
    Optional<Aggregation> getAggregation();

    /**
     * The share of weight that must have data; below it there is no value.
     *
     * @return 0 to 1; 0 by default, while its parts then have that of the scorecard
     */
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> getMinimumData();

    /**
     * The parts that it is made of, beside its indicators.
     *
     * @return the parts; empty by default
     */
    List<@Valid ScorecardPart> getParts();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default WeightedPerspective normal() {
        boolean normal = Decimal.isNormal(getWeight()) && Decimal.isNormal(getMinimumData());
        return normal
                ? this
                : builder()
                        .from(this)
                        .weight(Decimal.normal(getWeight()))
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

    /** Builds {@link WeightedPerspective} values. */
    final class Builder extends ImmutableWeightedPerspective.Builder {
        Builder() {}
    }
}
