package org.lplp.core.vote;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.ProposalId;
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
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on public budgets, their proposals and winners. */
public enum VoteRule implements Rule<VoteFacts> {

    /** A vote that ends before it begins has no day on which a ballot could be cast (idea 18). */
    PERIOD_BACKWARDS(
            "vote.period_backwards",
            Severity.ERROR,
            18,
            Needs.RECORDS,
            (facts, out) ->
                    Timing.backwards(facts.budgets(), "period", budget -> Optional.of(budget.getPeriod()), out)),

    /** Between a least and a greatest number that is below it no ballot and no voter fits (idea 18). */
    BOUNDS_BACKWARDS("vote.bounds_backwards", Severity.ERROR, 18, Needs.RECORDS, (facts, out) -> {
        requireOrder(facts, "minimumChoices", PublicBudget::getMinimumChoices, PublicBudget::getMaximumChoices, out);
        requireOrder(facts, "minimumVoterAge", PublicBudget::getMinimumVoterAge, PublicBudget::getMaximumVoterAge, out);
    }),

    /** Proposals cost money of the pool's currency (idea 18): an exchange rate would decide who wins. */
    TWO_CURRENCIES("vote.two_currencies", Severity.ERROR, 18, Needs.RECORDS, VoteRule::twoCurrencies),

    /** A proposal dearer than the whole pool cannot win, and whoever votes for it should know (idea 18). */
    PROPOSAL_BEYOND_POOL("vote.proposal_beyond_pool", Severity.NOTE, 18, Needs.RECORDS, VoteRule::proposalBeyondPool),

    /** People vote on proposals (idea 18): ballots without any were cast on a list that is not here. */
    WITHOUT_PROPOSALS(
            "vote.without_proposals",
            Severity.WARNING,
            18,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.budgets().stream()
                    .filter(budget -> budget.value().getProposals().isEmpty())
                    .filter(budget -> !budget.value().getBallots().isEmpty())
                    .forEach(budget -> out.found(budget.at("proposals")))),

    /** Each method of counting reads its own settings: one that it does not read lets people believe in another count (idea 18). */
    OPTION_UNLIKE_METHOD("vote.option_unlike_method", Severity.ERROR, 18, Needs.RECORDS, VoteRule::optionUnlikeMethod),

    /** Shares that are raised by nothing at a time never reach another proposal (idea 18). */
    STEP_ZERO(
            "vote.step_zero",
            Severity.ERROR,
            18,
            Needs.RECORDS,
            (facts, out) -> facts.budgets().stream()
                    .filter(budget -> budget.value()
                            .getRule()
                            .flatMap(VotingRule::getStep)
                            .filter(step -> step.signum() == 0)
                            .isPresent())
                    .forEach(budget -> out.found(budget.at("rule").to("step")))),

    /** Winners are proposals of this public budget (idea 18): nobody voted here on those of another. */
    WINNER_OF_ANOTHER_BUDGET(
            "vote.winner_of_another_budget", Severity.ERROR, 18, Needs.RECORDS, VoteRule::winnerOfAnotherBudget),

    /** A proposal wins once, and is paid for once (idea 18). */
    WINNER_REPEATED(
            "vote.winner_repeated",
            Severity.ERROR,
            18,
            Needs.RECORDS,
            (facts, out) -> facts.budgets()
                    .forEach(budget -> Among.repeated(
                            budget.each("winners", PublicBudget::getWinners),
                            Function.identity(),
                            (again, first) -> out.found(again.at(), Finding.OTHER, first.at())))),

    /** Winners fit the pool (idea 18): what is promised beyond it nobody can pay. */
    WINNERS_EXCEED_POOL(
            "vote.winners_exceed_pool", Severity.ERROR, 18, Needs.WHOLE_DOCUMENT, VoteRule::winnersExceedPool),

