package org.lplp.core.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.gbp;
import static org.lplp.core.document.Sample.number;
import static org.lplp.core.document.Sample.period;

import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.ProposalId;
import org.lplp.core.base.PublicBudgetId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Text;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.finding.Finding;

/** Tests the rules on public budgets, their proposals and winners. */
public class VoteRuleTest extends RuleTest {

    static final ProposalId SHED = ProposalId.of("urn:example:proposal:shed");
    static final ProposalId POND = ProposalId.of("urn:example:proposal:pond");
    static final ProposalId STAGE = ProposalId.of("urn:example:proposal:stage");

    @Override
    protected void add(Cases cases) {
        addBounds(cases);
        addProposals(cases);
        addRule(cases);
        addWinners(cases);
        cases.rule("vote.supersedes_in_circle")
                .fails(
                        "proposal supersedes itself",
                        "/vote/budgets/0/proposals/2/supersedes",
                        votes(budget().addProposals(proposal(STAGE, "100.00")
                                .supersedes(RecordId.of(STAGE.value()))
                                .build())))
                .passes(
                        "proposal supersedes another",
                        votes(budget().addProposals(proposal(STAGE, "100.00")
                                .supersedes(RecordId.of(SHED.value()))
                                .build())));
    }

    private static void addBounds(Cases cases) {
        cases.rule("vote.period_backwards")
                .fails(
                        "vote ends on the day on which it begins",
                        "/vote/budgets/0/period",
                        votes(budget().period(period("2026-01-12", "2026-01-12"))))
                .passes("vote of one day", votes(budget().period(period("2026-01-12", "2026-01-13"))));
        cases.rule("vote.bounds_backwards")
                .fails(
                        "at least three choices and at most two",
                        "/vote/budgets/0/minimumChoices",
                        votes(budget().minimumChoices(3).maximumChoices(2)))
                .fails(
                        "voters of at least 19 and at most 18",
                        "/vote/budgets/0/minimumVoterAge",
                        votes(budget().minimumVoterAge(19).maximumVoterAge(18)))
                .passes("exactly two choices", votes(budget().minimumChoices(2).maximumChoices(2)))
                .passes(
                        "voters of eighteen alone",
                        votes(budget().minimumVoterAge(18).maximumVoterAge(18)));
    }

    private static void addProposals(Cases cases) {
        cases.rule("vote.two_currencies")
                .fails(
                        "cost in euros and pool in pounds",
                        "/vote/budgets/0/proposals/2/cost",
                        votes(budget().addProposals(proposal(STAGE, "100.00")
                                .cost(BigMoney.parse("EUR 100.00"))
                                .build())))
                .passes("cost and pool in pounds", votes(budget()));
        cases.rule("vote.proposal_beyond_pool")
                .fails(
                        "stage for a penny more than the pool",
                        "/vote/budgets/0/proposals/2/cost",
                        votes(budget().addProposals(proposal(STAGE, "1000.01").build())))
                .passes(
                        "stage for the whole pool",
                        votes(budget().addProposals(proposal(STAGE, "1000.00").build())));
        cases.rule("vote.without_proposals")
                .fails(
                        "empty ballot on nothing",
                        "/vote/budgets/0/proposals",
                        votes(bare("1").addBallots(BallotRuleTest.ballot("1").build())))
                .passes("neither proposals nor ballots yet", votes(bare("1")))
                .passes(
                        "empty ballot on two proposals",
                        votes(budget().addBallots(BallotRuleTest.ballot("1").build())));
    }

