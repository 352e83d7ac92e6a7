package org.lplp.scoring.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Runs a model of several outputs by the design of Saltelli et al. (2010): rows of two samples A and B, and for each input the row
 * of A with that of B in this one place. Sums are kept, not runs. Outputs are taken relative to their first, so that one which never
 * changes has a variance of exactly zero.
 */
final class SobolDesign {

    /** What gives outputs for inputs from 0 to below 1. */
    interface Model {
        void run(double[] inputs, double[] outputs);
    }

    private final int inputs;
    private final int outputs;
    private final double[] origin;
    private final double[] sum;
    private final double[] squares;
    /** Of each output, for each input i: Σ f(B) (f(A with B in i) − f(A)), Σ of that difference, and Σ of its square. */
    private final double[][] products;

    private final double[][] differences;
    private final double[][] squaredDifferences;

    private SobolDesign(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
        origin = new double[outputs];
        sum = new double[outputs];
        squares = new double[outputs];
        products = new double[outputs][inputs];
        differences = new double[outputs][inputs];
        squaredDifferences = new double[outputs][inputs];
    }

    static List<SobolIndices> run(Model model, int inputs, int outputs, int runs, long seed, Runnable afterEach) {
        if (runs < 1) {
            throw new IllegalArgumentException("at least one run is needed");
        }
        SobolDesign design = new SobolDesign(inputs, outputs);
        SplitMix64 chance = new SplitMix64(seed);
        double[] a = new double[inputs];
        double[] b = new double[inputs];
        double[] ofA = new double[outputs];
        double[] ofB = new double[outputs];
        double[] mixed = new double[outputs];
        for (int row = 0; row < runs; row++) {
            chance.fill(a);
            chance.fill(b);
            model.run(a.clone(), ofA);
            model.run(b.clone(), ofB);
            design.add(row, ofA, ofB);
            for (int input = 0; input < inputs; input++) {
                double[] ab = a.clone();
                ab[input] = b[input];
                model.run(ab, mixed);
                design.add(input, ofA, ofB, mixed);
            }
            afterEach.run();
        }
        return design.indices(runs);
    }

    private void add(int row, double[] ofA, double[] ofB) {
        for (int output = 0; output < outputs; output++) {
            if (row == 0) {
                origin[output] = ofA[output];
            }
            double left = ofA[output] - origin[output];
            double right = ofB[output] - origin[output];
            sum[output] += left + right;
            squares[output] += left * left + right * right;
        }
    }

    private void add(int input, double[] ofA, double[] ofB, double[] mixed) {
        for (int output = 0; output < outputs; output++) {
            double difference = mixed[output] - ofA[output];
            products[output][input] += (ofB[output] - origin[output]) * difference;
            differences[output][input] += difference;
            squaredDifferences[output][input] += difference * difference;
        }
    }

    private List<SobolIndices> indices(int runs) {
        List<SobolIndices> indices = new ArrayList<>();
        for (int output = 0; output < outputs; output++) {
            double mean = sum[output] / (2.0 * runs);
            double variance = squares[output] / (2.0 * runs) - mean * mean;
            indices.add(variance > 0 ? indices(output, runs, mean, variance) : SobolIndices.none(inputs));
        }
        return indices;
    }

    private SobolIndices indices(int output, int runs, double mean, double variance) {
        List<OptionalDouble> first = new ArrayList<>();
        List<OptionalDouble> total = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            // Taking f(B) from its mean changes no expectation, and much of the scatter.
            double product = products[output][input] - mean * differences[output][input];
            first.add(OptionalDouble.of(product / runs / variance));
            total.add(OptionalDouble.of(squaredDifferences[output][input] / (2.0 * runs) / variance));
        }
        return new SobolIndices(first, total);
    }
}
