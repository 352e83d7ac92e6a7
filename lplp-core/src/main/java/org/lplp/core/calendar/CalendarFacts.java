package org.lplp.core.calendar;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;

/**
 * What the rules on the school year read.
 *
 * @param terms the terms
 * @param halfTerms the half terms, each with its term
 * @param policy what the framework asks of the school year
 */
public record CalendarFacts(List<Located<Term>> terms, List<Nested<Term, HalfTerm>> halfTerms, CalendarPolicy policy) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework asks of the school year
     * @return the facts
     */
    public static CalendarFacts of(CalendarSection section, CalendarPolicy policy) {
        List<Located<Term>> terms =
                Located.each(section.getTerms(), Pointer.root().to("calendar").to("terms"));
        return new CalendarFacts(terms, Nested.each(terms, "halfTerms", Term::getHalfTerms), policy);
    }
}
