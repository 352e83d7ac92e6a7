package org.lplp.scoring.scorecard;

import java.util.List;
import java.util.Optional;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Perspective;
import org.lplp.scoring.base.Rational;

/**
 * A level of a scorecard: the whole, a perspective, or a part.
 *
 * @param parent the number of the level above; that of the whole is its own
 * @param perspective the perspective that it is or is part of; empty for the whole
 * @param name what it is called among the levels: nothing for the whole, then the perspective, then the titles of the parts
 * @param weight its weight among its siblings
 * @param aggregation how what it is made of is combined
 * @param minimum the share of weight that must have data
 * @param indicators the numbers of the indicators that it is made of
 * @param levels the numbers of the levels that it is made of
 */
record Level(
        int parent,
        Optional<Perspective> perspective,
        String name,
        Rational weight,
        Aggregation aggregation,
        Rational minimum,
        List<Integer> indicators,
        List<Integer> levels) {

    /** Tells whether it stands in the place of a perspective. */
    boolean isPerspective() {
        return parent == 0 && perspective.isPresent();
    }
}
