package org.lplp.core.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.MeasureId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

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
        List<Located<Observation>> observations = Standing.located(
                Located.each(
                        section.getObservations(), Pointer.root().to("measure").to("observations")),
                Observation::getId);
        Map<MeasureId, Measure> measures = new HashMap<>();
        policy.getMeasures().forEach(measure -> measures.putIfAbsent(measure.getId(), measure));
        return new MeasureFacts(observations, measures, people);
    }
}
