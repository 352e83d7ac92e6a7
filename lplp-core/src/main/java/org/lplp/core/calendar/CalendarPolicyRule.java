package org.lplp.core.calendar;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.YearStart;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on what a framework asks of the school year. */
public enum CalendarPolicyRule implements Rule<CalendarPolicy> {

    /** The longest break of all is at least as long as one between two terms of a year (idea 12). */
    BREAK_ABOVE_LONGEST(
            "calendar.break_above_longest", Severity.ERROR, 12, Needs.RECORDS, CalendarPolicyRule::breakAboveLongest),

    /** A school year begins on a day that every year has (idea 12): on 29 February it would begin once in four. */
    YEAR_START_NO_DAY(
            "calendar.year_start_no_day", Severity.ERROR, 12, Needs.RECORDS, CalendarPolicyRule::yearStartNoDay),

    /** The terms of a year fit into its 52 weeks, or no calendar can keep to the framework (idea 12). */
    YEAR_OVERFULL("calendar.year_overfull", Severity.ERROR, 12, Needs.RECORDS, CalendarPolicyRule::yearOverfull);

    private static final Pointer AT = Pointer.root().to("calendar");
    private static final int WEEKS_A_YEAR = 52;

    /** Has no 29 February. */
    private static final int COMMON_YEAR = 2001;

    private final RuleSpec<CalendarPolicy> spec;

    CalendarPolicyRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<CalendarPolicy, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CalendarPolicy> spec() {
        return spec;
    }

    private static void breakAboveLongest(CalendarPolicy policy, RuleOutcome out) {
        Optional<Integer> usual = policy.getBreakDays();
        Optional<Integer> longest = policy.getLongestBreakDays();
        if (usual.isPresent() && longest.isPresent() && usual.get() > longest.get()) {
            out.found(AT.to("breakDays"), "days", usual.get(), "longest", longest.get());
        }
    }

    private static void yearStartNoDay(CalendarPolicy policy, RuleOutcome out) {
        Optional<YearStart> start = policy.getYearStart();
        // A month that there is not is the attribute's finding.
        if (start.isPresent() && start.get().getMonth() >= 1 && start.get().getMonth() <= 12) {
            int days = YearMonth.of(COMMON_YEAR, start.get().getMonth()).lengthOfMonth();
            if (start.get().getDay() > days && start.get().getDay() <= 31) {
                out.found(
                        AT.to("yearStart").to("day"),
                        "day",
                        start.get().getDay(),
                        "month",
                        start.get().getMonth());
            }
        }
    }

    private static void yearOverfull(CalendarPolicy policy, RuleOutcome out) {
        Optional<Integer> terms = policy.getTerms();
        Optional<Integer> weeks = policy.getTermWeeks();
        if (terms.isPresent() && weeks.isPresent()) {
            long sum = (long) terms.get() * weeks.get();
            if (sum > WEEKS_A_YEAR) {
                out.found(AT.to("termWeeks"), "terms", terms.get(), "weeks", weeks.get(), "sum", sum);
            }
        }
    }
}
