package org.lplp.io.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.document.Skipped;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Place;
import org.lplp.core.finding.Severity;

/** What a document's structure and the rules say of it. */
public final class Validated {

    private final Findings withoutPlaces;
    private final List<String> rulesRun;
    private final List<Skipped> rulesSkipped;
    /** Null if the document was read from nowhere. */
    private final Source source;

    private Findings withPlaces;
    private Map<String, String> trails;

    Validated(Findings withoutPlaces, List<String> rulesRun, List<Skipped> rulesSkipped, Source source) {
        this.withoutPlaces = withoutPlaces;
        this.rulesRun = List.copyOf(rulesRun);
        this.rulesSkipped = List.copyOf(rulesSkipped);
        this.source = source;
    }

    /**
     * Gives all that was found, with places where the document was read from bytes. The places of what the rules found are looked
     * up when this is first asked.
     *
     * @return the findings
     */
    public synchronized Findings findings() {
        if (withPlaces == null) {
            withPlaces = located();
        }
        return withPlaces;
    }

    /**
     * Counts the findings of a severity. It looks up no places.
     *
     * @param severity the severity
     * @return how many there are
     */
    public long count(Severity severity) {
        return withoutPlaces.count(severity);
    }

    /**
     * Tells whether there is a finding as grave as this. It looks up no places.
     *
     * @param threshold the severity
     * @return true if there is one at or above it
     */
    public boolean has(Severity threshold) {
        return withoutPlaces.has(threshold);
    }

    /**
     * Gives the rules that looked.
     *
     * @return their codes, in the order of the rule book; none if there was no document
     */
    public List<String> rulesRun() {
        return rulesRun;
    }

    /**
     * Gives the rules that could not look everywhere, each with the reason.
     *
     * @return the rules, in the order of the rule book
     */
    public List<Skipped> rulesSkipped() {
        return rulesSkipped;
    }

    /**
     * Says what a finding is about, in a form that stays the same when lines are inserted into the file or records of it change
     * their order: to recognise tomorrow what was found today.
     *
     * @param finding one of the {@linkplain #findings() findings}
     * @return the id of the document, a {@code #}, and the finding's pointer with the id of each record in place of its number,
     *     such as {@code urn:x:1#/plan/plans/urn:x:7/title}. The number stays where a record has no id. Without a file, the bare
     *     pointer behind a {@code #}. It can hold a name that somebody made up, as the pointer can
     */
    public synchronized String trail(Finding finding) {
        if (trails == null) {
            List<String> pointers =
                    withoutPlaces.stream().map(Finding::pointer).distinct().toList();
            trails = source == null ? Map.of() : Places.trails(source, pointers);
        }
        return trails.getOrDefault(finding.pointer(), "#" + finding.pointer());
    }

    /** How many findings and rules there are; nothing that stands in the file. */
    @Override
    public String toString() {
        return "Validated: " + counts(withoutPlaces) + "; " + rulesRun.size() + " rules run, " + rulesSkipped.size()
                + " skipped";
    }

    static String counts(Findings findings) {
        return "errors " + findings.count(Severity.ERROR) + ", warnings " + findings.count(Severity.WARNING)
                + ", notes " + findings.count(Severity.NOTE);
    }

    private Findings located() {
        List<String> pointers = withoutPlaces.stream()
                .filter(finding -> finding.place().isEmpty())
                .map(Finding::pointer)
                .distinct()
                .toList();
        if (source == null || pointers.isEmpty()) {
            return withoutPlaces;
        }
        Map<String, Place> places = Places.of(source, pointers);
        List<Finding> located = new ArrayList<>();
        for (Finding finding : withoutPlaces) {
            Place place = places.get(finding.pointer());
            located.add(finding.place().isPresent() ? finding : finding.at(place.line(), place.column()));
        }
        return counted(located, withoutPlaces);
    }

    /**
     * Gives findings, and counts with them those that others counted and do not store.
     *
     * @param stored the findings
     * @param others findings of the same number, with more that are only counted
     * @return the findings
     */
    static Findings counted(List<Finding> stored, Findings others) {
        Findings findings = Findings.of(stored);
        Map<Severity, Long> unstored = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            long more = others.count(severity) - findings.count(severity);
            if (more > 0) {
                unstored.put(severity, more);
            }
        }
        return findings.counting(unstored);
    }
}
