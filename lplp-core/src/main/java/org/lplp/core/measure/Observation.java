package org.lplp.core.measure;

import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.ObservationId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.SourceSystem;

/** A value of a measure on a day (idea 20). */
@Value.Immutable
@LplpStyle
public interface Observation extends Recorded {

    /**
     * Identifies the observation.
     *
     * @return the id
     */
    ObservationId getId();

    /**
     * What was measured.
     *
     * @return a measure of the framework
     */
    MeasureId getMeasure();

    /**
     * The value.
     *
     * @return a value of that measure
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    BigDecimal getValue();

    /**
     * What the value is out of, such as the possible sessions of an absence count.
     *
     * @return the denominator; absent if not known
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    Optional<@DecimalMin("0") BigDecimal> getOutOf();

    /**
     * When, or the last day of the stretch that was measured.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * The system or survey that it comes from.
     *
     * @return the source; absent if not known
     */
    Optional<SourceSystem> getSource();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default Observation normal() {
        boolean normal = Decimal.isNormal(getValue()) && Decimal.isNormal(getOutOf());
        return normal
                ? this
                : builder()
                        .from(this)
                        .value(Decimal.normal(getValue()))
                        .outOf(getOutOf().map(Decimal::normal))
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

    /** Builds {@link Observation} values. */
    final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
