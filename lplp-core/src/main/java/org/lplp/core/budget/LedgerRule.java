package org.lplp.core.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.TransactionId;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on the double-entry ledgers of budgets. */
public enum LedgerRule implements Rule<BudgetFacts> {

    /** A transaction that posts nothing moves nothing, and so is no transaction. */
    NOTHING_POSTED(
            "budget.nothing_posted",
            Severity.ERROR,
            10,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.transactions().stream()
                    .filter(transaction ->
                            transaction.part().value().getPostings().isEmpty())
                    .forEach(transaction -> out.found(transaction.part().at()))),

    /** Every transaction sums to zero in each currency: what one account gains another loses, or a penny is lost (idea 10). */
    NOT_BALANCED("budget.not_balanced", Severity.ERROR, 10, Needs.WHOLE_DOCUMENT, LedgerRule::notBalanced),

    /** Each kind of transaction moves money its own way; one that moves it another way means something else than it says. */
    POSTING_UNLIKE_KIND("budget.posting_unlike_kind", Severity.ERROR, 10, Needs.RECORDS, LedgerRule::postingUnlikeKind),

    /** A budget is never overspent (idea 9), on no day, unless the framework allows it for the purpose. */
    OVERDRAWN("budget.overdrawn", Severity.ERROR, 9, Needs.WHOLE_DOCUMENT, LedgerRule::overdrawn),

    /** What was set aside is spent or released once: more than that would come out of other goals (idea 9). */
    COMMITMENT_EXCEEDED(
            "budget.commitment_exceeded",
            Severity.ERROR,
            9,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> requireCovered(
                    facts,
                    TransactionKind.COMMIT,
                    Set.of(TransactionKind.SPEND, TransactionKind.RELEASE),
                    Account.COMMITTED,
                    out)),

    /** Nobody gets back more than was paid. */
    REFUND_EXCEEDS_PAYMENT(
            "budget.refund_exceeds_payment",
            Severity.ERROR,
            9,
            Needs.WHOLE_DOCUMENT,
            (facts, out) ->
                    requireCovered(facts, TransactionKind.SPEND, Set.of(TransactionKind.REFUND), Account.SPENT, out)),

    /** A release, a refund, and a payment out of what is set aside name what they answer to, or no commitment can be followed (idea 9). */
    AGAINST_MISSING("budget.against_missing", Severity.ERROR, 9, Needs.RECORDS, LedgerRule::againstMissing),

    /** Commitments are spent or released, payments are refunded, each within its own budget: anything else mixes up two purchases. */
    AGAINST_UNFIT("budget.against_unfit", Severity.ERROR, 9, Needs.RECORDS, LedgerRule::againstUnfit),

    /** Nothing is released, paid or refunded before the day of what it answers to. */
    AGAINST_LATER("budget.against_later", Severity.ERROR, 9, Needs.RECORDS, LedgerRule::againstLater),

    /** A budget is committed and spent in its period (idea 9); money may come in before and refunds after it. */
    OUTSIDE_PERIOD("budget.outside_period", Severity.ERROR, 9, Needs.RECORDS, LedgerRule::outsidePeriod),

