package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lplp.scoring.base.Rational;

/** The sides of a scorecard together. */
record Whole(List<Side> sides, Rational weightWithData) {

    static Whole of(List<Side> sides) {
        Rational withData = Rational.ZERO;
        for (Side side : sides) {
            withData = side.hasData() ? withData.plus(side.weight()) : withData;
        }
        return new Whole(sides, withData);
    }

    /** Gives the share of the total weight that has data: a side counts as far as its own indicators have data. */
    Rational data() {
        Rational all = Rational.ZERO;
        Rational data = Rational.ZERO;
        for (Side side : sides) {
            all = all.plus(side.weight());
            data = data.plus(side.weight().times(side.data()));
        }
        return all.signum() == 0 ? Rational.ZERO : data.dividedBy(all);
    }

    Optional<Rational> mean() {
        if (weightWithData.signum() == 0) {
            return Optional.empty();
        }
        Rational sum = Rational.ZERO;
        for (Side side : sides) {
            sum = side.hasData() ? sum.plus(side.weight().times(side.value().orElseThrow())) : sum;
        }
        return Optional.of(sum.dividedBy(weightWithData));
    }

    /** Gives each indicator's share of all weight that has data, side by side in their order; they sum to one. */
    List<Rational> weights() {
        List<Rational> weights = new ArrayList<>();
        for (Side side : sides) {
            for (Placed each : side.indicators()) {
                boolean counts = each.points().isPresent() && side.hasData() && weightWithData.signum() > 0;
                weights.add(
                        counts
                                ? side.weight()
                                        .dividedBy(weightWithData)
                                        .times(each.weight())
                                        .dividedBy(side.weightWithData())
                                : Rational.ZERO);
            }
        }
        return weights;
    }
}
