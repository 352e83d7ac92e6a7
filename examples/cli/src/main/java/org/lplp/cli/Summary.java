package org.lplp.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lplp.core.finding.Severity;

/** What a run came to: inputs, documents, findings counted by severity, rules. */
final class Summary {

    /**
     * An input that was read.
     *
     * @param input the input
     * @param documents how many documents it held, broken ones counted
     */
    record Read(Input input, long documents) {

        /** Gives what reports call it. */
        String path() {
            return input.name();
        }
    }

    private final long maxPerRule;
    private final String asOf;
    private final List<Read> files = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private final Map<String, Long> listed = new HashMap<>();
    private final Skips rules = new Skips();
    private OptionalLong inBaseline = OptionalLong.empty();
    private boolean whole = true;
    private long unlisted;

    /**
     * @param maxPerRule how many findings of one code are listed
     * @param asOf the day of reckoning, or {@link FindingOptions#ISSUED}
     */
    Summary(long maxPerRule, String asOf) {
        this.maxPerRule = maxPerRule;
        this.asOf = asOf;
    }

    void read(Input input, long documents) {
        files.add(new Read(input, documents));
    }

    /** Notes whether everything that was asked for could be read. */
    void whole(boolean everything) {
        whole = everything;
    }

    /** Notes how many findings were in the baseline, and so are neither counted nor listed. */
    void inBaseline(long number) {
        inBaseline = OptionalLong.of(number);
    }

    /** Counts findings, listed or not. */
    void count(Severity severity, long number) {
        if (number > 0) {
            counts.merge(severity, number, Long::sum);
        }
    }

    /** Notes findings that were counted but are not listed. */
    void unlisted(long number) {
        unlisted += number;
    }

    /** Tells whether one more finding of a code is to be listed; if not, it is noted as unlisted. */
    boolean lists(String code) {
        if (listed.merge(code, 1L, (old, one) -> old + one) > maxPerRule) {
            unlisted++;
            return false;
        }
        return true;
    }

    List<Read> files() {
        return files;
    }

    long documents() {
        return files.stream().mapToLong(Read::documents).sum();
    }

    long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    String asOf() {
        return asOf;
    }

    boolean whole() {
        return whole;
    }

    /** Gives how many findings were in the baseline; empty without one. */
    OptionalLong inBaseline() {
        return inBaseline;
    }

    long unlisted() {
        return unlisted;
    }

    Skips rules() {
        return rules;
    }
}
