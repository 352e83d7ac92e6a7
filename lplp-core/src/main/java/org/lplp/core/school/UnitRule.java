package org.lplp.core.school;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.UnitId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on units, the schools within schools. */
public enum UnitRule implements Rule<SchoolFacts> {

    /** A unit is small enough that everybody is known: the framework's ceiling is the most it may have (idea 4). */
    UNIT_OVER_CEILING("school.unit_over_ceiling", Severity.ERROR, 4, Needs.RECORDS, UnitRule::overCeiling),

    /** Below the ceiling there is a target, and a unit should stay within it (idea 4). */
    UNIT_OVER_TARGET("school.unit_over_target", Severity.WARNING, 4, Needs.RECORDS, UnitRule::overTarget),

    /** The members of a unit are on its roll, so the roll is no smaller than they are many (idea 4). */
    UNIT_ROLL_BELOW_MEMBERS(
            "school.unit_roll_below_members", Severity.ERROR, 4, Needs.WHOLE_DOCUMENT, UnitRule::rollBelowMembers),

    /** A learner is in at most one unit at a time, so units together have no more learners than their school (idea 4). */
    UNITS_EXCEED_SCHOOL(
            "school.units_exceed_school", Severity.ERROR, 4, Needs.WHOLE_DOCUMENT, UnitRule::unitsExceedSchool),

    /** A unit set apart by its building should say which one (idea 4). */
    UNIT_WITHOUT_PLACE(
            "school.unit_without_place",
            Severity.WARNING,
            4,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.units().stream()
                    .filter(unit -> unit.value().getBasis().equals(UnitBasis.BUILDING))
                    .filter(unit -> unit.value().getPlace().isEmpty())
                    .forEach(unit -> out.found(unit.at()))),

    /** A unit set apart by its time of day should say which window it has (ideas 4 and 12). */
    UNIT_WITHOUT_WINDOW(
            "school.unit_without_window",
            Severity.WARNING,
            4,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.units().stream()
                    .filter(unit -> unit.value().getBasis().equals(UnitBasis.TIME))
                    .filter(unit -> unit.value().getWindow().isEmpty())
                    .forEach(unit -> out.found(unit.at())));

    /** What a rule on size lacks where the framework has no limits. */
    static final String SIZE = "framework.school.unitSize";

    private final RuleSpec<SchoolFacts> spec;

    UnitRule(String code, Severity severity, int idea, Needs needs, BiConsumer<SchoolFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<SchoolFacts> spec() {
        return spec;
    }

    private static void overCeiling(SchoolFacts facts, RuleOutcome out) {
        Optional<UnitSize> size = facts.policy().getUnitSize();
        int ceiling = size.map(UnitSize::getCeiling).orElse(0);
        tooLarge(facts, out, roll -> roll > ceiling, "ceiling", ceiling);
    }

    private static void overTarget(SchoolFacts facts, RuleOutcome out) {
        Optional<UnitSize> size = facts.policy().getUnitSize();
        int target = size.map(UnitSize::getTarget).orElse(0);
        int ceiling = size.map(UnitSize::getCeiling).orElse(0);
        tooLarge(facts, out, roll -> roll > target && roll <= ceiling, "target", target);
    }

    /** A unit that states no roll has as many learners as the roster gives it. */
    private static void tooLarge(SchoolFacts facts, RuleOutcome out, IntPredicate isTooLarge, String name, int limit) {
        Map<UnitId, Integer> members = facts.members();
        for (Located<Unit> unit : facts.units()) {
            Optional<Integer> stated = unit.value().getRoll();
            Optional<Integer> roll =
                    stated.or(() -> Optional.ofNullable(members.get(unit.value().getId())));
            if (roll.isPresent() && facts.policy().getUnitSize().isEmpty()) {
                out.skipped(SIZE);
            } else if (roll.isPresent() && isTooLarge.test(roll.get())) {
                Pointer at = stated.isPresent() ? unit.at("roll") : unit.at();
                out.found(at, "roll", roll.get(), name, limit);
            }
        }
    }

    private static void rollBelowMembers(SchoolFacts facts, RuleOutcome out) {
        Map<UnitId, Integer> members = facts.members();
        for (Located<Unit> unit : facts.units()) {
            int counted = members.getOrDefault(unit.value().getId(), 0);
            unit.value()
                    .getRoll()
                    .filter(roll -> roll < counted)
                    .ifPresent(roll -> out.found(unit.at("roll"), "roll", roll, "counted", counted));
        }
    }

    private static void unitsExceedSchool(SchoolFacts facts, RuleOutcome out) {
        Map<SchoolId, Long> sums = new HashMap<>();
        for (Located<Unit> unit : facts.units()) {
            if (unit.value().getPeriod().contains(facts.issued())) {
                long roll = unit.value().getRoll().orElse(0);
                sums.merge(unit.value().getSchool(), roll, Long::sum);
            }
        }
        for (Located<School> school : facts.schools()) {
            long sum = sums.getOrDefault(school.value().getId(), 0L);
            school.value()
                    .getRoll()
                    .filter(roll -> roll < sum)
                    .ifPresent(roll -> out.found(school.at("roll"), "roll", roll, "sum", sum));
        }
    }
}
