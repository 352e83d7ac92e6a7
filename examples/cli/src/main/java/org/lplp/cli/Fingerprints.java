package org.lplp.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.lplp.core.finding.Finding;
import org.lplp.io.canonical.Canonical;

/**
 * By what the findings on one document are recognised in another run. A fingerprint is made of the code, the id of the document, and
 * the pointer with the ids of records in place of their numbers, so that neither inserted lines nor another order of records change
 * it; what a finding says of values does not count. It tells nothing of what was masked.
 */
final class Fingerprints {

    private static final int DIGITS = 32;

    private final Input input;
    private final Judged judged;
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * @param input where the document was read
     * @param judged the document
     */
    Fingerprints(Input input, Judged judged) {
        this.input = input;
        this.judged = judged;
    }

    /** Gives the fingerprint of a finding, each finding asked for once: equal ones are told apart by their number. */
    String of(Finding finding) {
        String trail = judged.trail().apply(finding);
        int mark = trail.indexOf("#/") < 0 ? trail.length() - 1 : trail.indexOf("#/");
        // Without an id of its own a document is known by its file.
        String document = mark == 0 ? input.uri() : trail.substring(0, mark);
        String about = finding.code() + '\n' + document + masked(finding.pointer(), trail.substring(mark + 1));
        int number = seen.merge(about, 1, Integer::sum);
        return digest(about + '\n' + number);
    }

    /** Masks in the trail what is masked in the pointer. */
    private static String masked(String pointer, String trail) {
        String[] shown = ModelNames.get().masked(pointer).split("/", -1);
        String[] steps = trail.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            if (shown[i].equals(ModelNames.MASK)) {
                steps[i] = ModelNames.MASK;
            }
        }
        return String.join("/", steps);
    }

    private static String digest(String text) {
        return Canonical.sha256(text.getBytes(StandardCharsets.UTF_8)).value().substring(0, DIGITS);
    }
}
