package org.lplp.io.stream;

/**
 * How much a reader takes.
 *
 * @param document bytes of a document
 * @param depth objects and arrays within each other, the document itself counted
 * @param name UTF-16 code units of a member's name
 * @param string UTF-16 code units of a string
 * @param narrative UTF-16 code units of a string that is free text
 * @param number characters of a number
 * @param exponent digits of a number's exponent
 * @param list elements of an array, or members of an object
 * @param findings findings that are stored; all are counted
 */
public record Bounds(
        int document,
        int depth,
        int name,
        int string,
        int narrative,
        int number,
        int exponent,
        int list,
        int findings) {}
