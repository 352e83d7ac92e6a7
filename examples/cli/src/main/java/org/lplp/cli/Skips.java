package org.lplp.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which rules ran and which could not, over any number of documents, in memory that does not grow with them. */
final class Skips {

    /**
     * A rule that could not look.
     *
     * @param code the rule's code
     * @param reason what was missing
     */
    record Skip(String code, String reason) implements Comparable<Skip> {
        @Override
        public int compareTo(Skip other) {
            int order = code.compareTo(other.code);
            return order != 0 ? order : reason.compareTo(other.reason);
        }
    }

    private final TreeSet<String> run = new TreeSet<>();
    private final Map<Skip, long[]> skipped = new TreeMap<>();
    private List<String> last = List.of();

    /** Notes the rules that ran on one document. */
    void ran(List<String> codes) {
        if (!Objects.equals(codes, last)) {
            run.addAll(codes);
            last = codes;
        }
    }

    /** Notes that a rule could not look at one document. */
    void skipped(String code, String reason) {
        skipped.computeIfAbsent(new Skip(code, reason), skip -> new long[1])[0]++;
    }

    /** Gives the codes of the rules that ran on at least one document. */
    Collection<String> run() {
        return run;
    }

    /** Gives the rules that could not look, and on how many documents. */
    Map<Skip, Long> skipped() {
        Map<Skip, Long> counts = new TreeMap<>();
        skipped.forEach((skip, count) -> counts.put(skip, count[0]));
        return counts;
    }
}
