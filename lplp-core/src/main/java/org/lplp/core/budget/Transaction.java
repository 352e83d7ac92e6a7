package org.lplp.core.budget;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;
import org.lplp.core.base.TransactionId;

/** A transaction of a budget's double-entry ledger. It is never changed: a mistake is put right by another one. */
@Value.Immutable
@LplpStyle
public interface Transaction extends Recorded {

    /**
     * Identifies the transaction.
     *
     * @return the id
     */
    TransactionId getId();

    /**
     * What it does.
     *
     * @return the kind
     */
    TransactionKind getKind();

    /**
     * When.
     *
     * @return the day
     */
    LocalDate getOn();

    /**
     * How it moves money between the accounts; the amounts sum to zero.
     *
     * @return two postings or more; empty by default
     */
    List<@Valid Posting> getPostings();

    /**
     * The goal that it serves.
     *
     * @return a goal of this document; absent if not known
     */
    Optional<GoalId> getTowards();

    /**
     * The commitment that it spends or releases, or the payment that it refunds.
     *
     * @return a transaction of the same budget; absent if not known
     */
    Optional<TransactionId> getAgainst();

    /**
     * Who is paid.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getSupplier();

    /**
     * What kind of supplier that is.
     *
     * @return the kind; absent if not known
     */
    Optional<SupplierKind> getSupplierKind();

    /**
     * What is bought.
     *
     * @return one to 300 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength(max = 300) Text> getDescription();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Transaction} values. */
    final class Builder extends ImmutableTransaction.Builder {
        Builder() {}
    }
}
