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

    /** Bytes that are no UTF-8, which ends the document. */
    static Fault malformedUtf8(int offset) {
        return malformed(DocumentCode.MALFORMED_UTF8, Map.of(), offset);
    }

    /** A text that is no JSON, which ends the document. */
    static Fault malformedJson(String reason, int offset) {
        return malformed(DocumentCode.MALFORMED_JSON, Map.of("reason", reason), offset);
    }

    private static Fault malformed(DocumentCode code, Map<String, String> arguments, int offset) {
        return new Fault(code, code.severity(), "", arguments, offset);
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
