package org.lplp.scoring.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.Setting;
import org.lplp.core.base.UnitId;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Learner;
import org.lplp.core.place.Place;
import org.lplp.core.plan.Goal;
import org.lplp.core.plan.Plan;
import org.lplp.core.rule.Standing;
import org.lplp.core.school.Unit;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.offer.Location;
import org.lplp.scoring.offer.OfferRequest;
import org.lplp.scoring.offer.OfferSearch;
import org.lplp.scoring.offer.OfferSearchDetail;
import org.lplp.scoring.offer.Seeker;
import org.lplp.scoring.people.Roll;
import org.lplp.scoring.plan.PlanProgress;

/** Asks a community's offers for what the goals of a portfolio are to build. */
final class Offers {

    private Offers() {}

    static Scored<OfferSearchDetail> search(
            Portfolio portfolio, Community community, Framework framework, LocalDate asOf) {
        Learner learner = portfolio.getPeople().getLearner();
        Roll roll = new Roll(
                learner,
                portfolio.getIssued().toLocalDate(),
                framework.getCalendar().getYearStart());
        Seeker seeker = new Seeker(
                learner.getId(), learner.getBirthDate(), roll.yearGroup(asOf), school(learner, community, asOf));
        OfferRequest request =
                OfferRequest.within(Period.from(asOf)).building(capabilities(portfolio, framework, asOf));
        return OfferSearch.score(community, framework.getVetting(), seeker, request, asOf);
    }

    /** Gives the capabilities of the goals of plans in force that are not reached. */
    private static Set<CapabilityId> capabilities(Portfolio portfolio, Framework framework, LocalDate asOf) {
        List<GoalId> reached = PlanProgress.score(portfolio.getPlan(), framework.getPlan(), asOf)
                .detail()
                .goalsReached();
        Set<CapabilityId> wanted = new TreeSet<>(Comparator.comparing(CapabilityId::value));
        // Plans that contradict each other are reported by the score of their own word.
        for (Plan plan : Standing.records(portfolio.getPlan().getPlans(), Plan::getId, "plan.plans", new HashSet<>())) {
            if (plan.getStatus().equals(PlanStatus.ACTIVE) && plan.getPeriod().contains(asOf)) {
                for (Goal goal : plan.getGoals()) {
                    if (!reached.contains(goal.getId())) {
                        wanted.addAll(goal.getCapabilities());
                    }
                }
            }
        }
        return wanted;
    }

    /**
     * Finds where the learner's school is: the place of the learner's unit, or the one place of setting school that the school
     * provides. Of several nobody knows which one is meant.
     */
    private static Optional<Location> school(Learner learner, Community community, LocalDate asOf) {
        Set<String> missing = new HashSet<>();
        Map<PlaceId, Place> places = Standing.byId(
                Standing.entries(community.getPlace().getPlaces(), Place::getId, "place.places", missing),
                Place::getId);
        Map<UnitId, Unit> units = Standing.byId(
                Standing.entries(community.getSchool().getUnits(), Unit::getId, "school.units", missing), Unit::getId);
        List<Enrolment> enrolments = learner.getEnrolments().stream()
                .filter(enrolment -> enrolment.getPeriod().contains(asOf))
                .distinct()
                .toList();
        if (enrolments.size() != 1) {
            return Optional.empty();
        }
        Optional<Place> ofUnit = enrolments
                .get(0)
                .getUnit()
                .map(units::get)
                .flatMap(Unit::getPlace)
                .map(places::get);
        List<Place> ofSchool = places.values().stream()
                .filter(place -> place.getSetting().equals(Setting.SCHOOL))
                .filter(place -> place.getProvider()
                        .filter(enrolments.get(0).getOrganisation()::equals)
                        .isPresent())
                .distinct()
                .toList();
        return ofUnit.or(() -> ofSchool.size() == 1 ? Optional.of(ofSchool.get(0)) : Optional.empty())
                .flatMap(Location::of);
    }
}
