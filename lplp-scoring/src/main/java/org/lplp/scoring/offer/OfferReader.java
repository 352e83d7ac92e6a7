package org.lplp.scoring.offer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.Text;
import org.lplp.core.base.YearGroup;
import org.lplp.core.offer.CostUnit;
import org.lplp.core.offer.Offer;
import org.lplp.core.offer.OfferSession;
import org.lplp.core.offer.OfferTime;
import org.lplp.core.place.Place;
import org.lplp.core.rule.Standing;
import org.lplp.core.vetting.Accreditation;
import org.lplp.core.vetting.Clearance;
import org.lplp.core.vetting.VettedActivity;
import org.lplp.core.vetting.VettingFacts;

/** Holds one offer after the other against a learner and what the learner asks. */
final class OfferReader {

    /** A lesson: the first of its kind on or after the day asked. */
    private record Lesson(LocalDate on, Optional<LocalTime> at) {}

    private final Map<PlaceId, Place> places;
    private final VettingFacts vetting;
    private final Seeker seeker;
    private final OfferRequest request;
    private final LocalDate asOf;
    private final Collection<String> missing;

    OfferReader(
            Map<PlaceId, Place> places,
            VettingFacts vetting,
            Seeker seeker,
            OfferRequest request,
            LocalDate asOf,
            Collection<String> missing) {
        this.places = places;
        this.vetting = vetting;
        this.seeker = seeker;
        this.request = request;
        this.asOf = asOf;
        this.missing = missing;
    }