    /** A ledger tells what happened, so nothing in it is dated after the record was issued. */
    IN_FUTURE(
            "budget.in_future",
            Severity.ERROR,
            9,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    Nested.parts(facts.transactions()),
                    "on",
                    transaction -> Optional.of(transaction.getOn()),
                    facts.people().issuedAt(),
                    out));

    /** Which accounts a kind of transaction takes from, and which it adds to. */
    private record Move(Set<Account> from, Account to) {

        boolean allows(Account account, int sign) {
            return sign == 0 || (sign < 0 ? from.contains(account) : to.equals(account));
        }
    }

    private static final Map<TransactionKind, Move> MOVES = Map.of(
            TransactionKind.ALLOCATE, new Move(Set.of(Account.FUNDER), Account.AVAILABLE),
            TransactionKind.COMMIT, new Move(Set.of(Account.AVAILABLE), Account.COMMITTED),
            TransactionKind.RELEASE, new Move(Set.of(Account.COMMITTED), Account.AVAILABLE),
            TransactionKind.SPEND, new Move(Set.of(Account.AVAILABLE, Account.COMMITTED), Account.SPENT),
            TransactionKind.REFUND, new Move(Set.of(Account.SPENT), Account.AVAILABLE),
            TransactionKind.WITHDRAW, new Move(Set.of(Account.AVAILABLE), Account.FUNDER));

    /** What each kind of transaction answers to. */
    private static final Map<TransactionKind, TransactionKind> ANSWERS = Map.of(
            TransactionKind.RELEASE, TransactionKind.COMMIT,
            TransactionKind.SPEND, TransactionKind.COMMIT,
            TransactionKind.REFUND, TransactionKind.SPEND);

    private final RuleSpec<BudgetFacts> spec;

    LedgerRule(String code, Severity severity, int idea, Needs needs, BiConsumer<BudgetFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<BudgetFacts> spec() {
        return spec;
    }

    private static void notBalanced(BudgetFacts facts, RuleOutcome out) {
        for (Nested<Budget, Transaction> transaction : facts.transactions()) {
            Map<CurrencyUnit, BigDecimal> sums = new TreeMap<>();
            for (Posting posting : transaction.part().value().getPostings()) {
                BigMoney amount = posting.getAmount();
                sums.merge(amount.getCurrencyUnit(), amount.getAmount(), BigDecimal::add);
            }
            sums.forEach((currency, sum) -> {
                if (sum.signum() != 0) {
                    out.found(transaction.part().at("postings"), "currency", currency, "sum", sum);
                }
            });
        }
    }

    private static void postingUnlikeKind(BudgetFacts facts, RuleOutcome out) {
        for (Nested<Budget, Transaction> transaction : facts.transactions()) {
            TransactionKind kind = transaction.part().value().getKind();
            Move move = MOVES.get(kind);
            for (Located<Posting> posting : transaction.part().each("postings", Transaction::getPostings)) {
                Account account = posting.value().getAccount();
                BigDecimal amount = posting.value().getAmount().getAmount();
                if (move != null && account.isKnown() && !move.allows(account, amount.signum())) {
                    out.found(posting.at(), "kind", kind, "account", account, "amount", amount);
                }
            }
        }
    }

    /** Judges the balance at the end of each day: within a day the ledger knows no order. */
    private static void overdrawn(BudgetFacts facts, RuleOutcome out) {
        for (Ledger ledger : facts.ledgers()) {
            BudgetTerms terms = facts.terms().get(ledger.budget().value().getPurpose());
            if (terms == null || !terms.getOverdraftAllowed().orElse(false)) {
                TreeMap<LocalDate, List<Nested<Budget, Transaction>>> days = new TreeMap<>();
                ledger.transactions()
                        .forEach(transaction -> days.computeIfAbsent(
                                        transaction.part().value().getOn(), none -> new ArrayList<>())
                                .add(transaction));
                requireCredit(days, out);
            }
        }
    }

    /** Reports the first day on which more is gone than was there. */
    private static void requireCredit(TreeMap<LocalDate, List<Nested<Budget, Transaction>>> days, RuleOutcome out) {
        BigDecimal available = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, List<Nested<Budget, Transaction>>> day : days.entrySet()) {
            Nested<Budget, Transaction> last = day.getValue().get(0);
            for (Nested<Budget, Transaction> transaction : day.getValue()) {
                BigDecimal posted = BudgetFacts.posted(transaction, Account.AVAILABLE);
                available = available.add(posted);
                last = posted.signum() < 0 ? transaction : last;
            }
            if (available.signum() < 0) {
                out.found(last.part().at(), "on", day.getKey(), "available", available);
                return;
            }
        }
    }

    /** Holds what a transaction put into an account against what its answers take out of it. */
    private static void requireCovered(
            BudgetFacts facts, TransactionKind kind, Set<TransactionKind> answers, Account account, RuleOutcome out) {
        Map<TransactionId, BigDecimal> taken = new LinkedHashMap<>();
        for (Nested<Budget, Transaction> answer : facts.transactions()) {
            if (answers.contains(answer.part().value().getKind())) {
                BigDecimal amount = BudgetFacts.posted(answer, account).negate();
                facts.against(answer.part().value())
                        .map(against -> against.part().value())
                        .filter(against -> against.getKind().equals(kind))
                        .ifPresent(against -> taken.merge(against.getId(), amount, BigDecimal::add));
            }
        }
        taken.forEach((id, amount) -> {
            BigDecimal covered = BudgetFacts.posted(facts.byId().get(id), account);
            if (amount.compareTo(covered) > 0) {
                out.found(facts.byId().get(id).part().at(), "covered", covered, "taken", amount);
            }
        });
    }

    private static void againstMissing(BudgetFacts facts, RuleOutcome out) {
        for (Nested<Budget, Transaction> transaction : facts.transactions()) {
            Transaction value = transaction.part().value();
            boolean needsOne = value.getKind().equals(TransactionKind.RELEASE)
                    || value.getKind().equals(TransactionKind.REFUND)
                    || (value.getKind().equals(TransactionKind.SPEND)
                            && value.getPostings().stream()
                                    .anyMatch(posting -> posting.getAccount().equals(Account.COMMITTED)));
            if (needsOne && value.getAgainst().isEmpty()) {
                out.found(transaction.part().at(), "kind", value.getKind());
            }
        }
    }

    private static void againstUnfit(BudgetFacts facts, RuleOutcome out) {
        for (Nested<Budget, Transaction> transaction : facts.transactions()) {
            TransactionKind kind = transaction.part().value().getKind();
            facts.against(transaction.part().value())
                    .filter(against -> kind.isKnown())
                    .filter(against -> !against.part().value().getKind().equals(ANSWERS.get(kind))
                            || !against.holder()
                                    .at()
                                    .equals(transaction.holder().at()))
                    .ifPresent(against -> out.found(
                            transaction.part().at("against"),
                            "kind",
                            kind,
                            "otherKind",
                            against.part().value().getKind(),
                            Finding.OTHER,
                            against.part().at()));
        }
    }

    private static void againstLater(BudgetFacts facts, RuleOutcome out) {
        for (Nested<Budget, Transaction> transaction : facts.transactions()) {
            LocalDate on = transaction.part().value().getOn();
            facts.against(transaction.part().value())
                    .map(against -> against.part().value().getOn())
                    .filter(on::isBefore)
                    .ifPresent(later -> out.found(transaction.part().at("on"), "on", on, "later", later));
        }
    }

    private static void outsidePeriod(BudgetFacts facts, RuleOutcome out) {
        for (Nested<Budget, Transaction> transaction : facts.transactions()) {
            TransactionKind kind = transaction.part().value().getKind();
            LocalDate on = transaction.part().value().getOn();
            transaction
                    .holder()
                    .value()
                    .getPeriod()
                    .filter(period -> kind.equals(TransactionKind.COMMIT) || kind.equals(TransactionKind.SPEND))
                    .filter(period -> period.isForwards() && !period.contains(on))
                    .ifPresent(period ->
                            out.found(transaction.part().at("on"), "on", on, "period", Timing.interval(period)));
        }
    }
}
