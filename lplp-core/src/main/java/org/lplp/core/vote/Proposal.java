package org.lplp.core.vote;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.lplp.core.base.BeneficiaryKind;
import org.lplp.core.base.CurrencyScale;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Holds;
import org.lplp.core.base.LplpStyle;
import org.lplp.core.base.NotNegative;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.ProposalId;
import org.lplp.core.base.Recorded;
import org.lplp.core.base.Text;
import org.lplp.core.base.TextLength;

/** Something that a public budget could pay for. */
@Value.Immutable
@LplpStyle
public interface Proposal extends Recorded {

    /**
     * Identifies the proposal.
     *
     * @return the id
     */
    ProposalId getId();

    /**
     * What it is called.
     *
     * @return one to 300 characters
     */
    @Holds(FieldClass.NAME)
    @TextLength(max = 300)
    Text getTitle();

    /**
     * What it costs.
     *
     * @return money
     */
    @NotNegative
    @CurrencyScale
    BigMoney getCost();

    /**
     * What it is for.
     *
     * @return one to 10,000 characters; absent if not known
     */
    @Holds(FieldClass.NARRATIVE)
    Optional<@TextLength Text> getAbout();

    /**
     * What it concerns.
     *
     * @return the categories; empty by default
     */
    List<ProposalCategory> getCategories();

    /**
     * Whom it is for.
     *
     * @return the kinds; empty by default
     */
    List<BeneficiaryKind> getTargets();

    /**
     * Who proposed it.
     *
     * @return an organisation of this document; absent if not known
     */
    Optional<OrganisationId> getProposedBy();

    /**
     * Where it would be.
     *
     * @return a place of this document; absent if not known
     */
    Optional<PlaceId> getPlace();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Proposal} values. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
