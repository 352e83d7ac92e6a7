package org.lplp.scoring.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lplp.core.base.SourceSystem;
import org.lplp.core.measure.Observation;

/** The observations of one measure on one day, by source. A measure has one source of truth a day, or the sources agree. */
final class Day {

    private static final Comparator<Observation> BY_FIGURES = Comparator.comparing(Observation::getValue)
            .thenComparing(
                    observation -> observation.getOutOf().orElse(null),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(observation -> observation.getId().value());

    private final Map<String, List<Observation>> bySource = new TreeMap<>();

    void add(Observation observation) {
        String source = observation.getSource().map(SourceSystem::value).orElse("");
        bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(observation);
    }

    /** Gives the observations of the day, each fact once, whatever number of sources report it; empty if they contradict. */
    Optional<List<Observation>> agreed() {
        List<Observation> first = null;
        for (List<Observation> each : bySource.values()) {
            each.sort(BY_FIGURES);
            if (first == null) {
                first = each;
            } else if (!sameFigures(first, each)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(first);
    }

    /** Gives the one figure of the day; empty if there are several. */
    Optional<Observation> single() {
        return agreed().filter(all -> all.stream().allMatch(each -> sameFigures(each, all.get(0))))
                .map(all -> all.get(0));
    }

    private static boolean sameFigures(List<Observation> left, List<Observation> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!sameFigures(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameFigures(Observation left, Observation right) {
        BigDecimal leftOutOf = left.getOutOf().orElse(null);
        BigDecimal rightOutOf = right.getOutOf().orElse(null);
        return left.getValue().compareTo(right.getValue()) == 0
                && (leftOutOf == null || rightOutOf == null
                        ? leftOutOf == rightOutOf
                        : leftOutOf.compareTo(rightOutOf) == 0);
    }
}
