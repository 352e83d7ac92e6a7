package org.lplp.io.merge;

/** Which version of a record stands where files have different ones. */
public enum Preference {
    /** None: somebody has to decide, and until then nothing is merged. */
    NONE,
    /** That of the first file that has the record. */
    FIRST,
    /** That of the last file that has the record. */
    LAST,
    /** That of the file that was issued last; none where two were issued in one moment. */
    NEWER
}
