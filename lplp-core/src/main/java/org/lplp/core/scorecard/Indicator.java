package org.lplp.core.scorecard;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MeasureId;

/** A measure in a scorecard, brought to a scale of 0 to 100 between two goalposts. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface Indicator extends Extensible {

    /**
     * Identifies the indicator.
     *
     * @return the id
     */
    IndicatorId getId();

    /**
     * The measure.
     *
     * @return a measure of the framework
     */
    MeasureId getMeasure();

    /**
     * Its weight within the perspective.
     *
     * @return a number that is not negative
     */
    @DecimalMin("0")
    BigDecimal getWeight();

    /**
     * The value that stands for 0; anything beyond it does too.
     *
     * @return a value of the measure, or of its share
     */
    BigDecimal getWorst();

    /**
     * The value that stands for 100; anything beyond it does too.
     *
     * @return a value of the measure, or of its share
     */
    BigDecimal getBest();

    /**
     * How values are brought to a common scale.
     *
     * @return the method; goalposts by default
     */
    Optional<Normalisation> getNormalisation();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default Indicator normal() {
        boolean normal = Decimal.isNormal(getWeight()) && Decimal.isNormal(getWorst()) && Decimal.isNormal(getBest());
        return normal
                ? this
                : builder()
                        .from(this)
                        .weight(Decimal.normal(getWeight()))
                        .worst(Decimal.normal(getWorst()))
                        .best(Decimal.normal(getBest()))
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

    /** Builds {@link Indicator} values. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
