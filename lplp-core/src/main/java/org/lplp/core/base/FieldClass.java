package org.lplp.core.base;

/**
 * What sort of thing an attribute tells about a person. The disclosure table has a row for each class: who may see it is
 * decided per class and audience, never per file.
 */
public enum FieldClass {
    /** The bones of the record: ids, references, codes, flags, ranks. */
    STRUCTURE,
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
    /** An amount of money, credits or minutes. */
    QUANTITY,
    /** Where something can be fetched. */
    LOCATION,
    /** Public policy: a title, a weight, a threshold of a framework. Tells nothing about a person. */
    POLICY
}
