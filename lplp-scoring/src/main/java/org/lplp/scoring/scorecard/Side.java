package org.lplp.scoring.scorecard;

import java.util.List;
import java.util.Optional;
import org.lplp.core.scorecard.WeightedPerspective;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.measure.Readings;

/** A perspective with its indicators, and how much of their weight has data. */
record Side(WeightedPerspective perspective, List<Placed> indicators, Rational weightWithData) {

    static Side of(WeightedPerspective perspective, Readings readings) {
        List<Placed> indicators = perspective.getIndicators().stream()
                .map(indicator -> Placed.of(indicator, readings))
                .toList();
        Rational withData = Rational.ZERO;
        for (Placed each : indicators) {
            withData = each.points().isPresent() ? withData.plus(each.weight()) : withData;
        }
        return new Side(perspective, indicators, withData);
    }

    Rational weight() {
        return Rational.of(perspective.getWeight());
    }

    boolean hasData() {
        return weightWithData.signum() > 0;
    }

    /** Gives the share of the indicators' weight that has data. */
    Rational data() {
        Rational sum = Rational.ZERO;
        for (Placed each : indicators) {
            sum = sum.plus(each.weight());
        }
        return sum.signum() == 0 ? Rational.ZERO : weightWithData.dividedBy(sum);
    }

    Optional<Rational> value() {
        if (!hasData()) {
            return Optional.empty();
        }
        Rational sum = Rational.ZERO;
        for (Placed each : indicators) {
            sum = each.points().isPresent()
                    ? sum.plus(each.weight().times(each.points().get()))
                    : sum;
        }
        return Optional.of(sum.dividedBy(weightWithData));
    }
}
