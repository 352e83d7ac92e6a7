package org.lplp.core.vote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on the ballots of public budgets. */
public enum BallotRule implements Rule<VoteFacts> {

    /** Ballots name proposals of their own public budget (idea 18): a vote for another one's counts nowhere. */
    PROPOSAL_OF_ANOTHER_BUDGET(
            "vote.proposal_of_another_budget", Severity.ERROR, 18, Needs.RECORDS, BallotRule::proposalOfAnotherBudget),

    /** A ballot names a proposal once: what is named twice is counted once, which may not be what the voter meant (idea 18). */
    PROPOSAL_CHOSEN_TWICE(
            "vote.proposal_chosen_twice",
            Severity.WARNING,
            18,
            Needs.RECORDS,
            (facts, out) -> Nested.parts(facts.ballots())
                    .forEach(ballot -> Among.repeated(
                            ballot.each("choices", Ballot::getChoices),
                            Choice::getProposal,
                            (again, first) -> out.found(again.at("proposal"), Finding.OTHER, first.at())))),

    /** A voter casts one ballot (idea 18): with two, one voice counts double. */
    VOTER_REPEATED(
            "vote.voter_repeated",
            Severity.ERROR,
            18,
            Needs.RECORDS,
            (facts, out) -> facts.budgets()
                    .forEach(budget -> Among.repeated(
                            budget.each("ballots", PublicBudget::getBallots),
                            Ballot::getVoter,
                            (again, first) -> out.found(again.at("voter"), Finding.OTHER, first.at())))),

    /** Ballots are cast while the vote is open (idea 18): one from before or after it must not decide. */
    CAST_OUTSIDE_PERIOD("vote.cast_outside_period", Severity.ERROR, 18, Needs.RECORDS, BallotRule::castOutsidePeriod),

    /** A ballot that is recorded has been cast, and not after the record was issued. */
    CAST_IN_FUTURE(
            "vote.cast_in_future",
            Severity.ERROR,
            18,
            Needs.RECORDS,
            (facts, out) ->
                    Timing.future(Nested.parts(facts.ballots()), "castOn", Ballot::getCastOn, facts.issued(), out)),

    /** A ballot that names more proposals than the vote allows says more than the others could (idea 18). */
    TOO_MANY_CHOICES("vote.too_many_choices", Severity.ERROR, 18, Needs.RECORDS, BallotRule::tooManyChoices),

    /** A ballot names as many proposals as the vote asks for, or none (idea 18): an empty ballot is a vote too. */
    TOO_FEW_CHOICES("vote.too_few_choices", Severity.ERROR, 18, Needs.WHOLE_DOCUMENT, BallotRule::tooFewChoices),

    /** Where ballots share out or score, a proposal that is named has its points, or the ballot says nothing of it (idea 18). */
    POINTS_MISSING("vote.points_missing", Severity.ERROR, 18, Needs.RECORDS, BallotRule::pointsMissing),

    /** Where ballots approve or rank, points are the answer to a question that nobody asked (idea 18). */
    POINTS_UNASKED("vote.points_unasked", Severity.ERROR, 18, Needs.RECORDS, BallotRule::pointsUnasked),

    /** A ballot gives no more points than every other one may (idea 18), in all or to one proposal. */
    POINTS_BEYOND_LIMIT("vote.points_beyond_limit", Severity.ERROR, 18, Needs.RECORDS, BallotRule::pointsBeyondLimit),

    /** Points that are shared out are not negative: taken from one proposal, they would be given to another beyond the limit (idea 18). */
    POINTS_NEGATIVE("vote.points_negative", Severity.ERROR, 18, Needs.RECORDS, BallotRule::pointsNegative),

    /** Whoever votes has the age that the vote asks for (idea 18): a youth vote is the vote of the young. */
    VOTER_AGE_OUT_OF_BOUNDS(
            "vote.voter_age_out_of_bounds", Severity.ERROR, 18, Needs.RECORDS, BallotRule::voterAgeOutOfBounds);

    private static final Set<BallotKind> WITH_POINTS = Set.of(BallotKind.CUMULATIVE, BallotKind.SCORING);

    private final RuleSpec<VoteFacts> spec;

    BallotRule(String code, Severity severity, int idea, Needs needs, BiConsumer<VoteFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<VoteFacts> spec() {
        return spec;
    }

    private static void proposalOfAnotherBudget(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Ballot> ballot : facts.ballots()) {
            choices(ballot).stream()
                    .filter(choice -> facts.isOfAnother(choice.value().getProposal(), ballot.holder()))
                    .forEach(choice -> out.found(choice.at("proposal")));
        }
    }

