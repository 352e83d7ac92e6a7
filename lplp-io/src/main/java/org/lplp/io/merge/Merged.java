package org.lplp.io.merge;

import java.util.List;
import java.util.Optional;
import org.lplp.core.document.Document;
import org.lplp.core.finding.Findings;

/**
 * What came of a merge.
 *
 * @param document the merged document; empty if there is an error
 * @param findings for each file, in the order in which the files were given, what was found of it, with places
 */
public record Merged(Optional<Document> document, List<Findings> findings) {}
