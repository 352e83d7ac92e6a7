package org.lplp.scoring.scorecard;

import java.util.Optional;
import org.lplp.core.measure.Measure;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.measure.Reading;
import org.lplp.scoring.measure.Readings;
import org.lplp.scoring.measure.Statistic;

/** An indicator, its figure, and where that lies between the goalposts. */
record Placed(Indicator indicator, Optional<Measure> measure, Reading reading, Optional<Rational> points) {

    private static final Rational HUNDRED = Rational.of(100);

    static Placed of(Indicator indicator, Readings readings) {
        // A scorecard has no place where somebody could opt in to protected characteristics, so it never reads one.
        Reading reading = readings.read(indicator.getMeasure(), Statistic.LATEST_OR_SHARE, Optional.empty(), false);
        return new Placed(
                indicator,
                readings.measure(indicator.getMeasure()),
                reading,
                reading.figure().filter(figure -> standsAlone(indicator)).flatMap(figure -> points(figure, indicator)));
    }

    /** Tells whether the figures of one learner are enough: other ways to a common scale compare with others. */
    private static boolean standsAlone(Indicator indicator) {
        return indicator.getNormalisation().orElse(Normalisation.GOALPOSTS).equals(Normalisation.GOALPOSTS);
    }

    /** Worst is 0 and best is 100, whichever is the greater number; what lies beyond either counts as that. */
    private static Optional<Rational> points(Rational figure, Indicator indicator) {
        Rational worst = Rational.of(indicator.getWorst());
        Rational span = Rational.of(indicator.getBest()).minus(worst);
        if (span.signum() == 0) {
            return Optional.empty();
        }
        Rational points = figure.minus(worst).times(HUNDRED).dividedBy(span);
        Rational notBelow = points.signum() < 0 ? Rational.ZERO : points;
        return Optional.of(notBelow.compareTo(HUNDRED) > 0 ? HUNDRED : notBelow);
    }

    String reason() {
        if (reading.figure().isEmpty()) {
            return reading.reason();
        }
        return standsAlone(indicator)
                ? "its worst and its best are the same"
                : indicator.getNormalisation().orElseThrow() + " needs others to compare with";
    }
}
