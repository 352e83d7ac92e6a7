package org.lplp.core.mentoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on mentoring sessions. */
public enum SessionRule implements Rule<MentoringFacts> {

    /** Sessions lie inside the relationship that they belong to, or they count for the wrong mentor (idea 8). */
    SESSION_BEFORE_START("mentoring.session_before_start", Severity.ERROR, 8, Needs.RECORDS, SessionRule::beforeStart),

    /** After a relationship has ended its sessions are somebody else's: either the end is wrong or the mentor is (idea 8). */
    SESSION_AFTER_END("mentoring.session_after_end", Severity.ERROR, 8, Needs.RECORDS, SessionRule::afterEnd),

    /** A session is held only when it is over: held ones that are yet to come would let a promise look kept (idea 8). */
    HELD_IN_FUTURE("mentoring.held_in_future", Severity.ERROR, 8, Needs.RECORDS, SessionRule::heldInFuture),

    /** A session still planned when its day is past was held, cancelled or missed, and the record should say which (idea 8). */
    PLANNED_IN_PAST("mentoring.planned_in_past", Severity.WARNING, 8, Needs.RECORDS, SessionRule::plannedInPast),

    /** Parents are present only if the learner wishes it (idea 8); no word from the learner means no. */
    PARENTS_UNWELCOME(
            "mentoring.parents_unwelcome",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> facts.sessions().stream()
                    .filter(session ->
                            session.part().value().getParentsPresent().orElse(false))
                    .filter(session ->
                            !session.holder().value().getParentsWelcome().orElse(false))
                    .forEach(session -> out.found(session.part().at("parentsPresent")))),

    /** Every session names a setting, or mentoring outside school cannot be told from mentoring inside (idea 15). */
    SESSION_WITHOUT_SETTING(
            "mentoring.session_without_setting",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> facts.sessions(SessionStatus.HELD).stream()
                    .filter(session -> session.part().value().getSetting().isEmpty())
                    .forEach(session -> out.found(session.part().at()))),

    /** The learner cannot sit in two sessions at one time: one of them is wrong, and both count toward the promise (idea 8). */
    SESSIONS_OVERLAP(
            "mentoring.sessions_overlap",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> Among.overlapping(
                    Nested.parts(facts.sessions(SessionStatus.HELD)),
                    session -> session.getStart().toInstant(),
                    session -> Optional.of(
                            session.getStart().plusMinutes(session.getMinutes()).toInstant()),
                    (session, earlier) -> out.found(session.at("start"), Finding.OTHER, earlier.at()))),

    /** A held session shorter than the framework promises does not count toward the promise; better known now than at its end (idea 8). */
    SESSION_TOO_SHORT("mentoring.session_too_short", Severity.NOTE, 8, Needs.RECORDS, SessionRule::tooShort);

    private final RuleSpec<MentoringFacts> spec;

    SessionRule(String code, Severity severity, int idea, Needs needs, BiConsumer<MentoringFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<MentoringFacts> spec() {
        return spec;
    }

    private static List<Nested<Mentoring, MentoringSession>> standing(MentoringFacts facts) {
        return facts.sessions().stream()
                .filter(session -> !session.part().value().getStatus().equals(SessionStatus.CANCELLED))
                .toList();
    }

    private static LocalDate dayOf(Nested<Mentoring, MentoringSession> session) {
        return session.part().value().getStart().toLocalDate();
    }

    private static void beforeStart(MentoringFacts facts, RuleOutcome out) {
        for (Nested<Mentoring, MentoringSession> session : standing(facts)) {
            LocalDate start = session.holder().value().getPeriod().start();
            if (dayOf(session).isBefore(start)) {
                out.found(session.part().at("start"), "on", dayOf(session), "start", start);
            }
        }
    }

    private static void afterEnd(MentoringFacts facts, RuleOutcome out) {
        for (Nested<Mentoring, MentoringSession> session : standing(facts)) {
            Period period = session.holder().value().getPeriod();
            if (period.isForwards() && period.isOverOn(dayOf(session))) {
                out.found(
                        session.part().at("start"),
                        "on",
                        dayOf(session),
                        "end",
                        period.end().orElseThrow());
            }
        }
    }

    private static void heldInFuture(MentoringFacts facts, RuleOutcome out) {
        OffsetDateTime issued = facts.people().issuedAt();
        for (Nested<Mentoring, MentoringSession> session : facts.sessions(SessionStatus.HELD)) {
            MentoringSession value = session.part().value();
            if (value.getStart().plusMinutes(value.getMinutes()).isAfter(issued)) {
                out.found(session.part().at("status"), "on", dayOf(session), "issued", issued.toLocalDate());
            }
        }
    }

    private static void plannedInPast(MentoringFacts facts, RuleOutcome out) {
        for (Nested<Mentoring, MentoringSession> session : facts.sessions(SessionStatus.PLANNED)) {
            if (dayOf(session).isBefore(facts.asOf())) {
                out.found(session.part().at("status"), "on", dayOf(session), "asOf", facts.asOf());
            }
        }
    }

    private static void tooShort(MentoringFacts facts, RuleOutcome out) {
        Optional<Entitlement> entitlement = facts.policy().getEntitlement();
        for (Nested<Mentoring, MentoringSession> session : facts.sessions(SessionStatus.HELD)) {
            int minutes = session.part().value().getMinutes();
            if (entitlement.isEmpty()) {
                out.skipped("framework.mentoring.entitlement");
            } else if (!entitlement.get().getPooled().orElse(false)
                    && minutes < entitlement.get().getMinutes()) {
                int promised = entitlement.get().getMinutes();
                out.found(session.part().at("minutes"), "minutes", minutes, "promised", promised);
            }
        }
    }
}
