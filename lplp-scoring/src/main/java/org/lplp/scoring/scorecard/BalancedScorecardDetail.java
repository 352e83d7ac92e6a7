package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.ScorecardId;

/**
 * The whole scorecard.
 *
 * @param scorecard which scorecard
 * @param indicators each indicator, in the scorecard's order
 * @param perspectives each side, in the scorecard's order
 * @param domains the educational and the social measures apart, by code; only those with data
 * @param data the share of the total weight that has data, 0 to 1 with six decimals
 * @param mean the weighted mean of what has data, 0 to 100 with six decimals, even where that is less than the scorecard asks; empty
 *     if nothing has
 */
public record BalancedScorecardDetail(
        ScorecardId scorecard,
        List<IndicatorReading> indicators,
        List<PerspectiveReading> perspectives,
        List<DomainReading> domains,
        BigDecimal data,
        Optional<BigDecimal> mean) {

    /** Copies the lists. */
    public BalancedScorecardDetail {
        indicators = List.copyOf(indicators);
        perspectives = List.copyOf(perspectives);
        domains = List.copyOf(domains);
    }

    /** Gives the scorecard for people: the sides, the domains and each indicator. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("data for ").append(data).append(" of the weight");
        for (PerspectiveReading side : perspectives) {
            text.append("\n  ").append(side.perspective()).append(' ');
            text.append(side.value().map(BigDecimal::toPlainString).orElse("no value"));
        }
        domains.forEach(
                side -> text.append("\n  ").append(side.domain()).append(' ').append(side.value()));
        for (IndicatorReading indicator : indicators) {
            text.append("\n    ").append(indicator.indicator()).append(' ');
            text.append(indicator
                    .points()
                    .map(Object::toString)
                    .orElse(indicator.reading().reason()));
        }
        return text.toString();
    }
}
