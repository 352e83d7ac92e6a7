package org.lplp.core.calendar;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.SessionWindowId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on the school year and the school day read, be it of a portfolio or of a community.
 *
 * @param terms the terms
 * @param halfTerms the half terms, each with its term
 * @param breaks the breaks
 * @param holidays the families' own holidays that no other one supersedes
 * @param windows the session windows
 * @param choices the choices of windows that no other one supersedes
 * @param windowById the session windows by id; of two with one id, the first
 * @param policy what the framework asks of the school year
 * @param learner whose choice it is that names no learner; empty in a community
 * @param yearGroups the year group of each learner on the day on which the document was issued, as far as known
 * @param issuedAt when the document was issued
 */
public record CalendarFacts(
        List<Located<Term>> terms,
        List<Nested<Term, HalfTerm>> halfTerms,
        List<Located<Break>> breaks,
        List<Located<HolidayChoice>> holidays,
        List<Located<SessionWindow>> windows,
        List<Located<WindowChoice>> choices,
        Map<SessionWindowId, SessionWindow> windowById,
        CalendarPolicy policy,
        Optional<PersonId> learner,
        Map<PersonId, YearGroup> yearGroups,
        OffsetDateTime issuedAt) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework asks of the school year
     * @param learner whose choice it is that names no learner; empty in a community
     * @param yearGroups the year group of each learner on the day on which the document was issued, as far as known
     * @param issuedAt when the document was issued
     * @return the facts
     */
    public static CalendarFacts of(
            CalendarSection section,
            CalendarPolicy policy,
            Optional<PersonId> learner,
            Map<PersonId, YearGroup> yearGroups,
            OffsetDateTime issuedAt) {
        Pointer at = Pointer.root().to("calendar");
        List<Located<Term>> terms = Located.each(section.getTerms(), at.to("terms"));
        Map<SessionWindowId, SessionWindow> windowById = new HashMap<>();
        section.getSessionWindows().forEach(window -> windowById.putIfAbsent(window.getId(), window));
        return new CalendarFacts(
                terms,
                Nested.each(terms, "halfTerms", Term::getHalfTerms),
                Located.each(section.getBreaks(), at.to("breaks")),
                Standing.located(
                        Located.each(section.getHolidayChoices(), at.to("holidayChoices")), HolidayChoice::getId),
                Located.each(section.getSessionWindows(), at.to("sessionWindows")),
                Standing.located(Located.each(section.getWindowChoices(), at.to("windowChoices")), WindowChoice::getId),
                windowById,
                policy,
                learner,
                yearGroups,
                issuedAt);
    }

    /**
     * Tells whose holiday it is.
     *
     * @param holiday the holiday
     * @return the learner; empty if nobody can tell
     */
    public Optional<PersonId> learnerOf(HolidayChoice holiday) {
        return holiday.getLearner().or(() -> learner);
    }

    /**
     * Tells whose choice of a window it is.
     *
     * @param choice the choice
     * @return the learner; empty if nobody can tell
     */
    public Optional<PersonId> learnerOf(WindowChoice choice) {
        return choice.getLearner().or(() -> learner);
    }
}
