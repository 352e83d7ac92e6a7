package org.lplp.core.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.Decimal;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.PeerCreditId;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.TariffId;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** An entry of the learner's ledger of peer credits (idea 5). An entry is never changed: a correction is another entry. */
@Value.Immutable
@LplpStyle
public interface PeerCredit extends Recorded {

    /**
     * Identifies the entry.
     *
     * @return the id
     */
    PeerCreditId getId();

    /**
     * Why it was entered.
     *
     * @return the kind
     */
    CreditKind getKind();

    /**
     * How many credits; negative for what is given away or put right.
     *
     * @return credits
     */
    BigDecimal getCredits();

    /**
     * The day from which it counts.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * The session that earned it.
     *
     * @return a session of this document; absent if not known
     */
    Optional<PeerSessionId> getSession();

    /**
     * The part that the learner had in that session.
     *
     * @return tutor or tutee; absent if not known
     */
    Optional<PeerRole> getRole();

    /**
     * The entry that this one puts right.
     *
     * @return an entry of this document; absent if not known
     */
    Optional<PeerCreditId> getCorrects();

    /**
     * The tariff by which it was reckoned.
     *
     * @return a tariff of the framework; absent if not known
     */
    Optional<TariffId> getTariff();

    /**
     * The qualification for which credits were given.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NAME)
    Optional<@TextLength(max = 300) Text> getTowards();

    /**
     * Gives the same value with its decimals in {@linkplain Decimal their one form}; {@code build()} does so.
     *
     * @return this value if they have that form
     */
    @Value.Check
    default PeerCredit normal() {
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

    /** Builds {@link PeerCredit} values. */
    final class Builder extends ImmutablePeerCredit.Builder {
        Builder() {}
    }
}
