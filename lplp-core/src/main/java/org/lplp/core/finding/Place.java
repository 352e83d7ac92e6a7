package org.lplp.core.finding;

/**
 * Where in a file a finding is.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 code units, from 1
 */
public record Place(int line, int column) {}
