package org.lplp.core.risk;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** The level for points totals in a half-open band. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface LevelBand extends Extensible {

    /**
     * Where the band begins; that total belongs to it.
     *
     * @return points; absent for no lower bound
     */
    Optional<BigDecimal> getAtLeast();

    /**
     * Where the band ends; that total does not belong to it.
     *
     * @return points; absent for no upper bound
     */
    Optional<BigDecimal> getBelow();

    /**
     * The level.
     *
     * @return the level
     */
    RiskLevel getLevel();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default LevelBand normal() {
        boolean normal = Decimal.isNormal(getAtLeast()) && Decimal.isNormal(getBelow());
        return normal
                ? this
                : builder()
                        .from(this)
                        .atLeast(getAtLeast().map(Decimal::normal))
                        .below(getBelow().map(Decimal::normal))
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

    /** Builds {@link LevelBand} values. */
    final class Builder extends ImmutableLevelBand.Builder {
        Builder() {}
    }
}
