package org.lplp.core.plan;

import java.util.List;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on the rest of a plan: options, courses, learning outside school hours, the part of the day. */
public enum OptionRule implements Rule<PlanFacts> {

    /** Two first choices are none: an order of preference has each rank once among options of a kind (idea 7). */
    OPTION_RANK_REPEATED(
            "plan.option_rank_repeated", Severity.WARNING, 7, Needs.RECORDS, OptionRule::optionRankRepeated),

    /** Ranks without a gap show that no choice was lost on the way from the learner to the file (idea 7). */
    OPTION_RANK_GAP("plan.option_rank_gap", Severity.WARNING, 7, Needs.WHOLE_DOCUMENT, OptionRule::optionRankGap),

    /** An option has one place in the learner's order (idea 7). */
    OPTION_REPEATED(
            "plan.option_repeated",
            Severity.WARNING,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.plans()
                    .forEach(plan -> Among.repeated(
                            plan.each("options", Plan::getOptions),
                            option -> List.of(option.getKind(), option.getTitle()),
                            (again, first) -> out.found(again.at("title"), Finding.OTHER, first.at())))),

    /** A course is taken at one pace (Cramlington, Bridgemary): early and late at once cannot be put on a timetable. */
    COURSE_REPEATED(
            "plan.course_repeated",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> facts.plans()
                    .forEach(plan -> Among.repeated(
                            plan.each("paces", Plan::getPaces),
                            CoursePace::getCourse,
                            (again, first) -> out.found(again.at("course"), Finding.OTHER, first.at())))),

    /** Home and out-of-hours learning belongs to the plan and lies inside its period (idea 3). */
    OUT_OF_HOURS_OUTSIDE_PLAN(
            "plan.out_of_hours_outside_plan", Severity.WARNING, 3, Needs.RECORDS, OptionRule::outOfHoursOutsidePlan),

    /** Learning outside school hours names a setting (idea 15), or home cannot be told from library and allotment. */
    OUT_OF_HOURS_WITHOUT_SETTING(
            "plan.out_of_hours_without_setting",
            Severity.WARNING,
            15,
            Needs.RECORDS,
            (facts, out) -> Nested.each(facts.plans(), "outOfHours", Plan::getOutOfHours).stream()
                    .map(Nested::part)
                    .filter(learning -> learning.value().getSetting().isEmpty())
                    .forEach(learning -> out.found(learning.at()))),

    /** A part of the day ends after it begins, as the early and late windows of a flexible day do (idea 12). */
    WINDOW_BACKWARDS("plan.window_backwards", Severity.ERROR, 12, Needs.RECORDS, OptionRule::windowBackwards);

    private final RuleSpec<PlanFacts> spec;

    OptionRule(String code, Severity severity, int idea, Needs needs, BiConsumer<PlanFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PlanFacts> spec() {
        return spec;
    }

    private static List<Located<PlanOption>> ranked(Located<Plan> plan) {
        return plan.each("options", Plan::getOptions).stream()
                .filter(option -> option.value().getRank().isPresent())
                .toList();
    }

    private static void optionRankRepeated(PlanFacts facts, RuleOutcome out) {
        for (Located<Plan> plan : facts.plans()) {
            Among.repeated(
                    ranked(plan),
                    option -> List.of(option.getKind(), option.getRank()),
                    (again, first) -> out.found(
                            again.at("rank"),
                            "rank",
                            again.value().getRank().orElseThrow(),
                            Finding.OTHER,
                            first.at()));
        }
    }

    private static void optionRankGap(PlanFacts facts, RuleOutcome out) {
        for (Located<Plan> plan : facts.plans()) {
            Among.groups(ranked(plan), PlanOption::getKind)
                    .forEach((kind, options) -> Among.gap(
                                    options, option -> option.getRank().orElseThrow())
                            .ifPresent(rank -> out.found(plan.at("options"), "kind", kind, "rank", rank)));
        }
    }

    private static void outOfHoursOutsidePlan(PlanFacts facts, RuleOutcome out) {
        for (Nested<Plan, OutOfHours> learning : Nested.each(facts.plans(), "outOfHours", Plan::getOutOfHours)) {
            Period plan = learning.holder().value().getPeriod();
            learning.part()
                    .value()
                    .getPeriod()
                    .filter(period -> period.isForwards() && plan.isForwards() && !plan.contains(period))
                    .ifPresent(period -> out.found(
                            learning.part().at("period"),
                            "period",
                            Timing.interval(period),
                            "plan",
                            Timing.interval(plan)));
        }
    }

    private static void windowBackwards(PlanFacts facts, RuleOutcome out) {
        for (Located<Plan> plan : facts.plans()) {
            plan.value()
                    .getWindow()
                    .filter(window -> !window.getStart().isBefore(window.getEnd()))
                    .ifPresent(
                            window -> out.found(plan.at("window"), "start", window.getStart(), "end", window.getEnd()));
        }
    }
}
