package org.lplp.scoring.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.RiskRuleSetId;
import org.lplp.core.risk.RiskLevel;
import org.lplp.scoring.base.Figure;

/**
 * The whole notice. It is a points total, not a probability.
 *
 * @param ruleSet which rule set
 * @param factors each factor, in the rule set's order; none if the rule set is not in force
 * @param known the points of the factors that have a figure
 * @param lowest the level of the least total that the missing inputs allow; empty if no band holds it
 * @param highest the level of the greatest total that they allow; empty if no band holds it
 */
public record EarlyNoticeDetail(
        RiskRuleSetId ruleSet,
        List<FactorReading> factors,
        BigDecimal known,
        Optional<RiskLevel> lowest,
        Optional<RiskLevel> highest) {

    /** Copies the factors. */
    public EarlyNoticeDetail {
        factors = List.copyOf(factors);
    }

    /**
     * Gives the level, where the missing inputs cannot change it.
     *
     * @return the level; empty if the bounds fall in different bands or in none
     */
    public Optional<RiskLevel> level() {
        return lowest.equals(highest) ? lowest : Optional.empty();
    }

    /** Gives the notice for people: the level, then each factor with its figure and points. */
    @Override
    public String toString() {
        String low = lowest.map(RiskLevel::value).orElse("none");
        String high = highest.map(RiskLevel::value).orElse("none");
        StringBuilder text = new StringBuilder("level ").append(low.equals(high) ? low : "from " + low + " to " + high);
        for (FactorReading factor : factors) {
            text.append("\n  ")
                    .append(factor.factor())
                    .append(' ')
                    .append(factor.statistic())
                    .append(' ');
            text.append(factor.points()
                    .map(points -> factor.reading().text() + ", points " + Figure.plain(points))
                    .orElse(factor.reading().reason()));
        }
        return text.toString();
    }
}
