package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import org.lplp.core.measure.MeasureDomain;

/**
 * How the educational, or the social, measures stand, apart from the others.
 *
 * @param domain which of them
 * @param value their weighted mean, 0 to 100 with six decimals
 * @param weight their share of the weight that has data, 0 to 1 with six decimals; the whole is the mean of the domains by it
 */
public record DomainReading(MeasureDomain domain, BigDecimal value, BigDecimal weight) {}
