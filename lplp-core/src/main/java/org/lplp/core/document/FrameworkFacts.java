package org.lplp.core.document;

import java.util.HashMap;
import java.util.Map;
import org.lplp.core.base.MeasureId;
import org.lplp.core.capability.CapabilityFacts;
import org.lplp.core.check.CodeTypes;
import org.lplp.core.code.CodeFacts;
import org.lplp.core.measure.Measure;
import org.lplp.core.risk.RiskFacts;
import org.lplp.core.scorecard.ScorecardFacts;
import org.lplp.core.wellbeing.InstrumentFacts;

/**
 * What rules on a framework read: the framework, and the facts of its domain words, gathered once.
 *
 * @param framework the framework
 * @param measures its measures by id; of two with one id, the first
 * @param capability the facts on capability frameworks
 * @param scorecard the facts on scorecards
 * @param risk the facts on risk rule sets
 * @param code the facts on code lists
 * @param instrument the facts on instruments
 */
public record FrameworkFacts(
        Framework framework,
        Map<MeasureId, Measure> measures,
        CapabilityFacts capability,
        ScorecardFacts scorecard,
        RiskFacts risk,
        CodeFacts code,
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
                CapabilityFacts.of(framework.getCapability()),
                ScorecardFacts.of(framework.getScorecard()),
                RiskFacts.of(framework.getRisk()),
                CodeFacts.of(framework.getCode(), CodeTypes.ALL),
                InstrumentFacts.of(framework.getWellbeing()));
    }
}
