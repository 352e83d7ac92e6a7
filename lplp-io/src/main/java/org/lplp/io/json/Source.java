package org.lplp.io.json;

/**
 * Where a document was read from: what it takes to find places in it later.
 *
 * @param bytes holds the document
 * @param line the line of its file in which it begins, from 1
 */
record Source(byte[] bytes, int line) {}
