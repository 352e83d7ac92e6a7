package org.lplp.io.interop.table;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.HashMap;
import java.util.Map;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Pointer;

/** Where each value of a mapping begins, and each member's name. */
final class MappingPlaces {

    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> names = new HashMap<>();

    void value(Pointer pointer, JsonLocation location) {
        values.putIfAbsent(pointer.toString(), place(location));
    }

    void name(Pointer pointer, JsonLocation location) {
        names.putIfAbsent(pointer.toString(), place(location));
    }

    /** Counts columns in UTF-16 code units, as the mapping is parsed from characters. */
    static Place place(JsonLocation location) {
        return location == null ? new Place(1, 1) : new Place(location.getLineNr(), location.getColumnNr());
    }

    /** Gives a finding with its place: that of a missing member is the object's. */
    Finding at(Finding finding) {
        if (finding.place().isPresent()) {
            return finding;
        }
        boolean unwanted = finding.code().equals(DocumentCode.UNKNOWN_MEMBER.code());
        String pointer = finding.pointer();
        Place place = unwanted ? names.get(pointer) : values.get(pointer);
        while (place == null && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            place = values.get(pointer);
        }
        // Where nothing was parsed the document's beginning is all there is.
        return place == null ? finding.at(1, 1) : finding.at(place.line(), place.column());
    }
}
