package org.lplp.core.feature;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Where an organisation stands in one feature. */
@Value.Immutable
@LplpStyle
public interface FeaturePosition extends Extensible {

    /**
     * The feature.
     *
     * @return the feature
     */
    LearningFeature getFeature();

    /**
     * Where it stands.
     *
     * @return 0 for the past to 1 for the future
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    @DecimalMin("0")
    @DecimalMax("1")
    BigDecimal getPosition();

    /**
     * Where it wants to stand.
     *
     * @return 0 for the past to 1 for the future; absent if not known
     */
    @Holds(FieldClass.JUDGEMENT)
    @Value.Redacted
    Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> getAim();

    /**
     * Why it was judged so.
     *
     * @return one to 1000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength(max = 1000) Text> getReason();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default FeaturePosition normal() {
        boolean normal = Decimal.isNormal(getPosition()) && Decimal.isNormal(getAim());
        return normal
                ? this
                : builder()
                        .from(this)
                        .position(Decimal.normal(getPosition()))
                        .aim(getAim().map(Decimal::normal))
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

    /** Builds {@link FeaturePosition} values. */
    final class Builder extends ImmutableFeaturePosition.Builder {
        Builder() {}
    }
}
