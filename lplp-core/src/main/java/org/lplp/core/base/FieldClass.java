package org.lplp.core.base;

/**
 * What sort of thing an attribute tells about a person. The disclosure table has a row for each class: who may see it is
 * decided per class and audience, never per file.
 */
public enum FieldClass {
    /** The bones of the record: codes, flags, ranks. */
    STRUCTURE,
    /** The id of a record, and references to it: who did what with whom. */
    REFERENCE,
    /** The name of a person, an organisation, a place or an activity. */
    NAME,
    /** A number that identifies a person or an organisation outside this file. */
    IDENTIFIER,
    /** A day or time in a life: of birth, of a meeting, of an achievement. */
    DATE,
    /** Free text: what somebody said or wrote. */
    NARRATIVE,
    /** What somebody judged or measured: a strength, an observation, an assessment. */
    JUDGEMENT,
    /** A code that tells of the circumstances of a life: languages, the reason of a move, what a budget or a programme is for. */
    CIRCUMSTANCE,
    /** An amount of money, credits or minutes. */
    QUANTITY,
    /** Where something is, where it can be fetched, and by which digest it is known again. */
    LOCATION,
    /** Who may see what, and who saw it: consents and passports. */
    PERMISSION,
    /** What LPLP keeps without reading it: proofs, and what another system demands. */
    EXTENSION,
    /** Public policy: a title, a weight, a threshold of a framework. Tells nothing about a person. */
    POLICY
}
