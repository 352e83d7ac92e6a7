package org.lplp.cli;

import java.util.Optional;
import org.lplp.core.finding.Finding;

/**
 * A finding as it may be shown: masked, and placed in its file.
 *
 * @param finding the finding, masked unless values are to be shown
 * @param file what reports call the file
 * @param line the line, from 1; for a file of records, the record's; 0 where there is no place
 * @param column the column, from 1; 0 where there is none
 * @param excerpt what stands there, masked; only where somebody reads along
 */
record Shown(Finding finding, String file, long line, int column, Optional<Excerpt> excerpt) {}
