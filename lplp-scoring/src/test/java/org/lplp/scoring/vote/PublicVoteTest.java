package org.lplp.scoring.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.BallotId;
import org.lplp.core.base.Period;
import org.lplp.core.base.ProposalId;
import org.lplp.core.base.PublicBudgetId;
import org.lplp.core.base.VoterId;
import org.lplp.core.vote.Ballot;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.Choice;
import org.lplp.core.vote.Proposal;
import org.lplp.core.vote.PublicBudget;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VoteUtility;
import org.lplp.core.vote.VotingRule;
import org.lplp.scoring.Given;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

class PublicVoteTest {

    private static final CountingRule SHARES = Votes.shares(VoteUtility.COST, VoteCompletion.NONE);

    /** By hand: shares of 20; a takes 10 of three, b 10 of one and 17.5 of two; e takes 8. */
    private static Election five() {
        return Votes.on()
                .project("a", "30")
                .project("b", "45")
                .project("c", "24")
                .project("d", "60")
                .project("e", "8")
                .voters(1, "ae")
                .voters(1, "a")
                .voters(1, "ab")
                .voters(2, "bc")
                .pool("100");
    }

    /**
     * Lackner and Skowron, Multi-Winner Voting with Approval Preferences (2023), example 2.12: three seats are a pool of three. Equal
     * shares fills two of them before its second phase.
     */
    private static Election lacknerAndSkowron() {
        return Votes.on()
                .project("a", "1")
                .project("b", "1")
                .project("c", "1")
                .project("d", "1")
                .voters(3, "cd")
                .voters(2, "ab")
                .voters(2, "ac")
                .voters(1, "bd")
                .pool("3");
    }

    @Test
    void supportersPayForWhatTheyVoteFor() {
        assertThat(PublicVote.score(five(), SHARES).toString())
                .isEqualTo(Given.documented("PublicVoteTest.supportersPayForWhatTheyVoteFor"));
    }

    @Test
    void publishedExampleOfEqualSharesAndPhragmen() {
        assertThat(Votes.funded(lacknerAndSkowron(), SHARES)).containsExactly("c", "a");
        assertThat(Votes.funded(lacknerAndSkowron(), Votes.phragmen())).containsExactlyInAnyOrder("b", "c", "d");
    }

    /** equalshares.net, How to break ties?, examples 1 and 2: the lowest cost, then the most votes. */
    @Test
    void tiesOfEffectiveVotesGoByCostThenVotesThenOrderInTheFile() {
        Election votes = Votes.on()
                .project("z", "20")
                .project("b", "20")
                .project("c", "20")
                .voters(4, "zbc")
                .pool("80");
        assertThat(Votes.funded(votes, SHARES)).containsExactly("z", "b", "c");
        Election cost =
                Votes.on().project("x", "40").project("y", "20").voters(4, "xy").pool("80");
        assertThat(Votes.funded(cost, SHARES)).containsExactly("y", "x");
    }

    @Test
    void greedyGoesByVotesThenCostThenOrderInTheFile() {
        Votes votes = Votes.on()
                .project("a", "50")
                .project("b", "40")
                .project("c", "70")
                .project("d", "10")
                .project("e", "10")
                .voters(2, "ab")
                .voters(1, "abc")
                .voters(2, "c")
                .voters(1, "cde");
        // a 3, b 3, c 4, d 1, e 1
        assertThat(Votes.funded(votes.pool("100"), Votes.greedy(true, 0))).containsExactly("c", "d", "e");
        assertThat(Votes.funded(votes.pool("100"), Votes.greedy(false, 0))).containsExactly("c");
        assertThat(Votes.funded(votes.pool("110"), Votes.greedy(true, 0))).containsExactly("c", "b");
        assertThat(Votes.funded(votes.pool("100"), Votes.greedy(true, 2))).containsExactly("c");
        assertThat(Votes.funded(votes.pool("180"), Votes.greedy(true, 0))).containsExactly("c", "b", "a", "d", "e");
    }

    @Test
    void everyLoserHasItsReason() {
        Votes votes = Votes.on()
                .project("a", "50")
                .project("b", "90")
                .project("c", "10")
                .project("d", "10")
                .project("e", "200")
                .voters(3, "a")
                .voters(2, "be")
                .voters(1, "c");
        PublicVoteDetail greedy =
                PublicVote.score(votes.pool("100"), Votes.greedy(false, 1)).detail();
        assertThat(greedy.rejected())
                .extracting(VoteRejection::candidate, it -> it.reason().code())
                .containsExactly(
                        tuple("b", "budget"), tuple("c", "votes"), tuple("d", "threshold"), tuple("e", "votes"));
        PublicVoteDetail phragmen =
                PublicVote.score(votes.pool("100"), Votes.phragmen()).detail();
        assertThat(phragmen.rejected())
                .extracting(it -> it.candidate() + " " + it.reason().code())
                .containsExactly("b budget", "d notSupported", "e budget");
    }

