package org.lplp.io.stream;

import java.util.Arrays;
import org.lplp.core.finding.Place;

/** Turns offsets of bytes into lines and columns. A line ends with LF; columns are counted in UTF-16 code units. */
public final class Lines {

    private Lines() {}

    /**
     * Finds the places of some offsets in one pass.
     *
     * @param bytes holds the document, well-formed UTF-8 as far as the last of the offsets
     * @param from where the document begins
     * @param line the line in which it begins, from 1
     * @param offsets offsets from its beginning; they are sorted on the way
     * @return the places, in the order of the sorted offsets
     */
    public static Place[] places(byte[] bytes, int from, int line, int[] offsets) {
        Arrays.sort(offsets);
        Place[] places = new Place[offsets.length];
        int column = 1;
        int at = from;
        for (int i = 0; i < offsets.length; i++) {
            for (; at < from + offsets[i]; at++) {
                if (bytes[at] == '\n') {
                    line++;
                    column = 1;
                } else {
                    column += Utf8.units(bytes[at]);
                }
            }
            places[i] = new Place(line, column);
        }
        return places;
    }
}
