package org.lplp.scoring.peer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.PersonId;
import org.lplp.core.peer.CreditRate;
import org.lplp.core.peer.CreditTariff;
import org.lplp.core.peer.PeerSession;

/** Reckons what each session earns by the tariff of its day; the limits are used up in the order in which the sessions began. */
final class Accruals {

    private final PersonId learner;
    private final Tariffs tariffs;
    private final LocalDate asOf;
    private final Limits limits;

    Accruals(PersonId learner, Tariffs tariffs, Limits limits, LocalDate asOf) {
        this.learner = learner;
        this.tariffs = tariffs;
        this.limits = limits;
        this.asOf = asOf;
    }

    List<Accrual> reckon(List<PeerSession> sessions) {
        List<PeerSession> byTime = new ArrayList<>(sessions);
        byTime.sort(
                Comparator.comparing((PeerSession session) -> session.getStart().toInstant())
                        .thenComparing(session -> session.getId().value()));
        return byTime.stream().map(this::reckon).toList();
    }

    private Accrual reckon(PeerSession session) {
        LocalDate on = session.getStart().toLocalDate();
        boolean teaches = session.getTutor().equals(learner);
        boolean learns = session.getTutee().equals(learner);
        if (on.isAfter(asOf)) {
            return nothing(session, on, NotCredited.AFTER_AS_OF);
        } else if (teaches == learns) {
            return nothing(session, on, NotCredited.NOT_A_PART);
        } else if (!isWitnessed(session)) {
            return nothing(session, on, NotCredited.NO_WITNESS);
        }
        Optional<CreditTariff> tariff = tariffs.on(on);
        if (tariff.isEmpty()) {
            return nothing(session, on, NotCredited.NO_TARIFF);
        }
        return tariffs.rate(tariff.get(), teaches ? PeerRole.TUTOR : PeerRole.TUTEE)
                .map(rate -> reckon(session, on, tariff.get(), rate))
                .orElseGet(() -> nothing(session, on, NotCredited.NO_RATE));
    }

    private Accrual reckon(PeerSession session, LocalDate on, CreditTariff tariff, CreditRate rate) {
        int blocks = rate.blocks(session.getMinutes());
        if (blocks < 1) {
            return nothing(session, on, NotCredited.TOO_SHORT);
        }
        BigDecimal earned = rate.creditsFor(session.getMinutes());
        BigDecimal granted = limits.grant(earned, on, tariff);
        return new Accrual(
                session.getId(),
                on,
                session.getMinutes(),
                Optional.of(tariff.getId()),
                blocks,
                earned,
                granted,
                limits.reached(),
                tariff.getExpiresAfterDays().map(on::plusDays));
    }

    private static boolean isWitnessed(PeerSession session) {
        return session.getWitness()
                .filter(witness -> !witness.equals(session.getTutor()) && !witness.equals(session.getTutee()))
                .isPresent();
    }

    private static Accrual nothing(PeerSession session, LocalDate on, NotCredited reason) {
        return new Accrual(
                session.getId(),
                on,
                session.getMinutes(),
                Optional.empty(),
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.of(reason),
                Optional.empty());
    }
}
