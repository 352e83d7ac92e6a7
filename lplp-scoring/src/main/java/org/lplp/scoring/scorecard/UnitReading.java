package org.lplp.scoring.scorecard;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How one unit stands.
 *
 * @param unit its id
 * @param rank 1 for the best; units with equal totals share the first of their ranks (1, 2, 2, 4); empty without a total
 * @param total the whole; empty if it has no value
 * @param data the share of the weight that has data, 0 to 1
 * @param levels each perspective and part, in the order of {@link TableScores#levels()}
 * @param indicators each indicator on the common scale, in the order of {@link TableScores#indicators()}
 * @param educational the mean of the educational measures by the weights that they have in the whole; empty if there is none
 * @param social the mean of the social measures, likewise
 * @param missing what has no value, and why: an id or the name of a level, a colon, and the code of {@link Undefined}
 */
public record UnitReading(
        String unit,
        OptionalInt rank,
        OptionalDouble total,
        double data,
        List<OptionalDouble> levels,
        List<OptionalDouble> indicators,
        OptionalDouble educational,
        OptionalDouble social,
        List<String> missing) {

    /** Copies the lists. */
    public UnitReading {
        levels = List.copyOf(levels);
        indicators = List.copyOf(indicators);
        missing = List.copyOf(missing);
    }

    /** Gives how it stands in one line. */
    @Override
    public String toString() {
        return unit + ": " + (rank.isPresent() ? "rank " + rank.getAsInt() + ", " : "") + words(total)
                + ", educational "
                + words(educational) + ", social " + words(social) + ", data for " + data + " of the weight"
                + (missing.isEmpty() ? "" : "; missing " + String.join(", ", missing));
    }

    private static String words(OptionalDouble index) {
        return index.isPresent() ? Double.toString(index.getAsDouble()) : "no value";
    }
}
