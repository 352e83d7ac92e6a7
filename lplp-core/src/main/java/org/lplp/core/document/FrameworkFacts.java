package org.lplp.core.document;

import java.util.HashMap;
import java.util.Map;
import org.lplp.core.base.MeasureId;
import org.lplp.core.measure.Measure;
import org.lplp.core.risk.RiskFacts;
import org.lplp.core.scorecard.ScorecardFacts;
import org.lplp.core.wellbeing.InstrumentFacts;

/**
 * What rules on a framework read: the framework, and the facts of its domain words, gathered once.
 *
 * @param framework the framework
 * @param measures its measures by id; of two with one id, the first
 * @param scorecard the facts on scorecards
 * @param risk the facts on risk rule sets
 * @param instrument the facts on instruments
 */
public record FrameworkFacts(
        Framework framework,
        Map<MeasureId, Measure> measures,
        ScorecardFacts scorecard,
        RiskFacts risk,
        InstrumentFacts instrument) {

    /**
     * Gathers the facts.
     *
     * @param framework the framework
     * @return the facts
     */
    public static FrameworkFacts of(Framework framework) {
        Map<MeasureId, Measure> measures = new HashMap<>();
        framework.getMeasure().getMeasures().forEach(measure -> measures.putIfAbsent(measure.getId(), measure));
        return new FrameworkFacts(
                framework,
                measures,
                ScorecardFacts.of(framework.getScorecard()),
                RiskFacts.of(framework.getRisk()),
                InstrumentFacts.of(framework.getWellbeing()));
    }
}