    private static List<Located<Choice>> choices(Nested<PublicBudget, Ballot> ballot) {
        return ballot.part().each("choices", Ballot::getChoices);
    }

    private static void castOutsidePeriod(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Ballot> ballot : facts.ballots()) {
            Period period = ballot.holder().value().getPeriod();
            ballot.part()
                    .value()
                    .getCastOn()
                    .filter(on -> period.isForwards() && !period.contains(on))
                    .ifPresent(
                            on -> out.found(ballot.part().at("castOn"), "on", on, "period", Timing.interval(period)));
        }
    }

    private static void tooManyChoices(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Ballot> ballot : facts.ballots()) {
            PublicBudget budget = ballot.holder().value();
            Optional<Integer> most =
                    budget.getBallotKind().equals(BallotKind.CHOOSE_1) ? Optional.of(1) : budget.getMaximumChoices();
            long named = named(ballot.part().value());
            most.filter(limit -> named > limit)
                    .ifPresent(limit -> out.found(ballot.part().at("choices"), "choices", named, "atMost", limit));
        }
    }

    private static void tooFewChoices(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Ballot> ballot : facts.ballots()) {
            long named = named(ballot.part().value());
            ballot.holder()
                    .value()
                    .getMinimumChoices()
                    .filter(limit -> named > 0 && named < limit)
                    .ifPresent(limit -> out.found(ballot.part().at("choices"), "choices", named, "atLeast", limit));
        }
    }

    /** A proposal that is named twice is counted once. */
    private static long named(Ballot ballot) {
        return ballot.getChoices().stream().map(Choice::getProposal).distinct().count();
    }

    private static void pointsMissing(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Ballot> ballot : facts.ballots()) {
            BallotKind kind = ballot.holder().value().getBallotKind();
            if (WITH_POINTS.contains(kind)) {
                choices(ballot).stream()
                        .filter(choice -> choice.value().getPoints().isEmpty())
                        .forEach(choice -> out.found(choice.at(), "kind", kind));
            }
        }
    }

    private static void pointsUnasked(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Ballot> ballot : facts.ballots()) {
            BallotKind kind = ballot.holder().value().getBallotKind();
            if (kind.isKnown() && !WITH_POINTS.contains(kind)) {
                choices(ballot).stream()
                        .filter(choice -> choice.value().getPoints().isPresent())
                        .forEach(choice -> out.found(choice.at("points"), "kind", kind));
            }
        }
    }

    private static void pointsBeyondLimit(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Ballot> ballot : facts.ballots()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Located<Choice> choice : choices(ballot)) {
                BigDecimal points = choice.value().getPoints().orElse(BigDecimal.ZERO);
                requireWithin(points, ballot.holder().value().getMaximumPointsEach(), choice.at("points"), out);
                sum = sum.add(points);
            }
            requireWithin(
                    sum,
                    ballot.holder().value().getMaximumPoints(),
                    ballot.part().at("choices"),
                    out);
        }
    }

    private static void requireWithin(BigDecimal points, Optional<BigDecimal> most, Pointer at, RuleOutcome out) {
        most.filter(limit -> points.compareTo(limit) > 0)
                .ifPresent(limit -> out.found(at, "points", points, "atMost", limit));
    }

    private static void pointsNegative(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Ballot> ballot : facts.ballots()) {
            if (ballot.holder().value().getBallotKind().equals(BallotKind.CUMULATIVE)) {
                for (Located<Choice> choice : choices(ballot)) {
                    choice.value()
                            .getPoints()
                            .filter(points -> points.signum() < 0)
                            .ifPresent(points -> out.found(choice.at("points"), "points", points));
                }
            }
        }
    }

    private static void voterAgeOutOfBounds(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Ballot> ballot : facts.ballots()) {
            Optional<Integer> least = ballot.holder().value().getMinimumVoterAge();
            Optional<Integer> greatest = ballot.holder().value().getMaximumVoterAge();
            ballot.part()
                    .value()
                    .getVoterAge()
                    .filter(age -> least.filter(bound -> age < bound).isPresent()
                            || greatest.filter(bound -> age > bound).isPresent())
                    .ifPresent(age -> out.found(ballot.part().at("voterAge"), "ages", ages(least, greatest)));
        }
    }

    private static String ages(Optional<Integer> least, Optional<Integer> greatest) {
        if (least.isPresent() && greatest.isPresent()) {
            return least.get() + "–" + greatest.get();
        }
        return least.map(age -> "≥ " + age).orElseGet(() -> "≤ " + greatest.orElseThrow());
    }
}
