package org.lplp.core.wellbeing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;

/** What a half-open range of figures is called, for all or for some. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ScaleBand extends Extensible {

    /**
     * The name of the range.
     *
     * @return the name
     */
    BandCode getBand();

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
     * For which norm set the band holds.
     *
     * @return the norm set; absent for responses that name none, or one for which the scale has no bands
     */
    Optional<NormSet> getNorm();

    /**
     * From which age on the band holds.
     *
     * @return years of age; absent for all ages
     */
    Optional<@Min(0) @Max(120) Integer> getMinimumAge();

    /**
     * Up to which age the band holds; the whole year counts.
     *
     * @return years of age; absent for all ages
     */
    Optional<@Min(0) @Max(120) Integer> getMaximumAge();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default ScaleBand normal() {
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

    /** Builds {@link ScaleBand} values. */
    final class Builder extends ImmutableScaleBand.Builder {
        Builder() {}
    }
}
