package org.lplp.scoring.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.YearStart;
import org.lplp.core.peer.CreditKind;
import org.lplp.core.peer.CreditTariff;
import org.lplp.core.peer.PeerCredit;
import org.lplp.core.peer.PeerPolicy;
import org.lplp.core.peer.PeerSection;
import org.lplp.core.peer.PeerSession;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code peer.credits}: the credits that the learner's witnessed sessions earned by the tariff, less what lapsed and
 * what was exchanged; and what sets the ledger apart from it.
 *
 * <p>The contributions of sessions, lapses and exchanges sum to the value; what sets the ledger apart contributes nothing and says so.
 */
public final class PeerCredits {

    /** The code of the score. */
    public static final String CODE = "peer.credits";

    private final LocalDate asOf;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> decided = new TreeSet<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private PeerCredits(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Reckons the credits and holds them against the ledger.
     *
     * @param section the sessions and the ledger
     * @param policy the tariffs
     * @param yearStart on which day a school year begins, for limits by year; empty if the framework does not say
     * @param learner the learner who earns them
     * @param asOf the day of reckoning
     * @return the balance in credits, and the whole account
     */
    public static Scored<PeerCreditsDetail> score(
            PeerSection section, PeerPolicy policy, Optional<YearStart> yearStart, PersonId learner, LocalDate asOf) {
        return new PeerCredits(asOf).score(section, policy, yearStart, learner);
    }

    private Scored<PeerCreditsDetail> score(
            PeerSection section, PeerPolicy policy, Optional<YearStart> yearStart, PersonId learner) {
        if (section.getSessions().isEmpty()) {
            missing.add("peer.sessions");
        }
        if (policy.getTariffs().isEmpty()) {
            missing.add("framework.peer.tariffs");
        }
        Tariffs tariffs = new Tariffs(policy, decided);
        Set<String> doubtful = new TreeSet<>();
        List<PeerSession> sessions =
                Standing.records(section.getSessions(), PeerSession::getId, "peer.sessions", doubtful);
        List<Accrual> accruals = new Accruals(learner, tariffs, new Limits(yearStart, missing), asOf).reckon(sessions);
        boolean known = missing.isEmpty();
        missing.addAll(doubtful);
        Ledger ledger = ledger(section);
        BigDecimal accrued = accrue(accruals, ledger);
        Lots lots = new Lots(accruals);
        BigDecimal exchanged = exchange(ledger, lots);
        BigDecimal lapsed = lapse(ledger, lots);
        for (Ledger.Sum other : ledger.ofUnknownKind()) {
            differ(other.entry().getId().value(), "unknownKind", other.credits());
        }
        BigDecimal balance = accrued.subtract(lapsed).subtract(exchanged);
        PeerCreditsDetail detail = new PeerCreditsDetail(
                accruals,
                accrued,
                lapsed,
                exchanged,
                balance,
                known ? units(tariffs, balance) : Optional.empty(),
                ledger.balance(),
                differences);
        return new Scored<>(
                CODE,
                Optional.empty(),
                known ? Optional.of(Figure.shortest(balance)) : Optional.empty(),
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.copyOf(decided),
                detail);
    }

    private Ledger ledger(PeerSection section) {
        List<PeerCredit> entries = Standing.entries(section.getCredits(), PeerCredit::getId, "peer.credits", missing);
        return new Ledger(
                entries.stream().filter(entry -> !entry.getOn().isAfter(asOf)).toList());
    }

    private BigDecimal accrue(List<Accrual> accruals, Ledger ledger) {
        Map<PeerSessionId, BigDecimal> entered = ledger.bySession();
        Map<String, BigDecimal> apart = new TreeMap<>();
        entered.forEach((session, credits) -> apart.put(session.value(), credits));
        BigDecimal accrued = BigDecimal.ZERO;
        for (Accrual accrual : accruals) {
            accrued = accrued.add(accrual.granted());
            apart.merge(accrual.session().value(), accrual.granted().negate(), BigDecimal::add);
            contributions.add(new Contribution(accrual.session().value(), label(accrual), accrual.granted()));
        }
        apart.forEach((session, amount) -> differ(session, "session", amount));
        ledger.withoutSession().forEach(sum -> differ(sum.entry().getId().value(), "noSession", sum.credits()));
        return accrued;
    }

    private static String label(Accrual accrual) {
        String why = accrual.notCredited().map(reason -> ", " + reason.code()).orElse("");
        if (accrual.tariff().isEmpty()) {
            return "not credited" + why + ", " + accrual.on();
        }
        return Figure.count(accrual.blocks(), "block") + " on " + accrual.on() + " earned "
                + Figure.plain(accrual.earned()) + why;
    }

    private BigDecimal exchange(Ledger ledger, Lots lots) {
        BigDecimal exchanged = BigDecimal.ZERO;
        for (Ledger.Sum sum : ledger.of(CreditKind.EXCHANGE)) {
            String id = sum.entry().getId().value();
            BigDecimal taken = lots.take(sum.credits().negate(), sum.entry().getOn());
            exchanged = exchanged.add(taken);
            contributions.add(new Contribution(
                    id, "exchanged toward a qualification on " + sum.entry().getOn(), taken.negate()));
            differ(id, "exchange", sum.credits().add(taken));
        }
        return exchanged;
    }

    private BigDecimal lapse(Ledger ledger, Lots lots) {
        BigDecimal lapsed = BigDecimal.ZERO;
        for (Lots.Lot lot : lots.lapsed(asOf)) {
            lapsed = lapsed.add(lot.left());
            contributions.add(new Contribution(
                    lot.accrual().session().value(),
                    "lapsed on " + lot.lapses(),
                    lot.left().negate()));
        }
        BigDecimal entered =
                ledger.of(CreditKind.EXPIRY).stream().map(Ledger.Sum::credits).reduce(BigDecimal.ZERO, BigDecimal::add);
        differ(CODE, "lapse", entered.add(lapsed));
        return lapsed;
    }

    private void differ(String ref, String reason, BigDecimal amount) {
        if (amount.signum() != 0) {
            differences.add(new Difference(ref, reason, amount));
            String apart =
                    "the ledger says " + Figure.plain(amount.abs()) + (amount.signum() > 0 ? " more: " : " less: ");
            contributions.add(new Contribution(ref, apart + reason, BigDecimal.ZERO));
        }
    }

    private Optional<BigDecimal> units(Tariffs tariffs, BigDecimal balance) {
        return tariffs.on(asOf)
                .flatMap(CreditTariff::getExchange)
                .filter(price -> price.signum() > 0)
                .map(price -> Figure.shortest(balance.divideToIntegralValue(price)));
    }
}
