package org.lplp.scoring.mentoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.base.Period;
import org.lplp.core.mentoring.Entitlement;
import org.lplp.core.mentoring.MentoringPolicy;
import org.lplp.core.mentoring.MentoringSection;
import org.lplp.core.people.Learner;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.people.Roll;

/**
 * The score {@code mentoring.entitlement}: how much of the promised mentoring was given, Σ min(count, required) / Σ required over
 * the half terms (or terms) that are over and in which the learner was promised it.
 *
 * <p>The periods contribute in proportion to the sessions that they gave, and the contributions sum to the value; periods that do
 * not count, and sessions that did not, contribute nothing and say why.
 */
public final class MentoringEntitlement {

    /** The code of the score. */
    public static final String CODE = "mentoring.entitlement";

    private final LocalDate asOf;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> decided = new TreeSet<>();

    private MentoringEntitlement(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Holds the mentoring that was given against the promise.
     *
     * @param section the mentoring relationships and their sessions
     * @param policy the promise
     * @param learner the learner, with enrolments and year group
     * @param issued the day on which the learner had that year group
     * @param year the terms and half terms
     * @param asOf the day of reckoning
     * @return the fidelity, 0 to 1 with six decimals, and the whole account
     */
    public static Scored<MentoringEntitlementDetail> score(
            MentoringSection section,
            MentoringPolicy policy,
            Learner learner,
            LocalDate issued,
            SchoolYear year,
            LocalDate asOf) {
        return new MentoringEntitlement(asOf).score(section, policy, new Roll(learner, issued, year.start()), year);
    }

    private Scored<MentoringEntitlementDetail> score(
            MentoringSection section, MentoringPolicy policy, Roll roll, SchoolYear year) {
        Optional<Entitlement> promise = policy.getEntitlement();
        if (promise.isEmpty()) {
            missing.add("framework.mentoring.entitlement");
            return scored(List.of(), List.of(), 0);
        }
        Entitlement entitlement = promise.get();
        if (entitlement.getMinutes() < 1 || entitlement.getSessions() < 1) {
            missing.add("framework.mentoring.entitlement: it promises nothing");
            return scored(List.of(), List.of(), 0);
        }
        List<Period> periods = PeriodReader.of(year, entitlement, missing);
        if (periods.isEmpty()) {
            return scored(List.of(), List.of(), 0);
        }
        boolean recorded = !section.getMentorings().isEmpty();
        if (!recorded) {
            missing.add("mentoring");
        }
        if (roll.isUnknown()) {
            missing.add("people.learner.enrolments");
        }
        PeriodReader reader = new PeriodReader(entitlement, roll, recorded, asOf, missing);
        List<SessionReading> sessions = new SessionReader(entitlement, periods, asOf, decided).read(section, missing);
        return scored(
                periods.stream().map(period -> reader.read(period, sessions)).toList(),
                sessions,
                entitlement.getMinutes());
    }

    private Scored<MentoringEntitlementDetail> scored(
            List<PeriodReading> periods, List<SessionReading> sessions, int minutes) {
        long required = 0;
        long given = 0;
        List<Rational> weights = new ArrayList<>();
        for (PeriodReading period : periods) {
            boolean settled = period.isSettled(asOf);
            long counts = settled ? Math.min(period.count(), period.required()) : 0;
            required += settled ? period.required() : 0;
            given += counts;
            weights.add(Rational.of(counts));
        }
        if (required == 0 && !periods.isEmpty()) {
            missing.add("mentoring.completed_period");
        }
        Optional<BigDecimal> value = required == 0
                ? Optional.empty()
                : Optional.of(Rational.of(given, required).rounded());
        List<BigDecimal> shares = Apportionment.split(value.orElse(BigDecimal.ZERO), weights);
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            contributions.add(
                    new Contribution(periods.get(i).name(), periods.get(i).summary(), shares.get(i)));
        }
        for (SessionReading session : sessions) {
            session.notCounted()
                    .ifPresent(reason -> contributions.add(new Contribution(
                            session.session().value(), label(session, reason, minutes), BigDecimal.ZERO)));
        }
        return new Scored<>(
                CODE,
                Optional.empty(),
                value,
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.copyOf(decided),
                detail(periods, sessions, required, given));
    }

    private static String label(SessionReading session, NotCounted reason, int minutes) {
        String figures = reason == NotCounted.TOO_SHORT ? ", " + session.minutes() + " of " + minutes + " minutes" : "";
        return "not counted: " + reason.code() + ", " + session.on() + figures;
    }

    private MentoringEntitlementDetail detail(
            List<PeriodReading> periods, List<SessionReading> sessions, long required, long given) {
        Optional<Gap> longest = Optional.empty();
        LocalDate last = null;
        List<LocalDate> days = sessions.stream()
                .filter(session -> session.notCounted().isEmpty())
                .map(SessionReading::on)
                .sorted()
                .toList();
        for (LocalDate day : days) {
            if (last != null) {
                long between = ChronoUnit.DAYS.between(last, day);
                if (longest.isEmpty() || between > longest.get().days()) {
                    longest = Optional.of(new Gap(last, day, between));
                }
            }
            last = day;
        }
        OptionalLong sinceLast =
                last == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(last, asOf));
        return new MentoringEntitlementDetail(periods, sessions, required, given, longest, sinceLast);
    }
}
