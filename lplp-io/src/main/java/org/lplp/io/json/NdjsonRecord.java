package org.lplp.io.json;

import org.lplp.core.document.Document;

/**
 * One record of a file of records.
 *
 * @param line its line, from 1; blank lines count
 * @param offset the byte at which it begins, from 0
 * @param length how many bytes it has, without the end of its line
 * @param result what came of reading it; places in its findings are those in the file
 * @param <D> the type of document
 */
public record NdjsonRecord<D extends Document>(long line, long offset, long length, ReadResult<D> result) {}
