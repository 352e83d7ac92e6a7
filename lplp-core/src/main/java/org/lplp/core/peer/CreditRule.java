package org.lplp.core.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.lplp.core.base.PeerRole;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on the ledger of peer credits. */
public enum CreditRule implements Rule<PeerFacts> {

    /** Credit is earned by sessions: without one there is nothing to reckon it from (idea 5). */
    CREDIT_WITHOUT_SESSION(
            "peer.credit_without_session",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (facts, out) -> accruals(facts)
                    .filter(credit -> credit.value().getSession().isEmpty())
                    .forEach(credit -> out.found(credit.at()))),

    /** Credit needs a witness (idea 5): a ledger that somebody exchanges for a qualification rests on more than one word. */
    CREDIT_WITHOUT_WITNESS(
            "peer.credit_without_witness",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (facts, out) -> standing(facts)
                    .filter(earned -> earned.session().getWitness().isEmpty())
                    .forEach(earned -> out.found(earned.credit().at("session")))),

    /** A session is credited once (idea 5); a second entry is undone by a correction, never by deleting it. */
    SESSION_CREDITED_TWICE(
            "peer.session_credited_twice",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    standing(facts).map(Earned::credit).toList(),
                    PeerCredit::getSession,
                    (again, first) -> out.found(again.at("session"), Finding.OTHER, first.at()))),

    /** Credits equal what the tariff gives for the session (idea 5); less only where a limit of the tariff is reached. */
    CREDIT_UNLIKE_TARIFF(
            "peer.credit_unlike_tariff", Severity.ERROR, 5, Needs.WHOLE_DOCUMENT, CreditRule::unlikeTariff),

    /** A tariff may limit what a day, a week or a year can earn, so that credit stays worth something (idea 5). */
    LIMIT_EXCEEDED("peer.limit_exceeded", Severity.ERROR, 5, Needs.WHOLE_DOCUMENT, CreditRule::limitExceeded),

    /** An entry that names a tariff unknown to the framework cannot be reckoned again, and its worth rests on belief (idea 5). */
    TARIFF_UNKNOWN(
            "peer.tariff_unknown",
            Severity.WARNING,
            5,
            Needs.RECORDS,
            (facts, out) -> facts.credits().stream()
                    .filter(credit -> credit.value()
                            .getTariff()
                            .filter(tariff -> !facts.tariffs().containsKey(tariff))
                            .isPresent())
                    .forEach(credit -> out.found(credit.at("tariff")))),

    /** A tariff counts for the sessions of its own time, or a change of tariff would change what was earned before (idea 5). */
    TARIFF_NOT_IN_FORCE("peer.tariff_not_in_force", Severity.ERROR, 5, Needs.RECORDS, CreditRule::tariffNotInForce),

    /** Tutors and tutees earn by different rates, so the part that an entry names is the part that the learner had (idea 5). */
    ROLE_UNLIKE_SESSION("peer.role_unlike_session", Severity.ERROR, 5, Needs.RECORDS, CreditRule::roleUnlikeSession),

    /** Credit counts from the session on, not before it (idea 5). */
    CREDIT_BEFORE_SESSION("peer.credit_before_session", Severity.ERROR, 5, Needs.RECORDS, CreditRule::beforeSession),

    /** A correction names the entry that it puts right, and nothing else does: an entry is never changed (idea 5). */
    CORRECTION_UNLINKED(
            "peer.correction_unlinked",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (facts, out) -> facts.credits().stream()
                    .filter(credit -> credit.value().getKind().isKnown())
                    .filter(credit -> credit.value().getKind().equals(CreditKind.CORRECTION)
                            == credit.value().getCorrects().isEmpty())
                    .forEach(credit ->
                            out.found(credit.at("kind"), "kind", credit.value().getKind()))),

    /** A correction puts right what was entered before it, never itself. */
    CORRECTION_BEFORE_ENTRY(
            "peer.correction_before_entry", Severity.ERROR, 5, Needs.RECORDS, CreditRule::correctionBeforeEntry),

    /** What is earned adds, what is exchanged or lapses takes away: the wrong sign makes a gift of a payment. */
    WRONG_SIGN(
            "peer.wrong_sign",
            Severity.ERROR,
            5,
            Needs.RECORDS,
            (facts, out) -> facts.credits().stream()
                    .filter(credit -> hasWrongSign(credit.value()))
                    .forEach(credit -> out.found(
                            credit.at("credits"),
                            "kind",
                            credit.value().getKind(),
                            "credits",
                            credit.value().getCredits()))),

    /** Nobody gives more credits toward a qualification than they have earned by that day (idea 5). */
    OVERDRAWN("peer.overdrawn", Severity.ERROR, 5, Needs.WHOLE_DOCUMENT, CreditRule::overdrawn);

    /** What a rule on the credits of a year lacks where the framework does not say when that begins. */
    private static final String YEAR_START = "framework.calendar.yearStart";

    private final RuleSpec<PeerFacts> spec;

    CreditRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PeerFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PeerFacts> spec() {
        return spec;
    }

    private static Stream<Located<PeerCredit>> accruals(PeerFacts facts) {
        return facts.credits().stream()
                .filter(credit -> credit.value().getKind().equals(CreditKind.ACCRUAL));
    }

    private static Stream<Earned> standing(PeerFacts facts) {
        return facts.earned().stream().filter(Earned::stands);
    }

    private static void unlikeTariff(PeerFacts facts, RuleOutcome out) {
        Limits limits = Limits.of(facts);
        facts.earned().forEach(earned -> {
            PeerCredit credit = earned.credit().value();
            Optional<CreditTariff> tariff = facts.tariff(earned);
            Optional<PeerRole> part = credit.getRole().or(() -> facts.part(earned.session()));
            if (tariff.isEmpty()) {
                out.skipped("framework.peer.tariffs");
            } else if (limits.lackYear(tariff.get())) {
                out.skipped(YEAR_START);
            } else if (part.isPresent()) {
                BigDecimal amount = earned.amount();
                BigDecimal expected =
                        tariff.get().creditsFor(part.get(), earned.session().getMinutes());
                int order = amount.compareTo(expected);
                // What was undone, as a second entry for one session is, may stay undone.
                boolean undone = amount.signum() == 0 && facts.corrected().contains(credit.getId());
                if (order > 0 || (order < 0 && !undone && !limits.reached(tariff.get(), earned.day()))) {
                    out.found(earned.credit().at("credits"), "credits", amount, "expected", expected);
                }
            }
        });
    }

    private static void limitExceeded(PeerFacts facts, RuleOutcome out) {
        Limits limits = Limits.of(facts);
        if (facts.earned().stream()
                .anyMatch(
                        earned -> facts.tariff(earned).filter(limits::lackYear).isPresent())) {
            out.skipped(YEAR_START);
        }
        limits.exceeded()
                .forEach(total -> out.found(
                        total.last().at("credits"),
                        "from",
                        total.from(),
                        "to",
                        total.to(),
                        "total",
                        total.credits(),
                        "limit",
                        total.limit()));
    }

    private static void tariffNotInForce(PeerFacts facts, RuleOutcome out) {
        facts.earned()
                .forEach(earned -> facts.tariff(earned)
                        .or(() -> last(facts, earned))
                        .flatMap(CreditTariff::getEffective)
                        .filter(effective -> !effective.contains(earned.day()))
                        .ifPresent(effective -> out.found(
                                earned.credit().at(), "on", earned.day(), "effective", Timing.interval(effective))));
    }

    /** Gives the tariff that somebody who named none may have had in mind on a day without any. */
    private static Optional<CreditTariff> last(PeerFacts facts, Earned earned) {
        return earned.credit().value().getTariff().isPresent()
                ? Optional.empty()
                : facts.tariffs().values().stream().max(Comparator.comparing(CreditTariff::start));
    }

    private static void roleUnlikeSession(PeerFacts facts, RuleOutcome out) {
        facts.earned()
                .forEach(earned -> earned.credit()
                        .value()
                        .getRole()
                        .filter(role -> facts.part(earned.session())
                                .filter(part -> !part.equals(role))
                                .isPresent())
                        .ifPresent(role -> out.found(earned.credit().at("role"), "role", role)));
    }

    private static void beforeSession(PeerFacts facts, RuleOutcome out) {
        facts.earned().stream()
                .filter(earned -> earned.credit().value().getOn().isBefore(earned.day()))
                .forEach(earned -> out.found(
                        earned.credit().at("on"), "on", earned.credit().value().getOn(), "session", earned.day()));
    }

    private static void correctionBeforeEntry(PeerFacts facts, RuleOutcome out) {
        for (Located<PeerCredit> credit : facts.credits()) {
            LocalDate on = credit.value().getOn();
            Optional<PeerCredit> entry = credit.value().getCorrects().map(facts.creditsById()::get);
            if (entry.isPresent()
                    && (on.isBefore(entry.get().getOn())
                            || entry.get().getId().equals(credit.value().getId()))) {
                out.found(credit.at("corrects"), "on", on, "entry", entry.get().getOn());
            }
        }
    }

    private static boolean hasWrongSign(PeerCredit credit) {
        int sign = credit.getCredits().signum();
        return credit.getKind().equals(CreditKind.ACCRUAL)
                ? sign < 0
                : sign > 0 && Set.of(CreditKind.EXCHANGE, CreditKind.EXPIRY).contains(credit.getKind());
    }

    /** Judges the balance at the end of each day: within a day the ledger knows no order. */
    private static void overdrawn(PeerFacts facts, RuleOutcome out) {
        BigDecimal balance = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, List<Located<PeerCredit>>> day :
                new TreeMap<>(Among.groups(facts.credits(), PeerCredit::getOn)).entrySet()) {
            Located<PeerCredit> last = day.getValue().get(0);
            for (Located<PeerCredit> credit : day.getValue()) {
                balance = balance.add(credit.value().getCredits());
                last = credit.value().getCredits().signum() < 0 ? credit : last;
            }
            if (balance.signum() < 0) {
                out.found(last.at("credits"), "on", day.getKey(), "balance", balance);
                return;
            }
        }
    }
}