    OfferReading read(Offer offer) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        Optional<Place> place = Optional.ofNullable(places.get(offer.getPlace()));
        Optional<Lesson> lesson = lesson(offer, obstacles);
        Optional<Long> metres =
                seeker.from().flatMap(from -> place.flatMap(Location::of).map(from::metresTo));
        lesson.map(Lesson::on).ifPresent(day -> {
            judgeAge(offer, day, obstacles);
            judgeSafety(offer, place, day, obstacles);
            judgeAccreditation(offer, day, obstacles);
            if (place.flatMap(Place::getPeriod)
                    .filter(period -> !period.contains(day))
                    .isPresent()) {
                obstacles.add(Obstacle.PLACE_NOT_IN_USE);
            }
        });
        judgeWishes(offer, metres, obstacles);
        if (offer.getTeacher().equals(seeker.learner())) {
            obstacles.add(Obstacle.OWN_OFFER);
        }
        if (isFull(offer)) {
            obstacles.add(Obstacle.FULL);
        }
        return new OfferReading(
                offer.getId(),
                List.copyOf(obstacles),
                metres,
                lesson.map(Lesson::on),
                lesson.flatMap(Lesson::at),
                cost(offer),
                unit(offer),
                builds(offer));
    }

    /** Finds the first lesson that the learner could come to; where there is none, says why. */
    private Optional<Lesson> lesson(Offer offer, Set<Obstacle> obstacles) {
        if (offer.getTimes().isEmpty()) {
            Optional<Lesson> first =
                    first(List.of(request.within()), offer.getPeriod()).map(day -> new Lesson(day, Optional.empty()));
            if (first.isEmpty()) {
                obstacles.add(Obstacle.NOT_OFFERED);
            } else if (!request.free().isEmpty()) {
                obstacles.add(Obstacle.TIME_UNKNOWN);
            }
            return first;
        }
        Optional<Lesson> first = offer.getTimes().stream()
                .filter(this::isConvenient)
                .flatMap(time -> first(offer, time).stream())
                .min(Comparator.comparing(Lesson::on)
                        .thenComparing(found -> found.at().orElseThrow()));
        if (first.isEmpty()) {
            boolean taught = offer.getTimes().stream()
                    .anyMatch(time -> first(offer, time).isPresent());
            obstacles.add(taught ? Obstacle.TIME : Obstacle.NOT_OFFERED);
        }
        return first;
    }

    private boolean isConvenient(OfferTime time) {
        return request.free().isEmpty()
                || request.free().stream().anyMatch(free -> free.contains(time.getWeekday(), time.getHours()));
    }

    /** Finds the first lesson of a time; a day of the week that is not known, and hours that run backwards, have none. */
    private Optional<Lesson> first(Offer offer, OfferTime time) {
        LocalTime start = time.getHours().getStart();
        if (!time.getWeekday().isKnown() || !start.isBefore(time.getHours().getEnd())) {
            return Optional.empty();
        }
        DayOfWeek weekday = DayOfWeek.valueOf(time.getWeekday().value().toUpperCase(Locale.ROOT));
        List<Period> periods = time.getPeriod()
                .map(period -> List.of(request.within(), period))
                .orElse(List.of(request.within()));
        return first(periods, offer.getPeriod())
                .map(day -> day.with(TemporalAdjusters.nextOrSame(weekday)))
                .filter(day -> offer.standsOn(day) && periods.stream().allMatch(period -> period.contains(day)))
                .map(day -> new Lesson(day, Optional.of(start)));
    }

    /** Finds the first day that lies in all of some periods. */
    private static Optional<LocalDate> first(List<Period> periods, Optional<Period> besides) {
        LocalDate latest = besides.map(Period::start).orElse(LocalDate.MIN);
        for (Period period : periods) {
            latest = period.start().isAfter(latest) ? period.start() : latest;
        }
        LocalDate day = latest;
        boolean lies = periods.stream().allMatch(period -> period.contains(day))
                && besides.filter(period -> !period.contains(day)).isEmpty();
        return lies ? Optional.of(day) : Optional.empty();
    }

    private Optional<Integer> age(LocalDate day) {
        return seeker.birthDate().map(birth -> (int) ChronoUnit.YEARS.between(birth, day));
    }

    private void judgeAge(Offer offer, LocalDate day, Set<Obstacle> obstacles) {
        Optional<Integer> age = age(day);
        if (age.isEmpty()
                && (offer.getMinimumAge().isPresent() || offer.getMaximumAge().isPresent())) {
            obstacles.add(Obstacle.AGE_UNKNOWN);
            missing.add("people.learner.birthDate");
        } else if (age.isPresent()
                && offer.getMinimumAge().filter(least -> age.get() < least).isPresent()) {
            obstacles.add(Obstacle.TOO_YOUNG);
        } else if (age.isPresent()
                && offer.getMaximumAge().filter(most -> age.get() > most).isPresent()) {
            obstacles.add(Obstacle.TOO_OLD);
        }
    }

    private void judgeSafety(Offer offer, Optional<Place> place, LocalDate day, Set<Obstacle> obstacles) {
        Optional<Clearance> clearance = Optional.ofNullable(vetting.clearances().get(VettedActivity.OFFER));
        boolean needed =
                clearance.map(asked -> asked.requirement().appliesTo(age(day))).orElse(true);
        if (!needed) {
            return;
        }
        if (clearance.isEmpty() || vetting.vettings().isEmpty()) {
            obstacles.add(Obstacle.VETTING_UNKNOWN);
            missing.add(clearance.isEmpty() ? "framework.vetting.requirements" : "vetting.vettings");
        } else if (!clearance.get().holds(offer.getTeacher(), day)) {
            obstacles.add(Obstacle.NOT_VETTED);
        }
        Optional<PersonId> contact =
                offer.getSafeguardingContact().or(() -> place.flatMap(Place::getSafeguardingContact));
        if (contact.isEmpty()) {
            obstacles.add(Obstacle.NO_SAFEGUARDING_CONTACT);
        }
    }

    private void judgeAccreditation(Offer offer, LocalDate day, Set<Obstacle> obstacles) {
        if (offer.getAccreditation().isEmpty()) {
            return;
        }
        Optional<Accreditation> leave = offer.getAccreditation()
                .map(vetting.accreditationById()::get)
                .filter(found -> found.getPerson().equals(offer.getTeacher())
                        && found.standing().contains(day));
        List<YearGroup> groups = leave.map(Accreditation::getYearGroups).orElse(List.of());
        if (leave.isEmpty()) {
            obstacles.add(Obstacle.NOT_ACCREDITED);
        } else if (!groups.isEmpty() && seeker.yearGroup().isEmpty()) {
            obstacles.add(Obstacle.YEAR_GROUP_UNKNOWN);
            missing.add("people.learner.yearGroup");
        } else if (!groups.isEmpty() && !groups.contains(seeker.yearGroup().get())) {
            obstacles.add(Obstacle.YEAR_GROUP);
        }
    }

    private void judgeWishes(Offer offer, Optional<Long> metres, Set<Obstacle> obstacles) {
        if (!request.capabilities().isEmpty() && builds(offer).isEmpty()) {
            obstacles.add(Obstacle.CAPABILITY);
        }
        if (request.skill()
                .filter(words -> !has(offer.getTitle(), words) && !has(offer.getSkill(), words))
                .isPresent()) {
            obstacles.add(Obstacle.SKILL);
        }
        request.maximumMetres().ifPresent(most -> {
            if (metres.isEmpty()) {
                obstacles.add(Obstacle.DISTANCE_UNKNOWN);
            } else if (metres.get() > most) {
                obstacles.add(Obstacle.TOO_FAR);
            }
        });
        Optional<BigMoney> cost = cost(offer);
        if (request.maximumCost().isPresent() && cost.isPresent()) {
            BigMoney most = request.maximumCost().get();
            if (!most.isSameCurrency(cost.get()) || unit(offer).equals(CostUnit.GROUP)) {
                obstacles.add(Obstacle.COST_UNKNOWN);
            } else if (cost.get().isGreaterThan(most)) {
                obstacles.add(Obstacle.TOO_DEAR);
            }
        }
    }

    private static boolean has(Text text, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        for (String wording : text.wordings()) {
            if (wording.toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether those who were taught last, the learner not among them, take up all the room there is. */
    private boolean isFull(Offer offer) {
        if (offer.getPlaces().isEmpty()) {
            return false;
        }
        Set<PersonId> taking = new HashSet<>();
        LocalDate last = LocalDate.MIN;
        for (OfferSession session :
                Standing.records(offer.getSessions(), OfferSession::getId, "offer.offers.sessions", missing)) {
            if (!session.getOn().isAfter(asOf) && !session.getOn().isBefore(last)) {
                if (session.getOn().isAfter(last)) {
                    taking.clear();
                }
                last = session.getOn();
                taking.addAll(session.getLearners());
            }
        }
        return !taking.contains(seeker.learner())
                && taking.size() >= offer.getPlaces().get();
    }

    private static Optional<BigMoney> cost(Offer offer) {
        return offer.getCost().filter(money -> !money.isZero());
    }

    private static CostUnit unit(Offer offer) {
        return offer.getCostUnit().orElse(CostUnit.SESSION);
    }

    private List<CapabilityId> builds(Offer offer) {
        return offer.getCapabilities().stream()
                .filter(capability -> request.capabilities().isEmpty()
                        || request.capabilities().contains(capability))
                .distinct()
                .sorted(Comparator.comparing(CapabilityId::value))
                .toList();
    }
}
