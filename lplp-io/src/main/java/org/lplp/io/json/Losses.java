package org.lplp.io.json;

import java.util.List;
import java.util.Map;

/**
 * Which elements of the arrays of a file could not be read. They are missing from the lists of the document, so that an index in
 * the document is no index in the file.
 *
 * @param dropped by pointer to an array of the file: the indices that are lost, in order
 */
record Losses(Map<String, List<Integer>> dropped) {

    /**
     * Translates a pointer into the document that was built.
     *
     * @param pointer a pointer into the document
     * @return the pointer into the file
     */
    String inFile(String pointer) {
        if (dropped.isEmpty()) {
            return pointer;
        }
        StringBuilder file = new StringBuilder(pointer.length() + 2);
        int at = 0;
        while (at < pointer.length()) {
            int slash = pointer.indexOf('/', at + 1);
            int end = slash < 0 ? pointer.length() : slash;
            List<Integer> lost = dropped.get(file.toString());
            if (lost == null) {
                file.append(pointer, at, end);
            } else {
                file.append('/').append(index(Integer.parseInt(pointer, at + 1, end, 10), lost));
            }
            at = end;
        }
        return file.toString();
    }

    /** Before the element stands every lost one whose index, less the number of those lost before it, is not beyond its own. */
    private static int index(int inDocument, List<Integer> lost) {
        int from = 0;
        int to = lost.size();
        while (from < to) {
            int middle = from + to >>> 1;
            if (lost.get(middle) - middle <= inDocument) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return inDocument + from;
    }
}
