package org.lplp.core.scorecard;

import jakarta.validation.Valid;
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
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A part of a perspective, made of indicators or of further parts. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface ScorecardPart extends Extensible {

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @TextLength(max = 300)
    Text getTitle();

    /**
     * Its weight among its siblings, indicators included.
     *
     * @return a number that is not negative
     */
    @DecimalMin("0")
    BigDecimal getWeight();

    /**
     * How what it is made of is combined.
     *
     * @return the method; that of the level above by default
     */
    Optional<Aggregation> getAggregation();

    /**
     * The share of weight that must have data; below it there is no value.
     *
     * @return 0 to 1; that of the level above by default
     */
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> getMinimumData();

    /**
     * The indicators that it is made of.
     *
     * @return the indicators; empty by default
     */
    List<@Valid Indicator> getIndicators();

    /**
     * The parts that it is made of.
     *
     * @return the parts; empty by default
     */
    List<@Valid ScorecardPart> getParts();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default ScorecardPart normal() {
        boolean normal = Decimal.isNormal(getWeight()) && Decimal.isNormal(getMinimumData());
        return normal
                ? this
                : builder()
                        .from(this)
                        .weight(Decimal.normal(getWeight()))
                        .minimumData(getMinimumData().map(Decimal::normal))
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

    /** Builds {@link ScorecardPart} values. */
    final class Builder extends ImmutableScorecardPart.Builder {
        Builder() {}
    }
}
