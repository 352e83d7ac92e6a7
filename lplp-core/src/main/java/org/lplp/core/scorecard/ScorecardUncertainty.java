package org.lplp.core.scorecard;

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

/** What in a scorecard could as well have been chosen otherwise, so that ranks can be asked how far they depend on it (idea 20). */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ScorecardUncertainty extends Extensible {

    /**
     * How far each weight could lie from the one stated, as a share of that.
     *
     * @return 0 to 1; 0 by default
     */
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> getWeightRange();

    /**
     * The ways to a common scale that could be chosen, each as likely as the others, and then for all indicators.
     *
     * @return the methods; that of each indicator by default
     */
    List<Normalisation> getNormalisations();

    /**
     * The ways to combine that could be chosen, each as likely as the others, and then for all levels.
     *
     * @return the methods; that of each level by default
     */
    List<Aggregation> getAggregations();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default ScorecardUncertainty normal() {
        return Decimal.isNormal(getWeightRange())
                ? this
                : builder()
                        .from(this)
                        .weightRange(getWeightRange().map(Decimal::normal))
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

    /** Builds {@link ScorecardUncertainty} values. */
    final class Builder extends ImmutableScorecardUncertainty.Builder {
        Builder() {}
    }
}
