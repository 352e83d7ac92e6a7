package org.lplp.core.vote;

import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.number;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.vote.VoteRuleTest.POND;
import static org.lplp.core.vote.VoteRuleTest.SHED;
import static org.lplp.core.vote.VoteRuleTest.STAGE;
import static org.lplp.core.vote.VoteRuleTest.budget;
import static org.lplp.core.vote.VoteRuleTest.otherBudget;
import static org.lplp.core.vote.VoteRuleTest.votes;

import java.util.stream.Stream;
import org.lplp.core.base.BallotId;
import org.lplp.core.base.ProposalId;
import org.lplp.core.base.VoterId;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.RuleTest;

/** Tests the rules on ballots. */
public class BallotRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addChoices(cases);
        addVoters(cases);
        addNumbers(cases);
        addPoints(cases);
    }

    private static void addChoices(Cases cases) {
        cases.rule("vote.proposal_of_another_budget")
                .fails(
                        "ballot for the stage of the other vote",
                        "/vote/budgets/0/ballots/0/choices/0/proposal",
                        votes(cast(budget(), ballot("1", STAGE)), otherBudget()))
                .passes("ballot for the shed of this vote", votes(cast(budget(), ballot("1", SHED)), otherBudget()));
        cases.rule("vote.proposal_chosen_twice")
                .fails(
                        "ballot for shed and shed",
                        "/vote/budgets/0/ballots/0/choices/1/proposal",
                        votes(cast(budget(), ballot("1", SHED, SHED))))
                .passes("ballot for shed and pond", votes(cast(budget(), ballot("1", SHED, POND))));
    }

    private static void addVoters(Cases cases) {
        cases.rule("vote.voter_repeated")
                .fails(
                        "two ballots of one voter",
                        "/vote/budgets/0/ballots/1/voter",
                        votes(cast(
                                budget(),
                                ballot("1", SHED),
                                ballot("2", POND).voter(VoterId.of("urn:example:voter:1")))))
                .passes(
                        "one ballot of one voter in each of two votes",
                        votes(
                                cast(budget(), ballot("1", SHED)),
                                cast(otherBudget(), ballot("2", STAGE).voter(VoterId.of("urn:example:voter:1")))));
        cases.rule("vote.cast_outside_period")
                .fails(
                        "cast on the day after the last",
                        "/vote/budgets/0/ballots/0/castOn",
                        votes(cast(budget(), ballot("1", SHED).castOn(day("2026-01-24")))))
                .passes(
                        "cast on the last day",
                        votes(cast(budget(), ballot("1", SHED).castOn(day("2026-01-23")))));
        cases.rule("vote.cast_in_future")
                .fails(
                        "cast two days after the issue",
                        "/vote/budgets/0/ballots/0/castOn",
                        votes(cast(
                                budget().period(period("2026-01-12", "2026-04-01")),
                                ballot("1", SHED).castOn(day("2026-03-06")))))
                .passes(
                        "cast on the day of issue",
                        votes(cast(
                                budget().period(period("2026-01-12", "2026-04-01")),
                                ballot("1", SHED).castOn(day("2026-03-04")))));
        cases.rule("vote.voter_age_out_of_bounds")
                .fails("voter of 10 where 11 is the least", "/vote/budgets/0/ballots/0/voterAge", aged(10))
                .fails("voter of 19 where 18 is the greatest", "/vote/budgets/0/ballots/0/voterAge", aged(19))
                .passes("voter of 11", aged(11))
                .passes("voter of 18", aged(18));
    }

    private static void addNumbers(Cases cases) {
        cases.rule("vote.too_many_choices")
                .fails(
                        "two choices where one is the most",
                        "/vote/budgets/0/ballots/0/choices",
                        votes(cast(budget().maximumChoices(1), ballot("1", SHED, POND))))
                .fails(
                        "two choices where ballots choose one",
                        "/vote/budgets/0/ballots/0/choices",
                        votes(cast(budget().ballotKind(BallotKind.CHOOSE_1), ballot("1", SHED, POND))))
                .passes(
                        "two choices where two are the most",
                        votes(cast(budget().maximumChoices(2), ballot("1", SHED, POND))))
                .passes(
                        "one choice where ballots choose one",
                        votes(cast(budget().ballotKind(BallotKind.CHOOSE_1), ballot("1", SHED))));
        cases.rule("vote.too_few_choices")
                .fails(
                        "one choice where two are the least",
                        "/vote/budgets/0/ballots/0/choices",
                        votes(cast(budget().minimumChoices(2), ballot("1", SHED))))
                .passes(
                        "two choices where two are the least",
                        votes(cast(budget().minimumChoices(2), ballot("1", SHED, POND))))
                .passes("empty ballot", votes(cast(budget().minimumChoices(2), ballot("1"))));
    }

    private static void addPoints(Cases cases) {
        cases.rule("vote.points_missing")
                .fails(
                        "shared-out ballot without points",
                        "/vote/budgets/0/ballots/0/choices/0",
                        votes(cast(budget().ballotKind(BallotKind.CUMULATIVE), ballot("1", SHED))))
                .passes("shared-out ballot with points", sharing("6", "4"));
        cases.rule("vote.points_unasked")
                .fails(
                        "approval with points",
                        "/vote/budgets/0/ballots/0/choices/0/points",
                        votes(cast(
                                budget(),
                                ballot("1")
                                        .addChoices(
                                                choice(SHED).points(number("6")).build()))))
                .passes("approval without points", votes(cast(budget(), ballot("1", SHED))));
        cases.rule("vote.points_beyond_limit")
                .fails("eleven of ten points", "/vote/budgets/0/ballots/0/choices", sharing("6", "5"))
                .fails(
                        "seven points for one proposal where six are the most",
                        "/vote/budgets/0/ballots/0/choices/0/points",
                        sharing("7", "3"))
                .passes("ten of ten points and six for one proposal", sharing("6", "4"));
        cases.rule("vote.points_negative")
                .fails("a point taken from the pond", "/vote/budgets/0/ballots/0/choices/1/points", sharing("6", "-1"))
                .passes("no point for the pond", sharing("6", "0"));
    }

    private static Choice.Builder choice(ProposalId proposal) {
        return Choice.builder().proposal(proposal);
    }

    static Ballot.Builder ballot(String name, ProposalId... choices) {
        Ballot.Builder ballot = Ballot.builder()
                .id(BallotId.of("urn:example:ballot:" + name))
                .voter(VoterId.of("urn:example:voter:" + name));
        Stream.of(choices)
                .forEach(proposal -> ballot.addChoices(choice(proposal).build()));
        return ballot;
    }

    private static PublicBudget.Builder cast(PublicBudget.Builder budget, Ballot.Builder... ballots) {
        Stream.of(ballots).forEach(ballot -> budget.addBallots(ballot.build()));
        return budget;
    }

    /** A vote of the young from 11 to 18. */
    private static Community aged(int age) {
        return votes(cast(
                budget().minimumVoterAge(11).maximumVoterAge(18),
                ballot("1", SHED).voterAge(age)));
    }

    /** A ballot that shares out at most ten points, and at most six to one proposal. */
    private static Community sharing(String shed, String pond) {
        return votes(cast(
                budget().ballotKind(BallotKind.CUMULATIVE)
                        .maximumPoints(number("10"))
                        .maximumPointsEach(number("6")),
                ballot("1")
                        .addChoices(
                                choice(SHED).points(number(shed)).build(),
                                choice(POND).points(number(pond)).build())));
    }
}
