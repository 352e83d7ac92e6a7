package org.lplp.core.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lplp.core.base.MeasureId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;

/**
 * What the rules on observations read.
 *
 * @param observations the observations that no other one supersedes
 * @param measures the framework's measures by id; of two with one id, the first
 * @param people who is who
 */
public record MeasureFacts(
        List<Located<Observation>> observations, Map<MeasureId, Measure> measures, PeopleFacts people) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy the measures that the framework defines
     * @param people who is who
     * @return the facts
     */
    public static MeasureFacts of(MeasureSection section, MeasurePolicy policy, PeopleFacts people) {
        Set<String> superseded = new HashSet<>();
        section.getObservations()
                .forEach(observation -> observation.getSupersedes().ifPresent(old -> superseded.add(old.value())));
        List<Located<Observation>> observations =
                Located.each(
                                section.getObservations(),
                                Pointer.root().to("measure").to("observations"))
                        .stream()
                        .filter(observation ->
                                !superseded.contains(observation.value().getId().value()))
                        .toList();
        Map<MeasureId, Measure> measures = new HashMap<>();
        policy.getMeasures().forEach(measure -> measures.putIfAbsent(measure.getId(), measure));
        return new MeasureFacts(observations, measures, people);
    }
}