    /** Winners announced while ballots are still cast tell the last voters that their vote does not matter (idea 18). */
    WINNERS_BEFORE_END("vote.winners_before_end", Severity.WARNING, 18, Needs.RECORDS, VoteRule::winnersBeforeEnd),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("vote.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.budgets(), PublicBudget::getId, out);
        Standing.circles(Nested.parts(facts.proposals()), Proposal::getId, out);
    });

    private static final Set<VoteCompletion> RAISES_SHARES = Set.of(VoteCompletion.ADD1, VoteCompletion.ADD1U);
    private static final Set<VoteCompletion> GOES_BY_VOTES =
            Set.of(VoteCompletion.UTILITARIAN, VoteCompletion.ADD1U, VoteCompletion.COMPARISON);

    private final RuleSpec<VoteFacts> spec;

    VoteRule(String code, Severity severity, int idea, Needs needs, BiConsumer<VoteFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<VoteFacts> spec() {
        return spec;
    }

    private static void requireOrder(
            VoteFacts facts,
            String member,
            Function<PublicBudget, Optional<Integer>> least,
            Function<PublicBudget, Optional<Integer>> greatest,
            RuleOutcome out) {
        for (Located<PublicBudget> budget : facts.budgets()) {
            Optional<Integer> minimum = least.apply(budget.value());
            Optional<Integer> maximum = greatest.apply(budget.value());
            if (minimum.isPresent() && maximum.isPresent() && minimum.get() > maximum.get()) {
                out.found(budget.at(member), "minimum", minimum.get(), "maximum", maximum.get());
            }
        }
    }

    private static void twoCurrencies(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Proposal> proposal : facts.proposals()) {
            CurrencyUnit expected = proposal.holder().value().getPool().getCurrencyUnit();
            CurrencyUnit currency = proposal.part().value().getCost().getCurrencyUnit();
            if (!currency.equals(expected)) {
                out.found(proposal.part().at("cost"), "currency", currency, "expected", expected);
            }
        }
    }

    private static void proposalBeyondPool(VoteFacts facts, RuleOutcome out) {
        for (Nested<PublicBudget, Proposal> proposal : facts.proposals()) {
            BigMoney pool = proposal.holder().value().getPool();
            BigMoney cost = proposal.part().value().getCost();
            if (cost.getCurrencyUnit().equals(pool.getCurrencyUnit()) && cost.isGreaterThan(pool)) {
                out.found(proposal.part().at("cost"), "cost", cost.getAmount(), "pool", pool.getAmount());
            }
        }
    }

    private static void optionUnlikeMethod(VoteFacts facts, RuleOutcome out) {
        for (Located<PublicBudget> budget : facts.budgets()) {
            budget.value()
                    .getRule()
                    .filter(rule ->
                            rule.getMethod().isKnown() && completion(rule).isKnown())
                    .ifPresent(rule -> requireRead(rule, budget.at("rule"), out));
        }
    }

    private static void requireRead(VotingRule rule, Pointer at, RuleOutcome out) {
        boolean sharesOut = rule.getMethod().equals(VoteMethod.EQUAL_SHARES);
        boolean raises = sharesOut && RAISES_SHARES.contains(completion(rule));
        boolean byVotes =
                rule.getMethod().equals(VoteMethod.GREEDY) || (sharesOut && GOES_BY_VOTES.contains(completion(rule)));
        Map<String, Boolean> unread = new HashMap<>();
        unread.put("utility", !sharesOut && rule.getUtility().isPresent());
        unread.put("completion", !sharesOut && rule.getCompletion().isPresent());
        unread.put("exhaustive", !raises && rule.getExhaustive().isPresent());
        unread.put("integral", !raises && rule.getIntegral().isPresent());
        unread.put("step", !raises && rule.getStep().isPresent());
        unread.put("skip", !byVotes && rule.getSkip().isPresent());
        unread.forEach((member, wrong) -> {
            if (wrong) {
                out.found(at.to(member), "method", rule.getMethod(), "completion", completion(rule));
            }
        });
    }

    private static VoteCompletion completion(VotingRule rule) {
        return rule.getCompletion().orElse(VoteCompletion.NONE);
    }

    private static void winnerOfAnotherBudget(VoteFacts facts, RuleOutcome out) {
        for (Located<PublicBudget> budget : facts.budgets()) {
            budget.each("winners", PublicBudget::getWinners).stream()
                    .filter(winner -> facts.isOfAnother(winner.value(), budget))
                    .forEach(winner -> out.found(winner.at()));
        }
    }

    private static void winnersExceedPool(VoteFacts facts, RuleOutcome out) {
        for (Located<PublicBudget> budget : facts.budgets()) {
            BigMoney pool = budget.value().getPool();
            Set<ProposalId> winners = new HashSet<>(budget.value().getWinners());
            BigDecimal cost = winners.stream()
                    .filter(winner -> !facts.isOfAnother(winner, budget))
                    .map(facts.byId()::get)
                    .filter(Objects::nonNull)
                    .map(proposal -> proposal.part().value().getCost())
                    .filter(money -> money.getCurrencyUnit().equals(pool.getCurrencyUnit()))
                    .map(BigMoney::getAmount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (cost.compareTo(pool.getAmount()) > 0) {
                out.found(budget.at("winners"), "cost", cost, "pool", pool.getAmount());
            }
        }
    }

    private static void winnersBeforeEnd(VoteFacts facts, RuleOutcome out) {
        List<Located<PublicBudget>> announced = facts.budgets().stream()
                .filter(budget -> !budget.value().getWinners().isEmpty())
                .filter(budget -> budget.value().getPeriod().isForwards())
                .toList();
        // The last day of voting lies before the end.
        Timing.future(announced, "winners", budget -> budget.getPeriod().end(), facts.issued(), out);
    }
}
