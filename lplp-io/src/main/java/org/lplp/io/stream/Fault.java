package org.lplp.io.stream;

import java.util.Map;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;

/**
 * Something found while reading, before lines and columns are counted.
 *
 * @param code what it is
 * @param severity how grave it is
 * @param pointer where it is in the document
 * @param arguments the facts that its message names
 * @param offset where it is in the bytes, from the document's first byte
 */
record Fault(DocumentCode code, Severity severity, String pointer, Map<String, String> arguments, int offset) {

    /** A fault that ends the document. */
    static Fault malformed(DocumentCode code, int offset) {
        return new Fault(code, code.severity(), "", Map.of(), offset);
    }

    /** A limit that the document exceeds, which ends it too. */
    static Fault limit(String limit, int max, String pointer, int offset) {
        DocumentCode code = DocumentCode.LIMIT_EXCEEDED;
        return new Fault(code, code.severity(), pointer, Map.of("limit", limit, "max", Integer.toString(max)), offset);
    }

    Finding toFinding() {
        return Finding.of(code.code(), severity, pointer, arguments);
    }
}
