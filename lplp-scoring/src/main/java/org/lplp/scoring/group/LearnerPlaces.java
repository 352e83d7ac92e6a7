package org.lplp.scoring.group;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.UnitId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.document.Portfolio;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Learner;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.UnitMembership;

/**
 * Where learners belong. School and unit are those of the community's roster on the day of reckoning, and where it does not say, of
 * the enrolments of the learner's own portfolio. The year group is the learner's own, and where it does not say, that of roster or
 * enrolment. Where the record names two places for one day, the place is not known.
 */
public final class LearnerPlaces {

    private final List<String> dimensions;
    private final Map<PersonId, RosterEntry> roster = new HashMap<>();

    /**
     * Prepares to find learners.
     *
     * @param dimensions by what learners are grouped: {@code school}, {@code unit}, {@code yearGroup}
     * @param roster the roster of the community; empty if there is none. Of two entries for a learner none is read.
     * @throws IllegalArgumentException if learners cannot be grouped by that
     */
    public LearnerPlaces(List<String> dimensions, List<RosterEntry> roster) {
        if (!known().containsAll(dimensions)) {
            throw new IllegalArgumentException("learners are grouped by " + String.join(", ", known()));
        }
        this.dimensions = List.copyOf(dimensions);
        Map<PersonId, Integer> times = new HashMap<>();
        roster.forEach(entry -> times.merge(entry.getId(), 1, Integer::sum));
        roster.stream()
                .filter(entry -> times.get(entry.getId()) == 1)
                .forEach(entry -> this.roster.put(entry.getId(), entry));
    }

    /**
     * Lists by what learners can be grouped.
     *
     * @return the dimensions
     */
    public static List<String> known() {
        return List.of(GroupTable.SCHOOL, GroupTable.UNIT, GroupTable.YEAR_GROUP);
    }

    /**
     * Gives the place of a learner.
     *
     * @param portfolio the learner's portfolio
     * @param asOf the day of reckoning
     * @return the value in each dimension, {@link GroupTable#UNKNOWN} where it is not known
     */
    public List<String> of(Portfolio portfolio, LocalDate asOf) {
        Learner learner = portfolio.getPeople().getLearner();
        Optional<RosterEntry> entry = Optional.ofNullable(roster.get(learner.getId()))
                .filter(one -> one.getPeriod().contains(asOf));
        List<Enrolment> enrolments = learner.getEnrolments().stream()
                .filter(enrolment -> enrolment.getPeriod().contains(asOf))
                .toList();
        return dimensions.stream()
                .map(dimension -> switch (dimension) {
                    case GroupTable.SCHOOL ->
                        entry.map(one -> one.getSchool().value())
                                .or(() -> single(
                                        enrolments,
                                        one -> Optional.of(one.getOrganisation().value())));
                    case GroupTable.UNIT ->
                        entry.flatMap(one -> unit(one, asOf))
                                .or(() ->
                                        single(enrolments, one -> one.getUnit().map(UnitId::value)));
                    default ->
                        learner.getYearGroup()
                                .or(() -> entry.flatMap(RosterEntry::getYearGroup))
                                .or(() -> single(enrolments, Enrolment::getYearGroup))
                                .map(YearGroup::value);
                })
                .map(value -> value.orElse(GroupTable.UNKNOWN))
                .toList();
    }

    private static Optional<String> unit(RosterEntry entry, LocalDate asOf) {
        List<UnitId> units = entry.getUnits().stream()
                .filter(membership -> membership.getPeriod().contains(asOf))
                .map(UnitMembership::getUnit)
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0).value()) : Optional.empty();
    }

    private static <T> Optional<T> single(List<Enrolment> enrolments, Function<Enrolment, Optional<T>> value) {
        List<T> values = enrolments.stream()
                .map(value)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