    /** By hand: 10 each for three is 30; the next load, (40 + 10) / 2 = 25, does not fit 40 into the 30 left. */
    @Test
    void phragmenEndsWithTheFirstThatDoesNotFit() {
        Votes votes = Votes.on()
                .project("a", "30")
                .project("b", "40")
                .project("c", "26")
                .voters(2, "a")
                .voters(1, "ab")
                .voters(1, "b")
                .voters(1, "c");
        PublicVoteDetail detail =
                PublicVote.score(votes.pool("60"), Votes.phragmen()).detail();
        assertThat(detail.funded()).containsExactly("a");
        assertThat(detail.rounds().get(0).load()).contains(Rational.of(10));
        assertThat(detail.rejected())
                .extracting(it -> it.candidate() + " " + it.reason().code())
                .containsExactly("b budget", "c votes");
        assertThat(Votes.funded(votes.pool("96"), Votes.phragmen())).containsExactly("a", "b", "c");
    }

    /** Level with the one that would win is one that does not fit: then nothing is bought any more. */
    @Test
    void phragmenEndsWhereOneOfThoseLevelDoesNotFit() {
        Votes votes =
                Votes.on().project("a", "20").project("b", "10").voters(2, "a").voters(1, "b");
        assertThat(Votes.funded(votes.pool("30"), Votes.phragmen())).containsExactly("b", "a");
        assertThat(Votes.funded(votes.pool("25"), Votes.phragmen())).containsExactly("b");
        votes.project("c", "5").voters(1, "c");
        assertThat(Votes.funded(votes.pool("24"), Votes.phragmen())).containsExactly("c");
    }

    /** By hand: a and b are worth 1 each by number; by cost, effective votes decide: dear 3, cheap 2 */
    @Test
    void cardinalityTakesTheLeastPaymentCostTheMostEffectiveVotes() {
        Election election =
                Votes.on().project("dear", "40").project("cheap", "12").pool("60");
        Election voted = Election.of(
                BallotKind.APPROVAL,
                new BigDecimal("60"),
                election.candidates(),
                List.of(
                        CastBallot.naming("1", "dear"),
                        CastBallot.naming("2", "dear", "cheap"),
                        CastBallot.naming("3", "dear", "cheap")));
        // dear: 3 votes at 13.33; cheap: 2 votes at 6
        assertThat(Votes.funded(voted, Votes.shares(VoteUtility.COST, VoteCompletion.NONE)))
                .containsExactly("dear", "cheap");
        assertThat(Votes.funded(voted, Votes.shares(VoteUtility.CARDINALITY, VoteCompletion.NONE)))
                .containsExactly("cheap", "dear");
    }

    /**
     * By hand: 10 each. Nobody reaches a (26 by two) or b (15 by one). Raised to 13, a; at 15, b too, 41 of 30. So 13 and a.
     * Exhaustive stops there at 13 already, since 26 + 15 is more than 30.
     */
    @Test
    void raisingStopsBeforeItOverspends() {
        Election election = Votes.on()
                .project("a", "26")
                .project("b", "15")
                .voters(2, "a")
                .voters(1, "b")
                .pool("30");
        PublicVoteDetail stops = PublicVote.score(election, Votes.raising(VoteUtility.COST, true, false, "1"))
                .detail();
        assertThat(stops.funded()).containsExactly("a");
        assertThat(stops.endowment()).contains(Rational.of(13));
        PublicVoteDetail goesOn = PublicVote.score(election, Votes.raising(VoteUtility.COST, false, false, "1"))
                .detail();
        assertThat(goesOn.funded()).containsExactly("a");
        assertThat(goesOn.endowment()).contains(Rational.of(14));
        assertThat(Votes.funded(election, Votes.raising(VoteUtility.COST, true, false, "5")))
                .isEmpty();
    }

    /** 100 / 3 is 33⅓; whole units begin at 33. */
    @Test
    void integralBeginsAtWholeUnits() {
        Election election = Votes.on()
                .project("a", "33.2")
                .project("b", "50")
                .voters(1, "a")
                .voters(2, "b")
                .pool("100");
        assertThat(PublicVote.score(election, Votes.raising(VoteUtility.COST, true, true, "1"))
                        .detail()
                        .endowment())
                .contains(Rational.of(34));
        assertThat(PublicVote.score(election, Votes.raising(VoteUtility.COST, true, false, "1"))
                        .detail()
                        .endowment())
                .contains(Rational.of(100, 3));
    }

