package org.lplp.io.interop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;

/** What is wrong with a mapping that is JSON, found in one pass. All of it is an error: a mapping that is half understood would lose data. */
final class Faults {

    private final List<Finding> found = new ArrayList<>();

    void add(TableCode code, Pointer at, Map<String, String> arguments) {
        found.add(Finding.of(code.code(), Severity.ERROR, at.toString(), arguments));
    }

    void add(DocumentCode code, Pointer at, Map<String, String> arguments) {
        found.add(Finding.of(code.code(), Severity.ERROR, at.toString(), arguments));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    /** Gives what was found, without places. */
    List<Finding> all() {
        return List.copyOf(found);
    }
}
