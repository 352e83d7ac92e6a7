package org.lplp.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.lplp.core.base.MentoringId;
import org.lplp.core.base.Period;
import org.lplp.core.calendar.HalfTerm;
import org.lplp.core.calendar.Term;
import org.lplp.core.document.Safeguard.Contact;
import org.lplp.core.finding.Severity;
import org.lplp.core.mentoring.Mentoring;
import org.lplp.core.mentoring.MentoringSession;
import org.lplp.core.mentoring.SessionStatus;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Spans;
import org.lplp.core.vetting.VettedActivity;

/** Rules on mentoring that read another domain word. */
public enum MentoringAcrossRule implements Rule<PortfolioFacts> {

    /** Mentoring is promised by half terms (idea 8): a session in a break is welcome, but counts toward none of them. */
    SESSION_OUTSIDE_TERM(
            "mentoring.session_outside_term",
            Severity.NOTE,
            8,
            Needs.WHOLE_DOCUMENT,
            MentoringAcrossRule::sessionOutsideTerm),

    /** A mentor's vetting is current (idea 8): on the day of each session that was held, and today. */
    MENTOR_NOT_VETTED(
            "mentoring.mentor_not_vetted",
            Severity.ERROR,
            8,
            Needs.RECORDS,
            (facts, out) -> new Safeguard(facts, out).requireVetted(VettedActivity.MENTORING, contacts(facts)));

    private final RuleSpec<PortfolioFacts> spec;

    MentoringAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    /** Judges only days that the calendar covers: between the start of its first term and the end of its last. */
    private static void sessionOutsideTerm(PortfolioFacts facts, RuleOutcome out) {
        Spans counted = new Spans();
        for (Located<Term> term : facts.calendar().terms()) {
            List<HalfTerm> halves = term.value().getHalfTerms();
            if (halves.isEmpty()) {
                counted.add(term.value().getPeriod());
            }
            halves.forEach(half -> counted.add(half.getPeriod()));
        }
        Optional<Period> covered = counted.hull();
        for (Nested<Mentoring, MentoringSession> session : facts.mentoring().sessions(SessionStatus.HELD)) {
            LocalDate on = session.part().value().getStart().toLocalDate();
            if (covered.isEmpty()) {
                out.skipped("calendar");
            } else if (covered.get().contains(on) && !counted.contain(on)) {
                out.found(session.part().at("start"), "on", on);
            }
        }
    }

    /** Gives the days on which mentors meet the learner: those of held sessions, and today while the mentoring lasts. */
    private static List<Contact> contacts(PortfolioFacts facts) {
        Map<MentoringId, SortedSet<LocalDate>> held = new HashMap<>();
        for (Nested<Mentoring, MentoringSession> session : facts.mentoring().sessions(SessionStatus.HELD)) {
            held.computeIfAbsent(session.holder().value().getId(), none -> new TreeSet<>())
                    .add(session.part().value().getStart().toLocalDate());
        }
        List<Contact> contacts = new ArrayList<>();
        for (Located<Mentoring> mentoring : facts.mentoring().mentorings()) {
            SortedSet<LocalDate> days = held.getOrDefault(mentoring.value().getId(), new TreeSet<>());
            if (mentoring.value().getPeriod().contains(facts.asOf())) {
                days.add(facts.asOf());
            }
            if (!days.isEmpty()) {
                contacts.add(new Contact(mentoring.value().getMentor(), days, mentoring.at("mentor")));
            }
        }
        return contacts;
    }
}
