package org.lplp.scoring.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.ObservationId;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.measure.Observation;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Window;

/**
 * The observations of a learner on a day of reckoning, by measure.
 *
 * <p>Sources that contradict each other on a day are not resolved in silence: what needs that day has no figure. Nor has a measure
 * that the framework does not define, or one with a value outside its own range. A measure of a protected characteristic is not
 * read at all unless the caller says that somebody opted in.
 */
public final class Readings {

    private final LocalDate asOf;
    private final Map<MeasureId, Measure> measures = new HashMap<>();
    private final Map<MeasureId, List<Observation>> observations = new HashMap<>();
    /** The measures of which an observation contradicts another one of the same id. */
    private final Set<MeasureId> doubtful = new HashSet<>();

    private Readings(LocalDate asOf) {
        this.asOf = asOf;
    }

    /**
     * Sorts observations by measure; no value is looked at before it is asked for.
     *
     * @param policy the measures of the framework
     * @param section the observations
     * @param asOf the day of reckoning; later observations do not count
     * @return the readings
     */
    public static Readings of(MeasurePolicy policy, MeasureSection section, LocalDate asOf) {
        Readings readings = new Readings(asOf);
        policy.getMeasures().forEach(measure -> readings.measures.putIfAbsent(measure.getId(), measure));
        List<Observation> known = section.getObservations().stream()
                .filter(observation -> !observation.getOn().isAfter(asOf))
                .toList();
        // What replaces or contradicts an observation may be of another measure, so all of them are asked at once.
        for (Observation observation :
                Standing.records(known, Observation::getId, "measure.observations", new ArrayList<>())) {
            readings.observations
                    .computeIfAbsent(observation.getMeasure(), key -> new ArrayList<>())
                    .add(observation);
        }
        Map<ObservationId, Observation> byId = new HashMap<>();
        for (Observation observation : known) {
            Observation first = byId.putIfAbsent(observation.getId(), observation);
            if (first != null && !first.equals(observation)) {
                readings.doubtful.add(first.getMeasure());
                readings.doubtful.add(observation.getMeasure());
            }
        }
        return readings;
    }

    /**
     * Gives the day of reckoning.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Gives the definition of a measure.
     *
     * @param id the measure
     * @return the definition; empty if the framework has none
     */
    public Optional<Measure> measure(MeasureId id) {
        return Optional.ofNullable(measures.get(id));
    }

    /**
     * Reads a figure.
     *
     * @param id the measure
     * @param statistic which figure of it
     * @param days how many days that end with the day of reckoning are read; empty for all
     * @param optedIn whether a protected characteristic may be read
     * @return the figure, or why there is none
     */
    public Reading read(MeasureId id, Statistic statistic, Optional<Integer> days, boolean optedIn) {
        Measure measure = measures.get(id);
        if (measure == null) {
            return Reading.none("the framework does not define the measure");
        }
        if (isProtected(measure) && !optedIn) {
            return Reading.none("protected characteristic, nobody opted in");
        }
        if (doubtful.contains(id)) {
            return Reading.none("an observation is there twice with different content");
        }
        List<Observation> some = observations.getOrDefault(id, List.of());
        if (some.isEmpty()) {
            return Reading.none("no observation");
        }
        NavigableMap<LocalDate, Day> byDay = new TreeMap<>();
        Window window = new Window(asOf, days);
        for (Observation observation : some) {
            if (window.contains(observation.getOn())) {
                if (isOutside(measure, observation.getValue())) {
                    return Reading.none("a value outside the range of the measure on " + observation.getOn());
                }
                byDay.computeIfAbsent(observation.getOn(), key -> new Day()).add(observation);
            }
        }
        // Nothing happened is a count only where something was ever written down; of a sum and a value it is nothing
        // known.
        if (byDay.isEmpty() && statistic != Statistic.COUNT) {
            return Reading.none("no observation within " + Figure.count(days.orElse(0), "day"));
        }
        return switch (statistic) {
            case LATEST, LATEST_SHARE, LATEST_OR_SHARE -> latest(byDay.lastEntry(), statistic);
            case SUM, COUNT -> total(byDay, statistic);
            case TREND -> trend(byDay, Statistic.LATEST);
            case TREND_SHARE -> trend(byDay, Statistic.LATEST_SHARE);
        };
    }

    /**
     * Tells whether a measure tells of a characteristic that the law protects.
     *
     * @param measure the measure
     * @return true if the framework says so
     */
    public static boolean isProtected(Measure measure) {
        return measure.getProtectedCharacteristic().orElse(false);
    }

    private static boolean isOutside(Measure measure, BigDecimal value) {
        return measure.getMinimum().filter(least -> value.compareTo(least) < 0).isPresent()
                || measure.getMaximum()
                        .filter(most -> value.compareTo(most) > 0)
                        .isPresent();
    }

    private static Reading latest(Map.Entry<LocalDate, Day> last, Statistic statistic) {
        Optional<Observation> single = last.getValue().single();
        if (single.isEmpty()) {
            return conflict(last.getKey());
        }
        Observation observation = single.get();
        List<ObservationId> ids = List.of(observation.getId());
        Optional<LocalDate> on = Optional.of(last.getKey());
        Optional<BigDecimal> outOf = observation.getOutOf();
        String value = Figure.plain(observation.getValue());
        if (statistic == Statistic.LATEST || (statistic == Statistic.LATEST_OR_SHARE && outOf.isEmpty())) {
            return Reading.of(Rational.of(observation.getValue()), value, ids, on);
        }
        if (outOf.isEmpty()) {
            return Reading.none("no denominator on " + last.getKey());
        }
        if (outOf.get().signum() <= 0) {
            return Reading.none("the denominator on " + last.getKey() + " is not above zero");
        }
        Rational share = Rational.of(observation.getValue()).dividedBy(Rational.of(outOf.get()));
        return Reading.of(share, value + "/" + Figure.plain(outOf.get()), ids, on);
    }

    private static Reading trend(NavigableMap<LocalDate, Day> byDay, Statistic statistic) {
        if (byDay.size() < 2) {
            return Reading.none("observations of one day only, on " + byDay.firstKey());
        }
        Reading first = latest(byDay.firstEntry(), statistic);
        Reading last = latest(byDay.lastEntry(), statistic);
        if (first.figure().isEmpty() || last.figure().isEmpty()) {
            return first.figure().isEmpty() ? first : last;
        }
        List<ObservationId> ids = new ArrayList<>(first.observations());
        ids.addAll(last.observations());
        return Reading.of(
                last.figure().get().minus(first.figure().get()),
                "from " + first.text() + " to " + last.text(),
                ids,
                last.on());
    }

    private static Reading total(NavigableMap<LocalDate, Day> byDay, Statistic statistic) {
        List<ObservationId> ids = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, Day> day : byDay.entrySet()) {
            Optional<List<Observation>> agreed = day.getValue().agreed();
            if (agreed.isEmpty()) {
                return conflict(day.getKey());
            }
            for (Observation observation : agreed.get()) {
                ids.add(observation.getId());
                sum = sum.add(observation.getValue());
            }
        }
        Rational figure = statistic == Statistic.SUM ? Rational.of(sum) : Rational.of(ids.size());
        Optional<LocalDate> on = byDay.isEmpty() ? Optional.empty() : Optional.of(byDay.lastKey());
        return Reading.of(figure, figure + " from " + Figure.count(ids.size(), "observation"), ids, on);
    }

    private static Reading conflict(LocalDate on) {
        return Reading.none("observations on " + on + " contradict each other");
    }
}
