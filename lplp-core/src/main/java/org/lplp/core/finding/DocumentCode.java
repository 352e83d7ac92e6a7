package org.lplp.core.finding;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with a document before any rule is asked: its bytes, its envelope, its members, its references. */
public enum DocumentCode {
    /** The bytes are not one JSON text by RFC 8259: empty, cut short, a byte order mark, text behind the end, a lone surrogate. */
    MALFORMED_JSON("document.malformed_json"),
    /** The bytes are not UTF-8. This is tested first. */
    MALFORMED_UTF8("document.malformed_utf8"),
    /** An object has two members of one name. */
    DUPLICATE_MEMBER("document.duplicate_member"),
    /** The document is larger or deeper than the reader's limits allow. */
    LIMIT_EXCEEDED("document.limit_exceeded"),
    /** The JSON is well formed, but no LPLP document. */
    NOT_LPLP("document.not_lplp"),
    /** The document is of a kind or a major version that this reader does not know. */
    UNSUPPORTED_VERSION("document.unsupported_version"),
    /** The document asks its reader to understand an extension that this one does not. */
    MUST_UNDERSTAND("document.must_understand"),
    /** A required member is absent. */
    MISSING_MEMBER("document.missing_member"),
    /** A member's value is not of the type or form that the format gives it. */
    WRONG_TYPE("document.wrong_type"),
    /** A code is not on the list that this version knows. */
    UNKNOWN_CODE("document.unknown_code"),
    /** Two records of the document have one id. */
    DUPLICATE_ID("document.duplicate_id"),
    /** A reference names a record that the document does not hold. */
    DANGLING_REFERENCE("document.dangling_reference"),
    /** A reference names a record of another type. */
    WRONG_REFERENCE_TYPE("document.wrong_reference_type"),
    /** A member is not known to this version. It is kept. */
    UNKNOWN_MEMBER("document.unknown_member");

    private final String code;

    DocumentCode(String code) {
        this.code = code;
    }

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code document.malformed_json}
     */
    public String code() {
        return code;
    }

    /**
     * Gives the severity in a document of a version that the reader knows in full.
     *
     * @return a warning for an unknown member, else an error
     */
    public Severity severity() {
        return this == UNKNOWN_MEMBER ? Severity.WARNING : Severity.ERROR;
    }

    /**
     * Finds a code by its text.
     *
     * @param code the stable code
     * @return the constant; empty if it is the code of an attribute or a rule
     */
    public static Optional<DocumentCode> of(String code) {
        return Stream.of(values())
                .filter(constant -> constant.code.equals(code))
                .findFirst();
    }

    /**
     * Tells whether findings of this code always point to members that the model knows. The others can point to a name that
     * somebody made up, which is not to be printed unasked.
     *
     * @return true if they do
     */
    public boolean pointsIntoTheModel() {
        return switch (this) {
            case MISSING_MEMBER,
                    UNKNOWN_CODE,
                    DUPLICATE_ID,
                    DANGLING_REFERENCE,
                    WRONG_REFERENCE_TYPE,
                    MUST_UNDERSTAND -> true;
            default -> false;
        };
    }
}
