package org.lplp.io.merge;

import org.lplp.core.finding.Severity;

/** What a merge finds ({@code merge.*}). */
public enum MergeCode {
    /** Files have different versions of one record, and nobody said which stands. */
    CONFLICT("merge.conflict", Severity.ERROR),
    /** Another file's version of the record stands; this one is kept beside it. */
    DISPLACED("merge.displaced", Severity.WARNING),
    /** Files hold one record in different places, such as a goal under two plans. */
    MOVED("merge.moved", Severity.ERROR),
    /** The document is of another kind than that of the first file. */
    OTHER_KIND("merge.other_kind", Severity.ERROR),
    /** The portfolio is of another learner than that of the first file, or the document has another id. */
    OTHER_LEARNER("merge.other_learner", Severity.ERROR),
    /** The document is in another language than that of the first file, so that its plain texts would be misread. */
    OTHER_LANGUAGE("merge.other_language", Severity.ERROR),
    /** The document's proof, or the manifest of a view, does not hold for the merged one, and is not in it. */
    PROOF_DROPPED("merge.proof_dropped", Severity.NOTE);

    private final String code;
    private final Severity severity;

    MergeCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code merge.conflict}
     */
    public String code() {
        return code;
    }

    /**
     * Gives the severity.
     *
     * @return an error for what keeps documents from being merged
     */
    public Severity severity() {
        return severity;
    }
}
