package org.lplp.core.budget;

import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.lplp.core.base.CurrencyScale;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.LplpStyle;

/** A change of one account. */
@Value.Immutable
@LplpStyle
public interface Posting extends Extensible {

    /**
     * The account.
     *
     * @return the account
     */
    Account getAccount();

    /**
     * How much is added to it; negative for what is taken.
     *
     * @return money
     */
    @CurrencyScale
    BigMoney getAmount();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Posting} values. */
    final class Builder extends ImmutablePosting.Builder {
        Builder() {}
    }
}
