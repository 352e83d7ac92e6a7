package org.lplp.scoring.risk;

import java.math.BigDecimal;
import java.util.Optional;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.RiskFactorId;
import org.lplp.core.risk.RiskStatistic;
import org.lplp.scoring.measure.Reading;

/**
 * How one factor was read.
 *
 * @param factor the factor
 * @param measure the measure that it reads
 * @param statistic which figure of it
 * @param reading the figure, or why there is none
 * @param points the points of the bands in which the figure falls; empty if there is no figure
 * @param protectedCharacteristic whether the measure tells of a characteristic that the law protects; if it was read, somebody
 *     opted in to it
 */
public record FactorReading(
        RiskFactorId factor,
        MeasureId measure,
        RiskStatistic statistic,
        Reading reading,
        Optional<BigDecimal> points,
        boolean protectedCharacteristic) {}
