package org.lplp.io.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Severity;

/** What is found while a document is read: all of it counted, the first of it stored. */
final class Faults {

    private final int cap;
    private final List<Fault> stored = new ArrayList<>();
    private final Map<Severity, Long> unstored = new EnumMap<>(Severity.class);

    /**
     * @param cap how many are stored
     */
    Faults(int cap) {
        this.cap = cap;
    }

    void add(Fault fault) {
        if (stored.size() < cap) {
            stored.add(fault);
        } else {
            unstored.merge(fault.severity(), 1L, Long::sum);
        }
    }

    /** Adds the fault that ends the document: it is stored even where the cap is reached, for it tells why there is no document. */
    void end(Fault fault) {
        if (stored.size() == cap) {
            unstored.merge(stored.remove(cap - 1).severity(), 1L, Long::sum);
        }
        stored.add(fault);
    }

    /**
     * Gives what was found, with lines and columns.
     *
     * @param bytes holds the document
     * @param from where it begins
     * @param line the line in which it begins
     * @return the findings
     */
    Findings toFindings(byte[] bytes, int from, int line) {
        if (stored.isEmpty()) {
            return Findings.none();
        }
        stored.sort(Comparator.comparingInt(Fault::offset));
        int[] offsets = stored.stream().mapToInt(Fault::offset).toArray();
        Place[] places = Lines.places(bytes, from, line, offsets);
        List<Finding> findings = new ArrayList<>(stored.size());
        for (int i = 0; i < places.length; i++) {
            findings.add(stored.get(i).toFinding().at(places[i].line(), places[i].column()));
        }
        return Findings.of(findings).counting(unstored);
    }
}
