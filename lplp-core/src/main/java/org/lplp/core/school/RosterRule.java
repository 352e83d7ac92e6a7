package org.lplp.core.school;

import java.util.Optional;
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

/** Rules on the learners of the roster. */
public enum RosterRule implements Rule<SchoolFacts> {

    /** Every learner is in at most one unit at a time (idea 4), so that one unit answers for the learner. */
    MEMBERSHIPS_OVERLAP(
            "school.memberships_overlap",
            Severity.ERROR,
            4,
            Needs.RECORDS,
            (facts, out) -> facts.roster()
                    .forEach(entry -> Among.overlapping(
                            entry.each("units", RosterEntry::getUnits),
                            UnitMembership::getPeriod,
                            (membership, earlier) -> out.found(membership.at("period"), Finding.OTHER, earlier.at())))),

    /** A learner is in a unit only while on the roll of the school that it is a part of (idea 4). */
    MEMBERSHIP_OUTSIDE_ROLL(
            "school.membership_outside_roll", Severity.ERROR, 4, Needs.RECORDS, RosterRule::membershipOutsideRoll),

    /** Nobody is a member of a unit that is not there yet, or no longer (idea 4). */
    MEMBERSHIP_OUTSIDE_UNIT(
            "school.membership_outside_unit", Severity.ERROR, 4, Needs.RECORDS, RosterRule::membershipOutsideUnit),

    /** A unit is a part of a school: its learners are on the roll of that one (idea 4). */
    MEMBERSHIP_OF_OTHER_SCHOOL(
            "school.membership_of_other_school", Severity.ERROR, 4, Needs.RECORDS, RosterRule::membershipOfOtherSchool),

    /** A school is broken up so that adults know each learner (idea 4): whoever is known by none should be the first they meet. */
    KNOWN_BY_NOBODY(
            "school.known_by_nobody",
            Severity.WARNING,
            4,
            Needs.WHOLE_DOCUMENT,
            (facts, out) -> facts.roster().stream()
                    .filter(entry -> entry.value().getPeriod().contains(facts.issued()))
                    .filter(entry -> entry.value().getKnownBy().isEmpty())
                    .forEach(entry -> out.found(entry.at()))),

    /** A portfolio is one learner's record: two learners of the roster cannot share it (idea 7). */
    PORTFOLIO_REPEATED(
            "school.portfolio_repeated",
            Severity.ERROR,
            7,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    facts.roster().stream()
                            .filter(entry -> entry.value().getPortfolio().isPresent())
                            .toList(),
                    RosterEntry::getPortfolio,
                    (entry, first) -> out.found(entry.at("portfolio"), Finding.OTHER, first.at())));

    private final RuleSpec<SchoolFacts> spec;

    RosterRule(String code, Severity severity, int idea, Needs needs, BiConsumer<SchoolFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<SchoolFacts> spec() {
        return spec;
    }

    private static void membershipOutsideRoll(SchoolFacts facts, RuleOutcome out) {
        for (Nested<RosterEntry, UnitMembership> membership : facts.memberships()) {
            Period roll = membership.holder().value().getPeriod();
            requireInside(membership.part(), roll, "roll", out);
        }
    }

    private static void membershipOutsideUnit(SchoolFacts facts, RuleOutcome out) {
        for (Nested<RosterEntry, UnitMembership> membership : facts.memberships()) {
            unit(facts, membership).ifPresent(unit -> requireInside(membership.part(), unit.getPeriod(), "unit", out));
        }
    }

    private static void requireInside(Located<UnitMembership> membership, Period whole, String name, RuleOutcome out) {
        Period period = membership.value().getPeriod();
        if (whole.isForwards() && period.isForwards() && !whole.contains(period)) {
            out.found(membership.at("period"), "period", Timing.interval(period), name, Timing.interval(whole));
        }
    }

    private static void membershipOfOtherSchool(SchoolFacts facts, RuleOutcome out) {
        for (Nested<RosterEntry, UnitMembership> membership : facts.memberships()) {
            unit(facts, membership)
                    .filter(unit ->
                            !unit.getSchool().equals(membership.holder().value().getSchool()))
                    .ifPresent(unit -> out.found(membership.part().at("unit")));
        }
    }

    private static Optional<Unit> unit(SchoolFacts facts, Nested<RosterEntry, UnitMembership> membership) {
        return Optional.ofNullable(
                facts.unitById().get(membership.part().value().getUnit()));
    }
}
