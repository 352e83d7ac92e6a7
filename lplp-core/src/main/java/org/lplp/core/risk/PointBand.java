package org.lplp.core.risk;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** The points for figures in a half-open band. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface PointBand extends Extensible {

    /**
     * Where the band begins; that figure belongs to it.
     *
     * @return a figure; absent for no lower bound
     */
    Optional<BigDecimal> getAtLeast();

    /**
     * Where the band ends; that figure does not belong to it.
     *
     * @return a figure; absent for no upper bound
     */
    Optional<BigDecimal> getBelow();

    /**
     * The points; negative for what protects.
     *
     * @return points
     */
    BigDecimal getPoints();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default PointBand normal() {
        boolean normal =
                Decimal.isNormal(getAtLeast()) && Decimal.isNormal(getBelow()) && Decimal.isNormal(getPoints());
        return normal
                ? this
                : builder()
                        .from(this)
                        .atLeast(getAtLeast().map(Decimal::normal))
                        .below(getBelow().map(Decimal::normal))
                        .points(Decimal.normal(getPoints()))
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

    /** Builds {@link PointBand} values. */
    final class Builder extends ImmutablePointBand.Builder {
        Builder() {}
    }
}
