package org.lplp.scoring.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.lplp.core.risk.PointBand;
import org.lplp.core.risk.RiskFactor;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Rational;

/** The points of half-open bands. */
final class Bands {

    private Bands() {}

    /** Sums the points of the bands that hold a figure. */
    static BigDecimal points(RiskFactor factor, Rational figure) {
        BigDecimal points = BigDecimal.ZERO;
        for (PointBand band : factor.getBands()) {
            if (holds(band.getAtLeast(), band.getBelow(), figure)) {
                points = points.add(band.getPoints());
            }
        }
        return points;
    }

    static boolean holds(Optional<BigDecimal> atLeast, Optional<BigDecimal> below, Rational figure) {
        return atLeast.filter(least -> figure.compareTo(Rational.of(least)) < 0).isEmpty()
                && below.filter(end -> figure.compareTo(Rational.of(end)) >= 0).isEmpty();
    }

    /**
     * Gives the least and the greatest points that one missing figure could give to all factors that read it. The points change
     * only where a band begins or ends, so one figure from each stretch between those marks stands for all of them. As long as the
     * figure is missing it gives nothing, so zero always lies within.
     */
    static Interval reachable(Collection<RiskFactor> readers) {
        TreeSet<BigDecimal> marks = new TreeSet<>();
        for (RiskFactor factor : readers) {
            for (PointBand band : factor.getBands()) {
                band.getAtLeast().ifPresent(marks::add);
                band.getBelow().ifPresent(marks::add);
            }
        }
        List<BigDecimal> figures = new ArrayList<>(marks);
        figures.add(marks.isEmpty() ? BigDecimal.ZERO : marks.first().subtract(BigDecimal.ONE));
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (BigDecimal figure : figures) {
            BigDecimal points = BigDecimal.ZERO;
            for (RiskFactor factor : readers) {
                points = points.add(points(factor, Rational.of(figure)));
            }
            low = low.min(points);
            high = high.max(points);
        }
        return new Interval(low, high);
    }
}
