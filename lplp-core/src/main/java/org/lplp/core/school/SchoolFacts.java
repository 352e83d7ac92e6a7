package org.lplp.core.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.UnitId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.RegisterFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on schools, federations, units and the roster read. None of it holds records that another one supersedes.
 *
 * @param schools the schools
 * @param federations the federations
 * @param units the units
 * @param roster the learners
 * @param memberships the learners' time in units
 * @param schoolById the schools by id; of two with one id, the first
 * @param unitById the units by id; of two with one id, the first
 * @param learnerById the learners by id; of two with one id, the first
 * @param minors those whom the people of the community record as under age
 * @param policy what the framework says of the size of units
 * @param issued the day on which the document was issued, and for which it states rolls and year groups
 */
public record SchoolFacts(
        List<Located<School>> schools,
        List<Located<Federation>> federations,
        List<Located<Unit>> units,
        List<Located<RosterEntry>> roster,
        List<Nested<RosterEntry, UnitMembership>> memberships,
        Map<SchoolId, School> schoolById,
        Map<UnitId, Unit> unitById,
        Map<PersonId, RosterEntry> learnerById,
        Set<PersonId> minors,
        SchoolPolicy policy,
        LocalDate issued) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param people the people of the community
     * @param policy what the framework says of the size of units
     * @param issued the day on which the document was issued
     * @return the facts
     */
    public static SchoolFacts of(SchoolRegister register, RegisterFacts people, SchoolPolicy policy, LocalDate issued) {
        Pointer at = Pointer.root().to("school");
        List<Located<School>> schools =
                Standing.located(Located.each(register.getSchools(), at.to("schools")), School::getId);
        List<Located<Unit>> units = Standing.located(Located.each(register.getUnits(), at.to("units")), Unit::getId);
        List<Located<RosterEntry>> roster =
                Standing.located(Located.each(register.getRosterEntries(), at.to("rosterEntries")), RosterEntry::getId);
        Map<SchoolId, School> schoolById = new HashMap<>();
        schools.forEach(school -> schoolById.putIfAbsent(school.value().getId(), school.value()));
        Map<UnitId, Unit> unitById = new HashMap<>();
        units.forEach(unit -> unitById.putIfAbsent(unit.value().getId(), unit.value()));
        Map<PersonId, RosterEntry> learnerById = new HashMap<>();
        roster.forEach(entry -> learnerById.putIfAbsent(entry.value().getId(), entry.value()));
        return new SchoolFacts(
                schools,
                Standing.located(Located.each(register.getFederations(), at.to("federations")), Federation::getId),
                units,
                roster,
                Nested.each(roster, "units", RosterEntry::getUnits),
                schoolById,
                unitById,
                learnerById,
                people.minors(),
                policy,
                issued);
    }

    /**
     * Gives the year groups of the learners on the day on which the document was issued.
     *
     * @return year groups by learner, as far as the roster goes
     */
    public Map<PersonId, YearGroup> yearGroups() {
        Map<PersonId, YearGroup> years = new HashMap<>();
        learnerById.forEach((learner, entry) -> entry.getYearGroup()
                .filter(year -> entry.getPeriod().contains(issued))
                .ifPresent(year -> years.put(learner, year)));
        return years;
    }

    /**
     * Gives the adults whom schools name.
     *
     * @return the adults, each with the school
     */
    public List<Nested<School, Staffing>> schoolAdults() {
        return Nested.each(schools, "adults", School::getAdults);
    }

    /**
     * Gives the adults whom units name.
     *
     * @return the adults, each with the unit
     */
    public List<Nested<Unit, Staffing>> unitAdults() {
        return Nested.each(units, "adults", Unit::getAdults);
    }

    /**
     * Tells whether a school can have a year group, as far as the record says.
     *
     * @param school the school
     * @param year the year group
     * @return false if the school lists its year groups and this is none of them
     */
    public boolean mayTeach(SchoolId school, YearGroup year) {
        School found = schoolById.get(school);
        return found == null
                || found.getYearGroups().isEmpty()
                || found.getYearGroups().contains(year);
    }

    /**
     * Counts the learners of each school on the day on which the document was issued, as far as the roster goes.
     *
     * @return learners by school; no entry where there is none
     */
    public Map<SchoolId, Integer> learners() {
        Map<SchoolId, Integer> learners = new HashMap<>();
        for (Located<RosterEntry> entry : roster) {
            if (entry.value().getPeriod().contains(issued)) {
                learners.merge(entry.value().getSchool(), 1, Integer::sum);
            }
        }
        return learners;
    }

    /**
     * Counts the members of each unit on the day on which the document was issued, as far as the roster goes.
     *
     * @return learners by unit, each learner once; no entry where there is none
     */
    public Map<UnitId, Integer> members() {
        Map<UnitId, Set<PersonId>> members = new HashMap<>();
        for (Nested<RosterEntry, UnitMembership> membership : memberships) {
            if (membership.part().value().getPeriod().contains(issued)) {
                members.computeIfAbsent(membership.part().value().getUnit(), none -> new HashSet<>())
                        .add(membership.holder().value().getId());
            }
        }
        Map<UnitId, Integer> counts = new HashMap<>();
        members.forEach((unit, learners) -> counts.put(unit, learners.size()));
        return counts;
    }
}
