package org.lplp.core.peer;

import jakarta.validation.constraints.DecimalMin;
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
import org.lplp.core.base.PeerRole;

/** What one part in a session earns: so many credits for each whole block of minutes. */
@Value.Immutable
@LplpStyle
@Holds(FieldClass.POLICY)
public interface CreditRate extends Extensible {

    /**
     * The part.
     *
     * @return tutor or tutee
     */
    PeerRole getRole();

    /**
     * What each whole block earns.
     *
     * @return credits
     */
    @DecimalMin("0")
    BigDecimal getCredits();

    /**
     * How long a block is.
     *
     * @return minutes
     */
    @Min(1)
    @Max(480)
    int getPerMinutes();

    /**
     * The shortest session that earns anything.
     *
     * @return minutes; one block by default
     */
    Optional<@Min(1) @Max(480) Integer> getMinimumMinutes();

    /**
     * Counts the blocks of a session that earn.
     *
     * @param minutes how long the session lasted
     * @return the whole blocks; 0 for a session shorter than the least that earns anything
     */
    default int blocks(int minutes) {
        int least = getMinimumMinutes().orElse(getPerMinutes());
        return minutes < least ? 0 : minutes / getPerMinutes();
    }

    /**
     * Reckons what a session earns before any limit.
     *
     * @param minutes how long the session lasted
     * @return the credits of each block, added up; never less than 0
     */
    default BigDecimal creditsFor(int minutes) {
        return getCredits().multiply(BigDecimal.valueOf(blocks(minutes))).max(BigDecimal.ZERO);
    }

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default CreditRate normal() {
        boolean normal = Decimal.isNormal(getCredits());
        return normal
                ? this
                : builder().from(this).credits(Decimal.normal(getCredits())).build();
    }

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreditRate} values. */
    final class Builder extends ImmutableCreditRate.Builder {
        Builder() {}
    }
}
