package org.lplp.io.interop.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.base.MeasureId;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.scorecard.Indicator;

/** The names by which the head of a column can mean an indicator, the most exact first. */
final class Headings {

    private final Map<IndicatorId, List<String>> names = new HashMap<>();

    Headings(List<Indicator> indicators, MeasurePolicy policy) {
        Map<String, Set<MeasureId>> meanings = new HashMap<>();
        Map<IndicatorId, List<String>> loose = new HashMap<>();
        for (Indicator indicator : indicators) {
            List<String> others = new ArrayList<>();
            policy.getMeasures().stream()
                    .filter(measure -> measure.getId().equals(indicator.getMeasure()))
                    .map(Measure::getTitle)
                    .forEach(title -> title.wordings().forEach(others::add));
            others.add(lastPart(indicator.getMeasure().value()));
            others.add(lastPart(indicator.getId().value()));
            others.forEach(name ->
                    meanings.computeIfAbsent(name, none -> new HashSet<>()).add(indicator.getMeasure()));
            loose.put(indicator.getId(), others);
        }
        for (Indicator indicator : indicators) {
            List<String> own = new ArrayList<>(
                    List.of(indicator.getId().value(), indicator.getMeasure().value()));
            // What could mean two measures means neither.
            loose.get(indicator.getId()).stream()
                    .filter(name -> meanings.get(name).size() == 1)
                    .forEach(own::add);
            names.put(indicator.getId(), own);
        }
    }

    /** Gives what follows the last colon, slash or hash: {@code absence} of {@code urn:lplp:measure:absence}. */
    private static String lastPart(String id) {
        return id.substring(Math.max(id.lastIndexOf(':'), Math.max(id.lastIndexOf('/'), id.lastIndexOf('#'))) + 1);
    }

    /** Gives the column that an indicator reads. */
    Optional<String> column(IndicatorId indicator, Set<String> columns) {
        return names.get(indicator).stream().filter(columns::contains).findFirst();
    }
}
