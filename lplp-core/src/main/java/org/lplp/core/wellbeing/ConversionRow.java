package org.lplp.core.wellbeing;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** One line of a table of converted figures. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ConversionRow extends Extensible {

    /**
     * The figure.
     *
     * @return a number
     */
    BigDecimal getFigure();

    /**
     * What it is converted to.
     *
     * @return a number
     */
    BigDecimal getConverted();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default ConversionRow normal() {
        boolean normal = Decimal.isNormal(getFigure()) && Decimal.isNormal(getConverted());
        return normal
                ? this
                : builder()
                        .from(this)
                        .figure(Decimal.normal(getFigure()))
                        .converted(Decimal.normal(getConverted()))
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

    /** Builds {@link ConversionRow} values. */
    final class Builder extends ImmutableConversionRow.Builder {
        Builder() {}
    }
}