    private static void addRule(Cases cases) {
        cases.rule("vote.option_unlike_method")
                .fails(
                        "greedy method with a completion",
                        "/vote/budgets/0/rule/completion",
                        ruled(rule(VoteMethod.GREEDY).completion(VoteCompletion.ADD1)))
                .fails(
                        "phragmen with a utility",
                        "/vote/budgets/0/rule/utility",
                        ruled(rule(VoteMethod.PHRAGMEN).utility(VoteUtility.COST)))
                .fails(
                        "equal shares without completion raises shares",
                        "/vote/budgets/0/rule/step",
                        ruled(rule(VoteMethod.EQUAL_SHARES).step(number("5"))))
                .fails(
                        "equal shares that never goes by votes skips",
                        "/vote/budgets/0/rule/skip",
                        ruled(rule(VoteMethod.EQUAL_SHARES)
                                .completion(VoteCompletion.ADD1)
                                .skip(true)))
                .passes(
                        "equal shares with all it reads",
                        ruled(rule(VoteMethod.EQUAL_SHARES)
                                .utility(VoteUtility.CARDINALITY)
                                .completion(VoteCompletion.ADD1U)
                                .exhaustive(true)
                                .integral(true)
                                .step(number("5"))
                                .skip(true)))
                .passes(
                        "greedy method that skips",
                        ruled(rule(VoteMethod.GREEDY).skip(true)));
        cases.rule("vote.step_zero")
                .fails(
                        "raised by nothing",
                        "/vote/budgets/0/rule/step",
                        ruled(rule(VoteMethod.EQUAL_SHARES)
                                .completion(VoteCompletion.ADD1)
                                .step(number("0"))))
                .passes(
                        "raised by a penny",
                        ruled(rule(VoteMethod.EQUAL_SHARES)
                                .completion(VoteCompletion.ADD1)
                                .step(number("0.01"))));
    }

    private static void addWinners(Cases cases) {
        cases.rule("vote.winner_of_another_budget")
                .fails(
                        "winner of the other vote",
                        "/vote/budgets/0/winners/0",
                        votes(budget().addWinners(STAGE), otherBudget()))
                .passes("winner of this vote", votes(budget().addWinners(SHED), otherBudget()));
        cases.rule("vote.winner_repeated")
                .fails("pond wins twice", "/vote/budgets/0/winners/1", votes(budget().addWinners(POND, POND)))
                .passes("shed and pond win", votes(budget().addWinners(SHED, POND)));
        cases.rule("vote.winners_exceed_pool")
                .fails(
                        "shed and pond and a stage for a penny too much",
                        "/vote/budgets/0/winners",
                        votes(budget().addProposals(proposal(STAGE, "100.01").build())
                                .addWinners(SHED, POND, STAGE)))
                .passes(
                        "shed and pond and a stage take the whole pool",
                        votes(budget().addProposals(proposal(STAGE, "100.00").build())
                                .addWinners(SHED, POND, STAGE)));
        cases.rule("vote.winners_before_end")
                .fails(
                        "winner two days before the vote is over",
                        "/vote/budgets/0/winners",
                        votes(budget().period(period("2026-01-12", "2026-03-06"))
                                .addWinners(SHED)))
                .passes(
                        "winner on the day after the last",
                        votes(budget().period(period("2026-01-12", "2026-03-04"))
                                .addWinners(SHED)));
    }

    @Test
    void methodThatThisVersionDoesNotKnowMayReadAnything() {
        Community later = ruled(
                rule(VoteMethod.of("lottery")).completion(VoteCompletion.ADD1).step(number("5")));

        assertThat(RuleBook.standard().check(later, Framework.leadbeater2008(), day("2026-03-04")).findings().stream())
                .extracting(Finding::code)
                .containsExactly("document.unknown_code");
    }

    static PublicBudget.Builder bare(String name) {
        return PublicBudget.builder()
                .id(PublicBudgetId.of("urn:example:public-budget:" + name))
                .title(Text.of("Example youth vote"))
                .pool(gbp("1000.00"))
                .ballotKind(BallotKind.APPROVAL)
                .period(period("2026-01-12", "2026-01-24"));
    }

    /** A pool of 1000 pounds, and two proposals for 900 together. */
    static PublicBudget.Builder budget() {
        return bare("1")
                .addProposals(
                        proposal(SHED, "600.00").build(),
                        proposal(POND, "300.00").build());
    }

    static PublicBudget.Builder otherBudget() {
        return bare("2").addProposals(proposal(STAGE, "500.00").build());
    }

    private static Proposal.Builder proposal(ProposalId id, String cost) {
        return Proposal.builder().id(id).title(Text.of("Example proposal")).cost(gbp(cost));
    }

    private static VotingRule.Builder rule(VoteMethod method) {
        return VotingRule.builder().method(method);
    }

    private static Community ruled(VotingRule.Builder rule) {
        return votes(budget().rule(rule.build()));
    }

    static Community votes(PublicBudget.Builder... budgets) {
        VoteRegister.Builder register = VoteRegister.builder();
        Stream.of(budgets).forEach(budget -> register.addBudgets(budget.build()));
        return community().vote(register.build()).build();
    }
}
