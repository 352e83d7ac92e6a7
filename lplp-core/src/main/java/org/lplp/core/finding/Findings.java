package org.lplp.core.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was found about a document: sorted by pointer and code, each once, all of them counted, and stored up to a cap.
 */
public final class Findings implements Iterable<Finding> {

    /** Pointers step by step, indices by number; then code, then arguments. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::pointer, Findings::comparePointers)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.arguments().toString())
            .thenComparing(Finding::severity);

    private static final Findings NONE = new Findings(List.of(), new EnumMap<>(Severity.class));

    private final List<Finding> stored;
    private final Map<Severity, Long> counts;

    private Findings(List<Finding> stored, Map<Severity, Long> counts) {
        this.stored = stored;
        this.counts = counts;
    }

    /**
     * Gives no findings.
     *
     * @return the empty value
     */
    public static Findings none() {
        return NONE;
    }

    /**
     * Sorts findings and stores all of them. Where two differ in place alone, the one with a place stays.
     *
     * @param findings the findings
     * @return the sorted findings
     */
    public static Findings of(Collection<Finding> findings) {
        return of(findings, Integer.MAX_VALUE);
    }

    /**
     * Sorts findings, counts all of them and stores the first.
     *
     * @param findings the findings
     * @param cap how many to store
     * @return the sorted findings
     */
    public static Findings of(Collection<Finding> findings, int cap) {
        if (findings.isEmpty()) {
            return NONE;
        }
        TreeSet<Finding> sorted = new TreeSet<>(ORDER);
        Stream.concat(
                        findings.stream().filter(finding -> finding.place().isPresent()),
                        findings.stream().filter(finding -> finding.place().isEmpty()))
                .forEach(sorted::add);
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        sorted.forEach(finding -> counts.merge(finding.severity(), 1L, Long::sum));
        return new Findings(sorted.stream().limit(cap).toList(), counts);
    }

    /**
     * Joins two sets of findings.
     *
     * @param others the others
     * @param cap how many to store
     * @return all of them, each once
     */
    public Findings and(Findings others, int cap) {
        List<Finding> all = new ArrayList<>(stored);
        all.addAll(others.stored);
        Findings joined = of(all, cap);
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            long unstored =
                    count(severity) - countStored(severity) + others.count(severity) - others.countStored(severity);
            long total = joined.count(severity) + unstored;
            if (total > 0) {
                counts.put(severity, total);
            }
        }
        return new Findings(joined.stored, counts);
    }

    /**
     * Counts further findings, which are not stored.
     *
     * @param unstored how many, by severity
     * @return the same findings, with the others counted
     */
    public Findings counting(Map<Severity, Long> unstored) {
        if (unstored.isEmpty()) {
            return this;
        }
        Map<Severity, Long> sums = new EnumMap<>(Severity.class);
        sums.putAll(counts);
        unstored.forEach((severity, count) -> sums.merge(severity, count, Long::sum));
        return new Findings(stored, sums);
    }

    /**
     * Gives the findings that are stored.
     *
     * @return an unmodifiable list, sorted by pointer and code
     */
    public List<Finding> list() {
        return stored;
    }

    /**
     * Counts the findings that are stored.
     *
     * @return how many there are
     */
    public int size() {
        return stored.size();
    }

    /**
     * Gives a finding that is stored.
     *
     * @param index its place in the order, from 0
     * @return the finding
     * @throws IndexOutOfBoundsException if there are fewer
     */
    public Finding get(int index) {
        return stored.get(index);
    }

    /**
     * Streams the findings that are stored.
     *
     * @return the findings, sorted by pointer and code
     */
    public Stream<Finding> stream() {
        return stored.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return stored.iterator();
    }

    /**
     * Counts the findings of a severity, stored or not.
     *
     * @param severity the severity
     * @return how many there are
     */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /**
     * Counts the findings that were counted but not stored.
     *
     * @return how many there are
     */
    public long truncated() {
        return counts.values().stream().mapToLong(Long::longValue).sum() - stored.size();
    }

    /**
     * Tells whether there is a finding as grave as this, stored or not.
     *
     * @param threshold the severity
     * @return true if there is one at or above it
     */
    public boolean has(Severity threshold) {
        return counts.keySet().stream().anyMatch(severity -> severity.isAtLeast(threshold));
    }

    /**
     * Tells whether nothing was found.
     *
     * @return true if nothing was
     */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    private long countStored(Severity severity) {
        return stored.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Compares step by step, without taking the pointers apart: there can be many of them. */
    private static int comparePointers(String left, String right) {
        int from = 0;
        while (from < left.length() && from < right.length()) {
            int leftEnd = stepEnd(left, from);
            int rightEnd = stepEnd(right, from);
            int length = Math.min(leftEnd, rightEnd) - from;
            if (leftEnd != rightEnd || !left.regionMatches(from, right, from, length)) {
                boolean byNumber = isIndex(left, from, leftEnd) && isIndex(right, from, rightEnd);
                int order = byNumber ? Integer.compare(leftEnd, rightEnd) : 0;
                return order != 0 ? order : left.substring(from, leftEnd).compareTo(right.substring(from, rightEnd));
            }
            from = leftEnd + 1;
        }
        return Integer.compare(left.length(), right.length());
    }

    private static int stepEnd(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    private static boolean isIndex(String pointer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Findings that && stored.equals(that.stored) && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return stored.hashCode();
    }

    /** How many there are, then a line for each that is stored. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Findings: errors " + count(Severity.ERROR) + ", warnings "
                + count(Severity.WARNING) + ", notes " + count(Severity.NOTE));
        stored.forEach(finding -> text.append("\n  ").append(finding));
        if (truncated() > 0) {
            text.append("\n  and ").append(truncated()).append(" more");
        }
        return text.toString();
    }
}
