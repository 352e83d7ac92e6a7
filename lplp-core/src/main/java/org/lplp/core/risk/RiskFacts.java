package org.lplp.core.risk;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;

/**
 * What the rules on risk rule sets read.
 *
 * @param ruleSets the rule sets
 * @param factors the factors, each with its rule set
 */
public record RiskFacts(List<Located<RiskRuleSet>> ruleSets, List<Nested<RiskRuleSet, RiskFactor>> factors) {

    /**
     * Gathers the facts.
     *
     * @param policy the risk rule sets that a framework defines
     * @return the facts
     */
    public static RiskFacts of(RiskPolicy policy) {
        List<Located<RiskRuleSet>> ruleSets =
                Located.each(policy.getRuleSets(), Pointer.root().to("risk").to("ruleSets"));
        return new RiskFacts(ruleSets, Nested.each(ruleSets, "factors", RiskRuleSet::getFactors));
    }
}
