package org.lplp.core.scorecard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;

/**
 * What the rules on scorecards read.
 *
 * @param scorecards the scorecards
 * @param perspectives the perspectives, each with its scorecard
 * @param parts the parts of perspectives and of other parts, each with its perspective
 * @param indicators the indicators of perspectives and of their parts, each with its perspective
 */
public record ScorecardFacts(
        List<Located<Scorecard>> scorecards,
        List<Nested<Scorecard, WeightedPerspective>> perspectives,
        List<Nested<WeightedPerspective, ScorecardPart>> parts,
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
        List<Nested<WeightedPerspective, ScorecardPart>> parts = new ArrayList<>();
        List<Nested<WeightedPerspective, Indicator>> indicators = new ArrayList<>();
        for (Located<WeightedPerspective> perspective : Nested.parts(perspectives)) {
            gather(perspective, parts, indicators);
        }
        return new ScorecardFacts(scorecards, perspectives, parts, indicators);
    }

    /** Walks the tree below a perspective, without recursion: nobody says how deep a tree that is built can be. */
    private static void gather(
            Located<WeightedPerspective> perspective,
            List<Nested<WeightedPerspective, ScorecardPart>> parts,
            List<Nested<WeightedPerspective, Indicator>> indicators) {
        perspective
                .each("indicators", WeightedPerspective::getIndicators)
                .forEach(indicator -> indicators.add(new Nested<>(perspective, indicator)));
        Deque<Located<ScorecardPart>> open = new ArrayDeque<>(perspective.each("parts", WeightedPerspective::getParts));
        while (!open.isEmpty()) {
            Located<ScorecardPart> part = open.remove();
            parts.add(new Nested<>(perspective, part));
            part.each("indicators", ScorecardPart::getIndicators)
                    .forEach(indicator -> indicators.add(new Nested<>(perspective, indicator)));
            open.addAll(part.each("parts", ScorecardPart::getParts));
        }
    }
}