    @Test
    void hugeSharesAreRaisedInNoTime() {
        Election election = Votes.on()
                .project("a", "900000000000")
                .project("b", "700000000000")
                .project("c", "500000000000")
                .voters(1, "a")
                .voters(2, "b")
                .voters(3, "c")
                .pool("1500000000000");
        PublicVoteDetail detail = PublicVote.score(election, Votes.raising(VoteUtility.COST, true, false, "1"))
                .detail();
        assertThat(detail.funded()).containsExactly("c", "b");
        assertThat(detail.endowment()).contains(Rational.of(350_000_000_000L));
    }

    /** By hand: shares of 10. Equal shares takes s (30 of three) and t (20 of two), greedy takes B alone: five against four. */
    @Test
    void comparisonKeepsWhatMoreVotersPrefer() {
        Election parties = Votes.on()
                .project("B", "90")
                .project("s", "30")
                .project("t", "20")
                .voters(4, "B")
                .voters(3, "s")
                .voters(2, "t")
                .pool("90");
        PublicVoteDetail kept = PublicVote.score(parties, Votes.shares(VoteUtility.COST, VoteCompletion.COMPARISON))
                .detail();
        assertThat(kept.comparison()).contains(new VoteComparison(5, 4));
        assertThat(kept.funded()).containsExactly("s", "t");
        Election close = Votes.on()
                .project("g", "10")
                .project("h", "10")
                .voters(3, "g")
                .voters(1, "h")
                .pool("10");
        PublicVoteDetail detail = PublicVote.score(close, Votes.shares(VoteUtility.COST, VoteCompletion.COMPARISON))
                .detail();
        // 2.5 each: g's three have 7.5, so equal shares takes nothing and greedy takes g
        assertThat(detail.comparison()).contains(new VoteComparison(0, 3));
        assertThat(detail.funded()).containsExactly("g");
    }

    /** Points are utilities: a costs 3 a point (12 / 4), b 2 a point (8 / 4): b first. Ranks are Borda's, by the ballot's length. */
    @Test
    void pointsAreUtilitiesAndRanksArePoints() {
        Election points = Votes.on()
                .project("a", "12")
                .project("b", "8")
                .points("a=3,b=1")
                .points("a=1,b=3")
                .pool("40", BallotKind.CUMULATIVE);
        assertThat(Votes.funded(points, SHARES)).containsExactly("b", "a");
        Votes ranks =
                Votes.on().project("a", "10").project("b", "10").voters(2, "ab").voters(3, "b");
        // a 2 × 2, b 2 × 1 + 3 × 1
        Scored<PublicVoteDetail> scored = PublicVote.score(ranks.pool("10", BallotKind.ORDINAL), Votes.greedy(true, 0));
        assertThat(scored.detail().funded()).containsExactly("b");
        assertThat(scored.detail().rounds().get(0).votes()).isEqualByComparingTo("5");
    }

    @Test
    void pointsOfTheUnnamedCountInScoringBallots() {
        Election election = new Election(
                BallotKind.SCORING,
                BigDecimal.TEN,
                BigDecimal.valueOf(2),
                List.of(Candidate.of("a", BigDecimal.TEN), Candidate.of("b", BigDecimal.TEN)),
                List.of(new CastBallot("1", List.of(new CastBallot.Mark("a", Optional.of(BigDecimal.ONE))))),
                List.of());
        assertThat(Votes.funded(election, Votes.greedy(true, 0))).containsExactly("b");
    }

