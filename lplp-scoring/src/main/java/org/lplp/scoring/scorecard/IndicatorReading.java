package org.lplp.scoring.scorecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.base.MeasureId;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.scorecard.Perspective;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.measure.Reading;

/**
 * How one indicator was read.
 *
 * @param indicator the indicator
 * @param perspective the side of the scorecard on which it stands
 * @param measure the measure that it reads
 * @param domain whether that measure is educational or social; empty if the framework does not define the measure
 * @param reading the figure, or why there is none
 * @param points where the figure lies between the goalposts, 0 to 100, exactly; empty if there is none
 * @param weight its share of the weight of all indicators that have data, 0 to 1, exactly; 0 if it has none
 * @param contribution what it gives to the whole; zero if it has no data
 */
public record IndicatorReading(
        IndicatorId indicator,
        Perspective perspective,
        MeasureId measure,
        Optional<MeasureDomain> domain,
        Reading reading,
        Optional<Rational> points,
        Rational weight,
        BigDecimal contribution) {}
