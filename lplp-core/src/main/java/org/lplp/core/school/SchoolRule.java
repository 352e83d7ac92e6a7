package org.lplp.core.school;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.SchoolId;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on schools and federations, and those on all records of the section. */
public enum SchoolRule implements Rule<SchoolFacts> {

    /** What ends before it begins counts on no day: a learner would be on no roll, an adult in no school (idea 4). */
    PERIOD_BACKWARDS("school.period_backwards", Severity.ERROR, 4, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(facts.federations(), "period", federation -> Optional.of(federation.getPeriod()), out);
        Timing.backwards(facts.units(), "period", unit -> Optional.of(unit.getPeriod()), out);
        Timing.backwards(facts.roster(), "period", entry -> Optional.of(entry.getPeriod()), out);
        Timing.backwards(
                Nested.parts(facts.memberships()), "period", membership -> Optional.of(membership.getPeriod()), out);
        Timing.backwards(
                Nested.parts(facts.schoolAdults()), "period", staffing -> Optional.of(staffing.getPeriod()), out);
        Timing.backwards(
                Nested.parts(facts.unitAdults()), "period", staffing -> Optional.of(staffing.getPeriod()), out);
    }),

    /** Enrolments in portfolios name an organisation: were it two schools, nobody could tell on whose roll a learner is (idea 4). */
    ORGANISATION_REPEATED(
            "school.organisation_repeated",
            Severity.ERROR,
            4,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    facts.schools(),
                    School::getOrganisation,
                    (school, first) -> out.found(school.at("organisation"), Finding.OTHER, first.at()))),

    /** A large school is broken up into units small enough that everybody is known (idea 4); one above the ceiling has none yet. */
    LARGE_WITHOUT_UNITS(
            "school.large_without_units", Severity.WARNING, 4, Needs.WHOLE_DOCUMENT, SchoolRule::largeWithoutUnits),

    /** The learners of the roster are on the school's roll, so the roll is no smaller than they are many (idea 4). */
    ROLL_BELOW_ROSTER("school.roll_below_roster", Severity.ERROR, 4, Needs.WHOLE_DOCUMENT, SchoolRule::rollBelowRoster),

    /** A federation joins schools that share their work, as at Darlington and Winsford (idea 4); one alone shares with nobody. */
    FEDERATION_OF_ONE(
            "school.federation_of_one",
            Severity.WARNING,
            4,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.federations().stream()
                    .filter(federation ->
                            Set.copyOf(federation.value().getSchools()).size() < 2)
                    .forEach(federation -> out.found(federation.at()))),

    /** A school belongs to a federation once: named twice, its learners and adults would count double (idea 4). */
    FEDERATION_SCHOOL_REPEATED(
            "school.federation_school_repeated",
            Severity.ERROR,
            4,
            Needs.RECORDS,
            (facts, out) -> facts.federations()
                    .forEach(federation -> Among.repeated(
                            federation.each("schools", Federation::getSchools),
                            school -> school,
                            (again, first) -> out.found(again.at(), Finding.OTHER, first.at())))),

    /** Schools join to share leadership, curriculum or more, as Winsford and Yewlands do (idea 4): a federation says what. */
    FEDERATION_SHARES_NOTHING(
            "school.federation_shares_nothing",
            Severity.NOTE,
            4,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.federations().stream()
                    .filter(federation -> federation.value().getShares().isEmpty())
                    .forEach(federation -> out.found(federation.at()))),

    /** A unit or a learner in a year group that the school does not have is in the wrong year or in the wrong school (idea 4). */
    YEAR_GROUP_NOT_TAUGHT(
            "school.year_group_not_taught", Severity.WARNING, 4, Needs.WHOLE_DOCUMENT, SchoolRule::yearGroupNotTaught),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    SUPERSEDES_IN_CIRCLE("school.supersedes_in_circle", Severity.ERROR, 0, Needs.RECORDS, (facts, out) -> {
        Standing.circles(facts.schools(), School::getId, out);
        Standing.circles(facts.federations(), Federation::getId, out);
        Standing.circles(facts.units(), Unit::getId, out);
        Standing.circles(facts.roster(), RosterEntry::getId, out);
    });

    private final RuleSpec<SchoolFacts> spec;

    SchoolRule(String code, Severity severity, int idea, Needs needs, BiConsumer<SchoolFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<SchoolFacts> spec() {
        return spec;
    }

    private static void largeWithoutUnits(SchoolFacts facts, RuleOutcome out) {
        Set<SchoolId> divided = new HashSet<>();
        facts.units().stream()
                .filter(unit -> !unit.value().getPeriod().isOverOn(facts.issued()))
                .forEach(unit -> divided.add(unit.value().getSchool()));
        Optional<UnitSize> size = facts.policy().getUnitSize();
        for (Located<School> school : facts.schools()) {
            Optional<Integer> roll = school.value().getRoll();
            if (roll.isEmpty() || divided.contains(school.value().getId())) {
                continue;
            }
            if (size.isEmpty()) {
                out.skipped(UnitRule.SIZE);
            } else if (roll.get() > size.get().getCeiling()) {
                out.found(
                        school.at("roll"),
                        "roll",
                        roll.get(),
                        "ceiling",
                        size.get().getCeiling());
            }
        }
    }

    private static void rollBelowRoster(SchoolFacts facts, RuleOutcome out) {
        Map<SchoolId, Integer> learners = facts.learners();
        for (Located<School> school : facts.schools()) {
            int counted = learners.getOrDefault(school.value().getId(), 0);
            school.value()
                    .getRoll()
                    .filter(roll -> roll < counted)
                    .ifPresent(roll -> out.found(school.at("roll"), "roll", roll, "counted", counted));
        }
    }

    private static void yearGroupNotTaught(SchoolFacts facts, RuleOutcome out) {
        for (Located<Unit> unit : facts.units()) {
            unit.each("yearGroups", Unit::getYearGroups).stream()
                    .filter(year -> !facts.mayTeach(unit.value().getSchool(), year.value()))
                    .forEach(year -> out.found(year.at(), "yearGroup", year.value()));
        }
        for (Located<RosterEntry> entry : facts.roster()) {
            entry.value()
                    .getYearGroup()
                    .filter(year -> entry.value().getPeriod().contains(facts.issued()))
                    .filter(year -> !facts.mayTeach(entry.value().getSchool(), year))
                    .ifPresent(year -> out.found(entry.at("yearGroup"), "yearGroup", year));
        }
    }
}
