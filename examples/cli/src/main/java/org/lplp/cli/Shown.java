package org.lplp.cli;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Place;

/**
 * A finding as it may be shown: masked, and placed in its file.
 *
 * @param finding the finding, masked unless values are to be shown
 * @param input where it was made
 * @param line the line, from 1; for a file of records, the record's; 0 where there is no place
 * @param column the column, from 1; 0 where there is none
 * @param excerpt what stands there, masked; only where somebody reads along
 * @param fingerprint by what it is recognised in another run; only where somebody asks
 */
record Shown(
        Finding finding, Input input, long line, int column, Optional<Excerpt> excerpt, Optional<String> fingerprint) {

    /**
     * Makes a finding fit to be shown.
     *
     * @param finding the finding as it was made
     * @param input where it was made
     * @param record the line of the record, 0 for a document that has a file of its own
     * @param showValues whether to mask nothing
     * @param excerpt what stands there
     * @param fingerprint by what it is recognised
     */
    static Shown of(
            Finding finding,
            Input input,
            long record,
            boolean showValues,
            Optional<Excerpt> excerpt,
            Optional<String> fingerprint) {
        Optional<Place> place = finding.place();
        long line = record > 0 ? record : place.map(Place::line).orElse(0);
        int column = place.map(Place::column).orElse(record > 0 ? 1 : 0);
        return new Shown(showValues ? finding : masked(finding), input, line, column, excerpt, fingerprint);
    }

    /** Gives what reports call the file. */
    String file() {
        return input.name();
    }

    private static Finding masked(Finding finding) {
        SortedMap<String, String> arguments = finding.arguments();
        if (arguments.containsKey(Finding.VALUE)) {
            arguments = new TreeMap<>(arguments);
            arguments.put(Finding.VALUE, ModelNames.MASK);
        }
        if (arguments.containsKey(Finding.OTHER)) {
            arguments = new TreeMap<>(arguments);
            arguments.computeIfPresent(
                    Finding.OTHER, (name, other) -> ModelNames.get().masked(other));
        }
        String pointer = ModelNames.get().masked(finding.pointer());
        return new Finding(finding.code(), finding.severity(), pointer, arguments, finding.place());
    }
}
