package org.lplp.io.databind;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import java.util.stream.Collectors;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;

/** A document that an {@code ObjectMapper} was to read has errors. The message names their codes, never text of the document. */
public final class InvalidDocumentException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    InvalidDocumentException(Findings findings) {
        // Given the parser, the message would quote the document, which the mapper's parser may hold for that very
        // purpose.
        super((Closeable) null, message(findings));
        // The mapper's parser may have read any text around the document: lines and columns of our copy say nothing.
        this.findings = Findings.of(findings.stream()
                .map(finding -> Finding.of(finding.code(), finding.severity(), finding.pointer(), finding.arguments()))
                .toList());
    }

    /**
     * Gives what is wrong with the document.
     *
     * @return the findings, without places; pointers begin at the document
     */
    public Findings findings() {
        return findings;
    }

    private static String message(Findings findings) {
        String codes = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "the LPLP document has " + findings.count(Severity.ERROR) + " errors: " + codes;
    }
}
