package org.lplp.io.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.finding.Findings;

/**
 * What came of reading a document.
 *
 * @param document the document, if it could be built
 * @param findings what was found, with places
 * @param complete whether all of the file is in the document, so that it can be written back
 * @param ids the ids of the records in the file, those among them that are lost; empty if nothing is
 * @param dropped by pointer to an array of the file: which of its elements are lost, in order
 * @param <D> the type of document
 */
public record Outcome<D>(
        Optional<D> document,
        Findings findings,
        boolean complete,
        List<String> ids,
        Map<String, List<Integer>> dropped) {}
