package org.lplp.core.plan;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.TargetId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A step toward a goal, with a day by which it is to be met. */
@Value.Immutable
@LplpStyle
public interface Target extends Recorded {

    /**
     * Identifies the target.
     *
     * @return the id
     */
    TargetId getId();

    /**
     * What is to be met.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NARRATIVE)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * When work on it begins.
     *
     * @return the day; absent if it begins with the plan
     */
    Optional<LocalDate> getStart();

    /**
     * The day by which it is to be met.
     *
     * @return the day
     */
    LocalDate getDue();

    /**
     * The day on which it was met.
     *
     * @return the day; absent while it is not
     */
    Optional<LocalDate> getMetOn();

    /**
     * The measure that shows it.
     *
     * @return a measure of the framework; absent if not known
     */
    Optional<MeasureId> getMeasure();

    /**
     * The value of the measure at which it is met.
     *
     * @return a value of that measure; absent if not known
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    Optional<BigDecimal> getValue();

    /**
     * What is done for it.
     *
     * @return the actions; empty by default
     */
    List<@Valid Action> getActions();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default Target normal() {
        boolean normal = Decimal.isNormal(getValue());
        return normal
                ? this
                : builder().from(this).value(getValue().map(Decimal::normal)).build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Target} values. */
    final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
