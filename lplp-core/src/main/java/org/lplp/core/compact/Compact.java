package org.lplp.core.compact;

import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.CompactId;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.Period;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** A local education compact of four parties (idea 17): what each will do, by when, and what they pool. */
@Value.Immutable
@LplpStyle
public interface Compact extends Recorded {

    /**
     * Identifies the compact.
     *
     * @return the id
     */
    CompactId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * When it holds.
     *
     * @return a half-open period
     */
    Period getPeriod();

    /**
     * The currency of the pooled fund.
     *
     * @return a registered currency
     */
    CurrencyUnit getCurrency();

    /**
     * Who signed it for which party.
     *
     * @return the signatures; empty by default
     */
    List<@Valid Signature> getSignatures();

    /**
     * What the parties will do.
     *
     * @return the commitments; empty by default
     */
    List<@Valid Commitment> getCommitments();

    /**
     * What they put into the pooled fund.
     *
     * @return the contributions; empty by default
     */
    List<@Valid Contribution> getContributions();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Compact} values. */
    final class Builder extends ImmutableCompact.Builder {
        Builder() {}
    }
}
