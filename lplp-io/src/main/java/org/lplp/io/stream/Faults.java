package org.lplp.io.stream;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        stored.add(fault);
    }

    List<Fault> stored() {
        return stored;
    }

    Map<Severity, Long> unstored() {
        return unstored;
    }
}
