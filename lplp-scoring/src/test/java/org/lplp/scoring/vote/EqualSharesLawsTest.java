package org.lplp.scoring.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteUtility;
import org.lplp.scoring.Given;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

class EqualSharesLawsTest {

    @Provide
    Arbitrary<Election> elections() {
        return Arbitraries.of(BallotKind.APPROVAL, BallotKind.CUMULATIVE).flatMap(Votes::elections);
    }

    @Provide
    Arbitrary<VoteUtility> utilities() {
        return Arbitraries.of(VoteUtility.COST, VoteUtility.CARDINALITY);
    }

    @Provide
    Arbitrary<CountingRule> raisings() {
        return Combinators.combine(
                        utilities(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of("1", "0.5", "7"))
                .as(Votes::raising);
    }

    @Provide
    Arbitrary<CountingRule> rules() {
        return Combinators.combine(
                        utilities(), Arbitraries.of(VoteCompletion.known().values()))
                .as(Votes::shares);
    }

    @Property(tries = 400)
    void winnersAreThoseOfTheDefinition(
            @ForAll("elections") Election election, @ForAll("utilities") VoteUtility utility) {
        Rational share = Rational.of(election.pool())
                .dividedBy(Rational.of(election.ballots().size()));
        assertThat(Votes.funded(election, Votes.shares(utility, VoteCompletion.NONE)))
                .isEqualTo(new Plainly(election, utility).winners(share));
    }

    @Property(tries = 300)
    void raisingTakesNoStepUnproven(@ForAll("elections") Election election, @ForAll("raisings") CountingRule rule) {
        assertThat(Votes.funded(election, rule)).isEqualTo(new Plainly(election, rule.utility()).raised(rule));
    }

    /** What the bounds prove of a range of endowments holds at both ends and in between. */
    @Property(tries = 300)
    void boundsAreRightWhereTheySayAnything(
            @ForAll("elections") Election election, @ForAll("utilities") VoteUtility utility, @ForAll Random random) {
        Contest contest = new Contest(election, Votes.shares(utility, VoteCompletion.NONE));
        Rational least = new Rational(
                contest.pool(), BigInteger.valueOf(election.ballots().size()));
        Rational width = Rational.of(random.nextInt(200), 10);
        Optional<List<Integer>> winners = BoundedShares.winners(contest, least, least.plus(width));
        for (int part = 0; winners.isPresent() && part <= 4; part++) {
            Rational between = least.plus(width.times(Rational.of(part, 4)));
            assertThat(ExactShares.outcome(contest, between).winners()).isEqualTo(winners.get());
        }
    }

    @Property(tries = 300)
    void nobodyPaysMoreThanTheirShareAndPaymentsSumToTheCost(
            @ForAll("elections") Election election, @ForAll("rules") CountingRule rule) {
        PublicVoteDetail detail = PublicVote.score(election, rule).detail();
        Map<String, Rational> paid = new HashMap<>();
        for (VoteRound round : detail.rounds()) {
            Rational sum = Rational.ZERO;
            for (VotePayment payment : round.payments()) {
                sum = sum.plus(
                        payment.amount().times(Rational.of(payment.voters().size())));
                payment.voters().forEach(voter -> paid.merge(voter, payment.amount(), Rational::plus));
            }
            if (round.price().isPresent()) {
                assertThat(sum).isEqualTo(Rational.of(round.cost()));
            }
        }
        paid.values()
                .forEach(sum ->
                        assertThat(sum).isLessThanOrEqualTo(detail.endowment().orElseThrow()));
    }

    @Property(tries = 300)
    void thePoolIsNeverOverspentAndTheContributionsSumToWhatIsSpent(
            @ForAll("elections") Election election, @ForAll("rules") CountingRule rule) {
        Scored<PublicVoteDetail> scored = PublicVote.score(election, rule);
        BigDecimal spent = scored.value().orElseThrow();
        assertThat(spent).isLessThanOrEqualTo(election.pool());
        assertThat(Given.sum(scored)).isEqualByComparingTo(spent);
        assertThat(scored.contributions()).hasSize(election.candidates().size());
    }

    @Property(tries = 200)
    void theOrderOfTheBallotsDoesNotMatter(
            @ForAll("elections") Election election, @ForAll("rules") CountingRule rule, @ForAll Random random) {
        List<CastBallot> ballots = new ArrayList<>(election.ballots());
        Collections.shuffle(ballots, random);
        Election shuffled = Election.of(election.kind(), election.pool(), election.candidates(), ballots);
        PublicVoteDetail first = PublicVote.score(election, rule).detail();
        PublicVoteDetail second = PublicVote.score(shuffled, rule).detail();
        assertThat(second.funded()).isEqualTo(first.funded());
        assertThat(second.rejected()).isEqualTo(first.rejected());
        assertThat(second.endowment()).isEqualTo(first.endowment());
    }

    @Property(tries = 200)
    void ifEverythingIsAffordableRaisingFundsEverythingThatHasASupporter(@ForAll("elections") Election election) {
        BigDecimal all = election.candidates().stream().map(Candidate::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        Election rich = Election.of(election.kind(), all, election.candidates(), election.ballots());
        PublicVoteDetail detail = PublicVote.score(rich, Votes.shares(VoteUtility.COST, VoteCompletion.ADD1))
                .detail();
        assertThat(detail.rejected()).allMatch(it -> it.reason() == VoteRejection.Reason.NOT_SUPPORTED);
        assertThat(Votes.funded(rich, Votes.shares(VoteUtility.COST, VoteCompletion.ADD1U)))
                .hasSize(election.candidates().size());
    }

    /** Laminar: voters fall into parties, each with projects of its own; then no party pays for another. */
    @Property(tries = 200)
    void aPartyHasWhatItsSharesBuy(@ForAll("elections") Election election) {
        List<Candidate> candidates = new ArrayList<>();
        for (String party : List.of("a", "b")) {
            election.candidates().forEach(it -> candidates.add(Candidate.of(party + it.id(), it.cost())));
        }
        int size = election.ballots().size();
        List<CastBallot> ballots = new ArrayList<>();
        for (int i = 0; i < 2 * size; i++) {
            String party = i < size ? "a" : "b";
            String[] ids =
                    election.candidates().stream().map(it -> party + it.id()).toArray(String[]::new);
            ballots.add(CastBallot.naming("v" + i, ids));
        }
        Election laminar = Election.of(BallotKind.APPROVAL, election.pool(), candidates, ballots);
        PublicVoteDetail detail = PublicVote.score(laminar, Votes.shares(VoteUtility.COST, VoteCompletion.NONE))
                .detail();
        BigDecimal half = election.pool().divide(BigDecimal.valueOf(2));
        for (String party : List.of("a", "b")) {
            BigDecimal spent = detail.rounds().stream()
                    .filter(it -> it.candidate().startsWith(party))
                    .map(VoteRound::cost)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(spent).isLessThanOrEqualTo(half);
            // Whatever the party wants and did not get costs more than it has left.
            laminar.candidates().stream()
                    .filter(it -> it.id().startsWith(party) && !detail.funded().contains(it.id()))
                    .forEach(it -> assertThat(spent.add(it.cost())).isGreaterThan(half));
        }
    }
}
