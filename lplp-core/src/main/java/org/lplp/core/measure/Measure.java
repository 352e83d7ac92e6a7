package org.lplp.core.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Direction;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Something that is measured (idea 20). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface Measure extends Extensible {

    /**
     * Identifies the measure.
     *
     * @return the id
     */
    MeasureId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * Which side of the scorecard it belongs to.
     *
     * @return educational or social
     */
    MeasureDomain getDomain();

    /**
     * How its values are to be read.
     *
     * @return the scale
     */
    MeasureScale getScale();

    /**
     * The unit of its values.
     *
     * @return one to 100 characters, such as "half days"; absent if the framework does not say
     */
    Optional<@TextLength(max = 100) Text> getUnit();

    /**
     * The least possible value.
     *
     * @return a value; absent for no bound
     */
    Optional<BigDecimal> getMinimum();

    /**
     * The greatest possible value.
     *
     * @return a value; absent for no bound
     */
    Optional<BigDecimal> getMaximum();

    /**
     * Whether more is better.
     *
     * @return the direction; absent if the framework does not say
     */
    Optional<Direction> getDirection();

    /**
     * Whether it tells of a characteristic that the law protects, so that no score may read it unasked.
     *
     * @return true if so; not by default
     */
    Optional<Boolean> getProtectedCharacteristic();

    /**
     * Where its definition comes from.
     *
     * @return one to 1000 characters; absent if the framework does not say
     */
    Optional<@TextLength(max = 1000) Text> getSource();

    /**
     * Tells whether a value lies in the range of this measure.
     *
     * @param value the value
     * @return true if it is neither below the least nor above the greatest; those of a share are 0 and 1 where none are stated
     */
    default boolean allows(BigDecimal value) {
        return lowest().filter(least -> value.compareTo(least) < 0).isEmpty()
                && highest().filter(greatest -> value.compareTo(greatest) > 0).isEmpty();
    }

    /**
     * Writes the range of this measure.
     *
     * @return the least and the greatest value in signs that need no language: {@code [0, 100]};
     *     {@code ≥ 0} without a greatest, {@code ≤ 100} without a least; empty without either
     */
    default String range() {
        String least = lowest().map(BigDecimal::toPlainString).orElse("");
        String greatest = highest().map(BigDecimal::toPlainString).orElse("");
        if (least.isEmpty() || greatest.isEmpty()) {
            return !least.isEmpty() ? "≥ " + least : !greatest.isEmpty() ? "≤ " + greatest : "";
        }
        return "[" + least + ", " + greatest + "]";
    }

    private Optional<BigDecimal> lowest() {
        return getMinimum()
                .or(() -> getScale().equals(MeasureScale.SHARE) ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }

    private Optional<BigDecimal> highest() {
        return getMaximum()
                .or(() -> getScale().equals(MeasureScale.SHARE) ? Optional.of(BigDecimal.ONE) : Optional.empty());
    }

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default Measure normal() {
        boolean normal = Decimal.isNormal(getMinimum()) && Decimal.isNormal(getMaximum());
        return normal
                ? this
                : builder()
                        .from(this)
                        .minimum(getMinimum().map(Decimal::normal))
                        .maximum(getMaximum().map(Decimal::normal))
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

    /** Builds {@link Measure} values. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