    @Test
    void whatARuleDoesNotTakeHasNoValueAndSaysWhy() {
        Election points = Votes.on().project("a", "1").points("a=1").pool("1", BallotKind.CUMULATIVE);
        Scored<PublicVoteDetail> phragmen = PublicVote.score(points, Votes.phragmen());
        assertThat(phragmen.value()).isEmpty();
        assertThat(phragmen.missing())
                .containsExactly("vote.ballotKind: cumulative, and phragmen takes approval and choose1 only");
        Election nobody = Votes.on().project("a", "1").pool("1");
        assertThat(PublicVote.score(nobody, SHARES).missing()).containsExactly("vote.ballots: none");
        assertThatThrownBy(() -> Votes.raising(VoteUtility.COST, true, true, "0"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ballotsCountAsTheyAreCast() {
        // named twice counts once; an empty ballot has a share; a name that nobody has is missing
        Election election = Votes.on()
                .project("a", "10")
                .voters(1, "aa")
                .voters(1, "")
                .voters(1, "x")
                .pool("30");
        Scored<PublicVoteDetail> scored = PublicVote.score(election, SHARES);
        assertThat(scored.detail().endowment()).contains(Rational.of(10));
        assertThat(scored.detail().rounds().get(0).votes()).isEqualByComparingTo("1");
        assertThat(scored.missing()).containsExactly("vote.proposals: x is named by a ballot");
    }

    @Test
    void statedVotesStandWhereThereAreNoBallotsAndTheWithdrawnStopNothing() {
        List<Candidate> candidates = List.of(
                new Candidate("a", BigDecimal.valueOf(50), Optional.of(BigDecimal.valueOf(7)), true),
                new Candidate("b", BigDecimal.valueOf(20), Optional.of(BigDecimal.valueOf(3)), false));
        Election election = Election.of(BallotKind.APPROVAL, BigDecimal.valueOf(30), candidates, List.of());
        assertThat(Votes.funded(election, Votes.greedy(false, 0))).containsExactly("b");
    }

    @Test
    void communityHoldsAnElection() {
        PublicBudget.Builder budget = PublicBudget.builder()
                .id(PublicBudgetId.of("urn:b:1"))
                .title(Given.secret())
                .pool(BigMoney.parse("GBP 100.00"))
                .ballotKind(BallotKind.APPROVAL)
                .period(Period.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01")))
                .addProposals(proposal("urn:p:2", "GBP 60.00"), proposal("urn:p:1", "GBP 40.00"))
                .addProposals(proposal("urn:p:3", "EUR 1.00"))
                .addBallots(ballot("1", "urn:p:1"), ballot("2", "urn:p:2"));
        Scored<PublicVoteDetail> greedy = PublicVote.score(budget.build());
        assertThat(greedy.detail().funded()).containsExactly("urn:p:1", "urn:p:2");
        assertThat(greedy.missing()).containsExactly("vote.proposals: urn:p:3 is in another currency");
        assertThat(greedy.toString()).doesNotContain(Given.SECRET);
        Scored<PublicVoteDetail> shares = PublicVote.score(
                budget.rule(VotingRule.builder().method(VoteMethod.EQUAL_SHARES).build())
                        .build());
        assertThat(shares.detail().funded()).containsExactly("urn:p:1");
    }

    private static Proposal proposal(String id, String cost) {
        return Proposal.builder()
                .id(ProposalId.of(id))
                .title(Given.secret())
                .cost(BigMoney.parse(cost))
                .build();
    }

    private static Ballot ballot(String id, String proposal) {
        return Ballot.builder()
                .id(BallotId.of("urn:ballot:" + id))
                .voter(VoterId.of("urn:voter:" + id))
                .addChoices(Choice.builder().proposal(ProposalId.of(proposal)).build())
                .build();
    }

    @Provide
    Arbitrary<Election> elections() {
        return Votes.elections(BallotKind.APPROVAL);
    }

    /** Greedy without skipping funds a run of the order by votes, and so no more votes can make a winner lose. */
    @Property(tries = 200)
    void oneMoreVoteHelpsAWinnerOfTheGreedyMethod(@ForAll("elections") Election election) {
        for (boolean skip : new boolean[] {true, false}) {
            List<String> funded = Votes.funded(election, Votes.greedy(skip, 0));
            for (String winner : funded) {
                List<CastBallot> more = new ArrayList<>(election.ballots());
                more.add(CastBallot.naming("more", winner));
                Election helped = Election.of(election.kind(), election.pool(), election.candidates(), more);
                assertThat(Votes.funded(helped, Votes.greedy(skip, 0))).contains(winner);
            }
        }
    }

    @Property(tries = 200)
    void whatIsAffordableIsFundedByGreedyAndByPhragmen(@ForAll("elections") Election election) {
        BigDecimal all = election.candidates().stream().map(Candidate::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        Election rich = Election.of(election.kind(), all, election.candidates(), election.ballots());
        assertThat(Votes.funded(rich, Votes.greedy(true, 0)))
                .hasSize(election.candidates().size());
        assertThat(PublicVote.score(rich, Votes.phragmen()).detail().rejected())
                .allMatch(it -> it.reason() == VoteRejection.Reason.NOT_SUPPORTED);
    }

    @Property(tries = 200)
    void phragmenLoadsNeverFallAndThePoolIsNotOverspent(@ForAll("elections") Election election) {
        PublicVoteDetail detail = PublicVote.score(election, Votes.phragmen()).detail();
        Rational before = Rational.ZERO;
        for (VoteRound round : detail.rounds()) {
            assertThat(round.load().orElseThrow()).isGreaterThanOrEqualTo(before);
            before = round.load().orElseThrow();
        }
        assertThat(detail.spent()).isLessThanOrEqualTo(election.pool());
    }

    @Property
    void productsAreComparedExactly(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        long[] given = {a >>> 1, b >>> 1, c >>> 1, d >>> 1};
        assertThat(Product.compare(given[0], given[1], given[2], given[3]))
                .isEqualTo(BigDecimal.valueOf(given[0])
                        .multiply(BigDecimal.valueOf(given[1]))
                        .compareTo(BigDecimal.valueOf(given[2]).multiply(BigDecimal.valueOf(given[3]))));
    }
}
