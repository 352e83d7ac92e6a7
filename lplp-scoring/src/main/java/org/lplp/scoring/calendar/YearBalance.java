package org.lplp.scoring.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.calendar.CalendarPolicy;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.Term;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code calendar.longest_break}: the days of the longest break between two terms that follow each other. That break
 * contributes all of it.
 */
public final class YearBalance {

    /** The code of the score. */
    public static final String CODE = "calendar.longest_break";

    private YearBalance() {}

    /**
     * Measures breaks and terms.
     *
     * @param calendar the terms
     * @param policy the longest break
     * @return the days from the day after a term to the first day of the next, weekends with them, at most; no value with fewer than
     *     two terms
     */
    public static Scored<YearBalanceDetail> score(CalendarSection calendar, CalendarPolicy policy) {
        Set<String> missing = new TreeSet<>();
        List<Term> terms = new ArrayList<>();
        for (Term term : Standing.entries(calendar.getTerms(), Term::getId, "calendar.terms", missing)) {
            if (term.getPeriod().end().isPresent() && term.getPeriod().isForwards()) {
                terms.add(term);
            } else {
                missing.add("calendar.terms: " + term.getId() + " has no length");
            }
        }
        terms.sort(Comparator.comparing((Term term) -> term.getPeriod().start())
                .thenComparing(term -> term.getId().value()));
        long longest = -1;
        String around = "";
        LocalDate end = null;
        for (Term term : terms) {
            LocalDate start = term.getPeriod().start();
            // Terms that meet or overlap leave no day between them.
            long gap = end == null ? -1 : Math.max(0, ChronoUnit.DAYS.between(end, start));
            if (gap > longest) {
                longest = gap;
                around = gap == 0 ? "no day between terms" : end + " to " + start;
            }
            LocalDate own = term.getPeriod().end().orElseThrow();
            end = end == null || own.isAfter(end) ? own : end;
        }
        if (terms.size() < 2) {
            missing.add("calendar.terms");
        }
        if (policy.getLongestBreakDays().isEmpty()) {
            missing.add("framework.calendar.longestBreakDays");
        }
        Optional<BigDecimal> value = longest < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(longest));
        List<Contribution> contributions = new ArrayList<>();
        if (value.isPresent()) {
            contributions.add(new Contribution("calendar.terms", around, value.get()));
        }
        long days = longest;
        List<Long> lengths = terms.stream()
                .map(term -> ChronoUnit.DAYS.between(
                        term.getPeriod().start(), term.getPeriod().end().orElseThrow()))
                .sorted()
                .toList();
        long shortest = lengths.isEmpty() ? 0 : lengths.get(0);
        long most = lengths.isEmpty() ? 0 : lengths.get(lengths.size() - 1);
        return new Scored<>(
                CODE,
                Optional.empty(),
                value,
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.of(),
                new YearBalanceDetail(
                        terms.size(),
                        shortest,
                        most,
                        most == 0
                                ? Optional.empty()
                                : Optional.of(Rational.of(shortest, most).rounded()),
                        value.flatMap(some -> policy.getLongestBreakDays().map(limit -> days > limit))));
    }
}
