package org.lplp.core.vote;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.ProposalId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on public budgets read.
 *
 * @param budgets the public budgets that no other one supersedes
 * @param proposals the proposals that no other one supersedes, each with its public budget
 * @param ballots the ballots, each with its public budget
 * @param byId the proposals by id, superseded ones included; of two with one id, the first
 * @param issued when the document was issued
 */
public record VoteFacts(
        List<Located<PublicBudget>> budgets,
        List<Nested<PublicBudget, Proposal>> proposals,
        List<Nested<PublicBudget, Ballot>> ballots,
        Map<ProposalId, Nested<PublicBudget, Proposal>> byId,
        OffsetDateTime issued) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param issued when the document was issued
     * @return the facts
     */
    public static VoteFacts of(VoteRegister register, OffsetDateTime issued) {
        List<Located<PublicBudget>> all =
                Located.each(register.getBudgets(), Pointer.root().to("vote").to("budgets"));
        List<Located<PublicBudget>> budgets = Standing.located(all, PublicBudget::getId);
        Map<ProposalId, Nested<PublicBudget, Proposal>> byId = new HashMap<>();
        Nested.each(all, "proposals", PublicBudget::getProposals)
                .forEach(proposal -> byId.putIfAbsent(proposal.part().value().getId(), proposal));
        return new VoteFacts(
                budgets,
                Standing.nested(Nested.each(budgets, "proposals", PublicBudget::getProposals), Proposal::getId),
                Nested.each(budgets, "ballots", PublicBudget::getBallots),
                byId,
                issued);
    }

    /**
     * Tells whether a proposal stands in another public budget than a given one.
     *
     * @param proposal the proposal
     * @param budget the public budget
     * @return true if it does; false also if there is no such proposal, which is a dangling reference
     */
    boolean isOfAnother(ProposalId proposal, Located<PublicBudget> budget) {
        Nested<PublicBudget, Proposal> found = byId.get(proposal);
        return found != null
                && !found.holder().value().getId().equals(budget.value().getId());
    }
}
