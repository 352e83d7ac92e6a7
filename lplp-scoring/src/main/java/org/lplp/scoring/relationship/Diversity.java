package org.lplp.scoring.relationship;

import java.util.Collection;
import java.util.OptionalDouble;
import org.lplp.core.base.Sphere;

/**
 * How evenly the ties lie over the four spheres; p is the share of ties in a sphere.
 *
 * @param blau Blau's index 1 − Σp², divided by its greatest possible value 3/4: 0 if all ties lie in one sphere, 1 if they are
 *     even; empty without ties
 * @param shannon Shannon's entropy −Σ p·log₂ p, in bits: 0 to 2; empty without ties
 */
public record Diversity(OptionalDouble blau, OptionalDouble shannon) {

    static Diversity of(Collection<Tie> ties) {
        if (ties.isEmpty()) {
            return new Diversity(OptionalDouble.empty(), OptionalDouble.empty());
        }
        long[] counts = new long[Sphere.values().length];
        ties.forEach(tie -> counts[tie.sphere().ordinal()]++);
        long all = ties.size();
        long squares = 0;
        double bits = 0;
        for (long count : counts) {
            squares += count * count;
            if (count > 0) {
                double p = (double) count / all;
                bits -= p * StrictMath.log(p) / StrictMath.log(2);
            }
        }
        double blau = (double) (counts.length * (all * all - squares)) / ((counts.length - 1) * all * all);
        // -0.0 where all ties lie in one sphere
        return new Diversity(OptionalDouble.of(blau), OptionalDouble.of(bits + 0.0));
    }
}
