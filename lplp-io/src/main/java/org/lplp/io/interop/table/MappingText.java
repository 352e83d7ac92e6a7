package org.lplp.io.interop.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Place;
import org.lplp.io.json.Limits;
import org.lplp.io.json.Places;
import org.lplp.io.stream.Bounds;
import org.lplp.io.stream.DocumentReader;
import org.lplp.io.stream.Outcome;

/**
 * The text of a mapping. It is read by the code that reads documents, and so as strictly and within the same limits.
 *
 * @param json JSON in UTF-8, or what passes for it
 */
record MappingText(byte[] json) {

    static final Limits LIMITS = Limits.standard();

    private static final DocumentReader READER = new DocumentReader(new Bounds(
            LIMITS.getDocument(),
            LIMITS.getDepth(),
            LIMITS.getName(),
            LIMITS.getString(),
            LIMITS.getNarrative(),
            LIMITS.getNumber(),
            LIMITS.getExponent(),
            LIMITS.getList(),
            LIMITS.getFindings()));

    /** Gives the members, in the order of the text, as plain Java. */
    Outcome<Map<String, Object>> read() {
        return READER.plain(json);
    }

    /** Gives findings with their places: an unwanted member's is its name, a missing one's the object. */
    Findings located(Collection<Finding> found) {
        if (found.isEmpty()) {
            return Findings.none();
        }
        Map<String, Place> values = Places.of(json, pointers(found, false));
        Map<String, Place> names = Places.ofNames(json, pointers(found, true));
        List<Finding> located = found.stream()
                .map(finding -> {
                    Place place = (isUnwanted(finding) ? names : values).get(finding.pointer());
                    return finding.at(place.line(), place.column());
                })
                .toList();
        return Findings.of(located, LIMITS.getFindings());
    }

    private static List<String> pointers(Collection<Finding> found, boolean unwanted) {
        return found.stream()
                .filter(finding -> isUnwanted(finding) == unwanted)
                .map(Finding::pointer)
                .distinct()
                .toList();
    }

    private static boolean isUnwanted(Finding finding) {
        return finding.code().equals(DocumentCode.UNKNOWN_MEMBER.code());
    }
}
