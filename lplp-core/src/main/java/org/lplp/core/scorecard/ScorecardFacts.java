package org.lplp.core.scorecard;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;

/**
 * What the rules on scorecards read.
 *
 * @param scorecards the scorecards
 * @param perspectives the perspectives, each with its scorecard
 * @param indicators the indicators, each with its perspective
 */
public record ScorecardFacts(
        List<Located<Scorecard>> scorecards,
        List<Nested<Scorecard, WeightedPerspective>> perspectives,
        List<Nested<WeightedPerspective, Indicator>> indicators) {

    /**
     * Gathers the facts.
     *
     * @param policy the scorecards that a framework defines
     * @return the facts
     */
    public static ScorecardFacts of(ScorecardPolicy policy) {
        List<Located<Scorecard>> scorecards = Located.each(
                policy.getScorecards(), Pointer.root().to("scorecard").to("scorecards"));
        List<Nested<Scorecard, WeightedPerspective>> perspectives =
                Nested.each(scorecards, "perspectives", Scorecard::getPerspectives);
        return new ScorecardFacts(
                scorecards,
                perspectives,
                Nested.each(Nested.parts(perspectives), "indicators", WeightedPerspective::getIndicators));
    }
}
