package org.lplp.io.interop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;

/** What is wrong with a mapping, found in one pass. All of it is an error: a mapping that is half understood would lose data. */
final class Faults {

    private final List<Finding> found = new ArrayList<>();
    private final MappingPlaces places = new MappingPlaces();

    void add(TableCode code, Pointer at, Map<String, String> arguments) {
        found.add(Finding.of(code.code(), Severity.ERROR, at.toString(), arguments));
    }

    void add(DocumentCode code, Pointer at, Map<String, String> arguments) {
        found.add(Finding.of(code.code(), Severity.ERROR, at.toString(), arguments));
    }

    void add(DocumentCode code, Pointer at, Place place) {
        found.add(
                Finding.of(code.code(), Severity.ERROR, at.toString(), Map.of()).at(place.line(), place.column()));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    /** Gives the places of the mapping, to be filled while it is parsed. */
    MappingPlaces places() {
        return places;
    }

    Findings all() {
        return Findings.of(found.stream().map(places::at).toList());
    }
}
