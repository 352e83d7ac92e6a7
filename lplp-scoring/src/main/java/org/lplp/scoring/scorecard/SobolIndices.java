package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How much of the variance of an output is due to each of its inputs, which vary independently of each other (Sobol, 1993). Both
 * are estimates and scatter, about by one over the square root of the runs; a first-order index near 0 can come out below it.
 *
 * @param first of each input, the share of the variance that goes if this input alone is known; empty where nothing varies
 * @param total of each input, the share that stays while all inputs but this one are known: its own effect and what it does together
 *     with others; empty where nothing varies
 */
public record SobolIndices(List<OptionalDouble> first, List<OptionalDouble> total) {

    /** Copies the lists. */
    public SobolIndices {
        first = List.copyOf(first);
        total = List.copyOf(total);
    }

    /**
     * Estimates the indices of a function: first-order ones by formula (b) and total ones by formula (f) of table 2 in Saltelli et
     * al. (2010), the latter being Jansen's (1999). That takes {@code runs · (inputs + 2)} evaluations.
     *
     * @param function the function; of inputs from 0 to below 1, which are equally likely
     * @param inputs how many inputs it has
     * @param runs the number of rows of each of the two samples, at least 1
     * @param seed the seed of the generator, SplitMix64
     * @return the indices of each input
     * @throws IllegalArgumentException if there is no run
     */
    public static SobolIndices of(ToDoubleFunction<double[]> function, int inputs, int runs, long seed) {
        return SobolDesign.run(
                        (values, outputs) -> outputs[0] = function.applyAsDouble(values),
                        inputs,
                        1,
                        runs,
                        seed,
                        () -> {})
                .get(0);
    }

    /** Gives no index for any of so many inputs. */
    static SobolIndices none(int inputs) {
        List<OptionalDouble> none = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            none.add(OptionalDouble.empty());
        }
        return new SobolIndices(none, none);
    }

    /** Gives an index for people. */
    String text(int input) {
        return "S " + words(first.get(input)) + ", S_T " + words(total.get(input));
    }

    private static String words(OptionalDouble index) {
        return index.isPresent() ? Spread.text(index.getAsDouble()) : "none, nothing varies";
    }
}
