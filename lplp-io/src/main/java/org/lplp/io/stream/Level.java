package org.lplp.io.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** One object or array into which the reader has gone down. Levels are used again; a document needs as many as it is deep. */
final class Level {

    /** What the object is; null for an array and for an object without a shape. */
    Shape shape;

    boolean array;
    /** The member at which the reader stands, in an object. */
    String name;
    /** Its place in the shape; -1 if it has none. */
    int member;
    /** How many members or elements were begun. */
    int count;
    /** Which members of the shape were there. */
    long seen;
    /** Which of those hold no value that can be used. */
    long bad;
    /** Where the object begins. */
    int start;
    /** Unknown members so far; null for none. */
    SortedMap<String, Object> unknown;
    /** Which elements of an array hold no value that can be used; null for none. */
    List<Integer> dropped;

    /** How often members came that came more than once; null for none. */
    private Map<String, Integer> occurrences;

    void enter(Shape newShape, boolean isArray, int offset) {
        shape = newShape;
        array = isArray;
        name = null;
        member = -1;
        count = 0;
        seen = 0;
        bad = 0;
        start = offset;
        unknown = null;
        dropped = null;
        occurrences = null;
    }

    /** Notes that the member at which the reader stands was there before; gives how often it came by now. */
    int again() {
        if (occurrences == null) {
            occurrences = new HashMap<>();
        }
        return occurrences.merge(name, 2, (before, second) -> before + 1);
    }

    /** Notes that the value at which the reader stands cannot be used. */
    void drop() {
        if (array) {
            if (dropped == null) {
                dropped = new ArrayList<>();
            }
            dropped.add(count - 1);
        } else if (member >= 0) {
            bad |= 1L << member;
        }
    }
}
