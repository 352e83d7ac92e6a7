package org.lplp.core.challenge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.base.YearGroup;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on the menu of challenges. */
public enum ChallengeRegisterRule implements Rule<ChallengeRegisterFacts> {

    /** An option that ends before it begins can never be chosen (idea 6). */
    OPTION_PERIOD_BACKWARDS(
            "challenge.option_period_backwards",
            Severity.ERROR,
            6,
            Needs.RECORDS,
            (facts, out) -> Timing.backwards(facts.options(), "period", ChallengeOption::getPeriod, out)),

    /** A menu names each challenge once at a time (idea 6): learners could not tell which of two they chose. */
    TITLE_REPEATED(
            "challenge.title_repeated",
            Severity.WARNING,
            6,
            Needs.RECORDS,
            (facts, out) -> Among.overlappingBy(
                    facts.options(),
                    option -> List.of(option.getTitle(), option.getSchool()),
                    option -> option.getPeriod().orElse(Period.from(LocalDate.MIN)),
                    (option, other) -> out.found(option.at("title"), Finding.OTHER, other.at()))),

    /** An option for years in which the framework has no challenges is chosen by nobody, or wrongly (idea 6). */
    OPTION_FOR_NO_YEAR_GROUP(
            "challenge.option_for_no_year_group",
            Severity.WARNING,
            6,
            Needs.RECORDS,
            ChallengeRegisterRule::optionForNoYearGroup),

    /** No team has at least as many learners as the one bound and at most as many as the other (idea 6). */
    SMALLEST_ABOVE_LARGEST(
            "challenge.smallest_above_largest",
            Severity.ERROR,
            6,
            Needs.RECORDS,
            ChallengeRegisterRule::smallestAboveLargest),

    /** A team that fits the option is too small for the framework (idea 6): it leads learners into a fault. */
    LARGEST_BELOW_MINIMUM(
            "challenge.largest_below_minimum",
            Severity.WARNING,
            6,
            Needs.RECORDS,
            ChallengeRegisterRule::largestBelowMinimum),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    OPTION_SUPERSEDES_IN_CIRCLE(
            "challenge.option_supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.options(), ChallengeOption::getId, out));

    private final RuleSpec<ChallengeRegisterFacts> spec;

    ChallengeRegisterRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<ChallengeRegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<ChallengeRegisterFacts> spec() {
        return spec;
    }

    private static void optionForNoYearGroup(ChallengeRegisterFacts facts, RuleOutcome out) {
        List<YearGroup> allowed = facts.policy().getYearGroups();
        for (Located<ChallengeOption> option : facts.options()) {
            List<YearGroup> yearGroups = option.value().getYearGroups();
            if (!yearGroups.isEmpty() && !allowed.isEmpty() && Collections.disjoint(yearGroups, allowed)) {
                out.found(option.at("yearGroups"));
            }
        }
    }

    private static void smallestAboveLargest(ChallengeRegisterFacts facts, RuleOutcome out) {
        for (Located<ChallengeOption> option : facts.options()) {
            Optional<Integer> smallest = option.value().getSmallestTeam();
            Optional<Integer> largest = option.value().getLargestTeam();
            if (smallest.isPresent() && largest.isPresent() && smallest.get() > largest.get()) {
                out.found(option.at("smallestTeam"), "smallest", smallest.get(), "largest", largest.get());
            }
        }
    }

    private static void largestBelowMinimum(ChallengeRegisterFacts facts, RuleOutcome out) {
        Optional<Integer> least = facts.policy().getMinimumTeam();
        for (Located<ChallengeOption> option : facts.options()) {
            Optional<Integer> largest = option.value().getLargestTeam();
            if (largest.isPresent() && least.isEmpty()) {
                out.skipped("framework.challenge.minimumTeam");
            } else if (largest.isPresent() && largest.get() < least.get()) {
                out.found(option.at("largestTeam"), "largest", largest.get(), "least", least.get());
            }
        }
    }
}
