package org.lplp.core.calendar;

import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.util.stream.Stream;
import org.lplp.core.base.HalfTermId;
import org.lplp.core.base.Period;
import org.lplp.core.base.TermId;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;

/** Tests the rules on the school year. */
public class CalendarRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        cases.rule("calendar.period_backwards")
                .fails(
                        "term ends before it begins",
                        "/calendar/terms/0/period",
                        terms(term("autumn", period("2025-09-01", "2025-08-31"))))
                .passes("term of a day", terms(halved("autumn", period("2025-09-01", "2025-09-02"))));
        cases.rule("calendar.period_without_end")
                .fails(
                        "term runs on",
                        "/calendar/terms/0/period",
                        terms(term("autumn", Period.from(day("2025-09-01")))))
                .passes("term ends", terms(halved("autumn", period("2025-09-01", "2025-12-20"))));
        cases.rule("calendar.terms_overlap")
                .fails(
                        "spring begins on the last day of autumn",
                        "/calendar/terms/1/period",
                        terms(
                                halved("autumn", period("2025-09-01", "2025-12-20")),
                                term("spring", period("2025-12-19", "2026-03-28"))))
                .passes(
                        "spring begins when autumn is over",
                        terms(
                                halved("autumn", period("2025-09-01", "2025-12-20")),
                                halved("spring", period("2025-12-20", "2026-03-28"))));
        cases.rule("calendar.half_terms_overlap")
                .fails(
                        "second half begins on the last day of the first",
                        "/calendar/terms/0/halfTerms/1/period",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))
                                .addHalfTerms(
                                        half("1", period("2025-09-01", "2025-10-25")),
                                        half("2", period("2025-10-24", "2025-12-20")))))
                .passes(
                        "second half begins when the first is over",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))
                                .addHalfTerms(
                                        half("1", period("2025-09-01", "2025-10-25")),
                                        half("2", period("2025-10-25", "2025-12-20")))));
        cases.rule("calendar.half_term_outside_term")
                .fails(
                        "half term goes on after its term",
                        "/calendar/terms/0/halfTerms/0/period",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))
                                .addHalfTerms(half("1", period("2025-11-03", "2025-12-21")))))
                .passes(
                        "half term ends with its term",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))
                                .addHalfTerms(half("1", period("2025-11-03", "2025-12-20")))));
        cases.rule("calendar.break_too_long")
                .fails(
                        "six weeks in summer",
                        "/calendar/terms/1/period",
                        terms(
                                halved("summer", period("2025-04-21", "2025-07-21")),
                                halved("autumn", period("2025-09-01", "2025-12-20"))))
                .passes(
                        "four weeks in summer",
                        terms(
                                halved("summer", period("2025-04-21", "2025-08-04")),
                                halved("autumn", period("2025-09-01", "2025-12-20"))));
        cases.rule("calendar.without_half_terms")
                .fails(
                        "term in one piece",
                        "/calendar/terms/0",
                        terms(term("autumn", period("2025-09-01", "2025-12-20"))))
                .passes("term of one half", terms(halved("autumn", period("2025-09-01", "2025-12-20"))));
    }

    private static Term.Builder term(String name, Period period) {
        return Term.builder().id(TermId.of("urn:example:term:" + name)).period(period);
    }

    private static Term.Builder halved(String name, Period period) {
        return term(name, period).addHalfTerms(half(name, period));
    }

    private static HalfTerm half(String name, Period period) {
        return HalfTerm.builder()
                .id(HalfTermId.of("urn:example:half-term:" + name))
                .period(period)
                .build();
    }

    private static Portfolio terms(Term.Builder... terms) {
        CalendarSection.Builder section = CalendarSection.builder();
        Stream.of(terms).forEach(term -> section.addTerms(term.build()));
        return portfolio().calendar(section.build()).build();
    }
}
