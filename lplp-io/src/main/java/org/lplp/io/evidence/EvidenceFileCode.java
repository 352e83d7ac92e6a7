package org.lplp.io.evidence;

import java.util.Locale;
import org.lplp.core.finding.Severity;

/** What can be wrong with the files of evidence. */
public enum EvidenceFileCode {
    /** A file stands where the evidence says, and its digest is another: it was changed after it was assessed. */
    FILE_CHANGED,
    /** No file has the digest of the evidence. Where the evidence is said to be elsewhere, at a URL, it is only a note. */
    FILE_MISSING;

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code evidence.file_changed}
     */
    public String code() {
        return "evidence." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Gives the severity.
     *
     * @return an error
     */
    public Severity severity() {
        return Severity.ERROR;
    }
}
