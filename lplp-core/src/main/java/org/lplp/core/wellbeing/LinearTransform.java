package org.lplp.core.wellbeing;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** Brings a figure to another range: figure × factor + offset. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface LinearTransform extends Extensible {

    /**
     * What the figure is multiplied by.
     *
     * @return a number
     */
    BigDecimal getFactor();

    /**
     * What is added then.
     *
     * @return a number
     */
    BigDecimal getOffset();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default LinearTransform normal() {
        boolean normal = Decimal.isNormal(getFactor()) && Decimal.isNormal(getOffset());
        return normal
                ? this
                : builder()
                        .from(this)
                        .factor(Decimal.normal(getFactor()))
                        .offset(Decimal.normal(getOffset()))
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

    /** Builds {@link LinearTransform} values. */
    final class Builder extends ImmutableLinearTransform.Builder {
        Builder() {}
    }
}
