package org.lplp.io.interop.pabulib;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;

/** What is wrong with a Pabulib file. */
final class Faults {

    private final List<Finding> found = new ArrayList<>();
    private boolean errors;

    /**
     * Notes a fault.
     *
     * @param code what is wrong
     * @param pointer where: {@code /meta/KEY}, {@code /projects/ROW/COLUMN}, {@code /votes/ROW/COLUMN}
     * @param line the line of the file, from 1
     * @param arguments what the message names
     */
    void add(PabulibCode code, String pointer, long line, Map<String, String> arguments) {
        errors |= code.severity() == Severity.ERROR;
        int at = (int) Math.min(Integer.MAX_VALUE, line);
        found.add(Finding.of(code.code(), code.severity(), pointer, arguments).at(at, 1));
    }

    /** Says whether there is an error. */
    boolean has() {
        return errors;
    }

    List<Finding> all() {
        return found;
    }
}
