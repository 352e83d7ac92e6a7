package org.lplp.core.finding;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that is wrong, or worth knowing, about a document. It is data: it has no stack trace, and two findings with the
 * same parts are equal.
 *
 * <p>Arguments hold names of the model, types, numbers, dates and codes. Anything taken from the file as text stands under
 * {@value #VALUE} alone, so that whoever prints findings can mask it.
 *
 * @param code the stable code, such as {@code mentoring.session_before_start}
 * @param severity how grave it is
 * @param pointer the JSON Pointer (RFC 6901) to what is wrong; empty for the whole document
 * @param arguments the facts that the message names, sorted by name
 * @param place line and column, where the document was read from text and somebody asked
 */
public record Finding(
        String code, Severity severity, String pointer, SortedMap<String, String> arguments, Optional<Place> place) {

    /** The name of the one argument that can hold text out of the file. */
    public static final String VALUE = "value";

    /** The name of the argument that holds the pointer to another record, such as the first of two with one number. */
    public static final String OTHER = "other";

    private static final String MASK = "…";

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(place, "place");
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /**
     * Makes a finding without a place.
     *
     * @param code the stable code
     * @param severity how grave it is
     * @param pointer where in the document it is
     * @param arguments the facts that the message names
     * @return the finding
     */
    public static Finding of(String code, Severity severity, String pointer, Map<String, String> arguments) {
        return new Finding(code, severity, pointer, new TreeMap<>(arguments), Optional.empty());
    }

    /**
     * Gives the same finding with a place.
     *
     * @param line the line, from 1
     * @param column the column in UTF-16 code units, from 1
     * @return the finding
     */
    public Finding at(int line, int column) {
        return new Finding(code, severity, pointer, arguments, Optional.of(new Place(line, column)));
    }

    /**
     * Gives the same finding with another severity.
     *
     * @param other the severity
     * @return the finding
     */
    public Finding as(Severity other) {
        return new Finding(code, other, pointer, arguments, place);
    }

    /**
     * Gives the same finding with nothing of what the file itself says: text out of the file is masked, and so is a pointer that may
     * hold a name unknown to the model. For whoever passes findings on, to a log or to another system.
     *
     * @return the finding; masked, its pointer may be {@code …}, which leads nowhere
     */
    public Finding masked() {
        SortedMap<String, String> shown = new TreeMap<>(arguments);
        shown.computeIfPresent(VALUE, (name, text) -> MASK);
        boolean ofTheModel =
                DocumentCode.of(code).map(DocumentCode::pointsIntoTheModel).orElse(true);
        return new Finding(code, severity, ofTheModel ? pointer : MASK, shown, place);
    }

    /** Gives code, severity, pointer, arguments and place, {@linkplain #masked() masked}. */
    @Override
    public String toString() {
        Finding shown = masked();
        return severity.code() + " " + code + " at " + shown.pointer + " " + shown.arguments
                + place.map(it -> " (" + it.line() + ":" + it.column() + ")").orElse("");
    }
}
