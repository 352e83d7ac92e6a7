package org.lplp.scoring.relationship;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The ties of a network between numbered members, in both directions and made symmetric. */
final class Weights {

    private final List<Set<Integer>> named = new ArrayList<>();
    private final int[] inDegree;
    /** For each member the others with whom there is a tie in any direction, and a(i,j) + a(j,i). */
    private final List<Map<Integer, Double>> mutual = new ArrayList<>();

    private final double[] total;
    private int ties;
    private long returned;

    Weights(int members) {
        for (int i = 0; i < members; i++) {
            named.add(new HashSet<>());
            mutual.add(new TreeMap<>());
        }
        inDegree = new int[members];
        total = new double[members];
    }

    void add(int from, int to, double strength) {
        if (named.get(from).add(to)) {
            ties++;
            inDegree[to]++;
            if (named.get(to).contains(from)) {
                returned++;
            }
        }
        mutual.get(from).merge(to, strength, Double::sum);
        mutual.get(to).merge(from, strength, Double::sum);
        total[from] += strength;
        total[to] += strength;
    }

    int ties() {
        return ties;
    }

    /** How many pairs named each other. */
    long mutual() {
        return returned;
    }

    int inDegree(int member) {
        return inDegree[member];
    }

    int outDegree(int member) {
        return named.get(member).size();
    }

    boolean isIsolate(int member) {
        return mutual.get(member).isEmpty();
    }

    private double share(int member, double weight) {
        return weight / total[member];
    }

    double constraint(int member) {
        Map<Integer, Double> indirect = new TreeMap<>();
        mutual.get(member).forEach((q, weight) -> {
            double toQ = share(member, weight);
            mutual.get(q).forEach((j, onward) -> indirect.merge(j, toQ * share(q, onward), Double::sum));
        });
        double constraint = 0;
        for (Map.Entry<Integer, Double> contact : mutual.get(member).entrySet()) {
            double invested = share(member, contact.getValue()) + indirect.getOrDefault(contact.getKey(), 0.0);
            constraint += invested * invested;
        }
        return constraint;
    }

    double effectiveSize(int member) {
        Map<Integer, Double> contacts = mutual.get(member);
        double size = 0;
        for (int contact : contacts.keySet()) {
            double greatest = 0;
            for (double weight : mutual.get(contact).values()) {
                greatest = Math.max(greatest, weight);
            }
            double redundancy = 0;
            for (Map.Entry<Integer, Double> other : mutual.get(contact).entrySet()) {
                Double shared = contacts.get(other.getKey());
                if (shared != null) {
                    redundancy += share(member, shared) * (other.getValue() / greatest);
                }
            }
            size += 1 - redundancy;
        }
        return size;
    }
}
