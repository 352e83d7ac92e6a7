package org.lplp.io.interop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Place;

/** The columns of a table held against a mapping: which goes where, and what does not fit. */
final class Columns {

    private static final String NOT_MENTIONED = "not in the mapping";
    private static final String KEY_ALONE = "only tells rows apart";

    private final List<String> names;
    private final Mapping mapping;
    private final Optional<Place> place;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Findings faults;

    /**
     * @param names the names of the columns
     * @param mapping the mapping
     * @param place where the table names them, if it does
     */
    Columns(List<String> names, Mapping mapping, Optional<Place> place) {
        this.names = names;
        this.mapping = mapping;
        this.place = place;
        Set<String> mentioned =
                mapping.mentions().stream().map(Mapping.Mention::column).collect(Collectors.toSet());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Integer first = name.isEmpty() ? null : positions.putIfAbsent(name, i);
            if (first != null) {
                find(TableCode.DUPLICATE_COLUMN, i, Map.of("first", Integer.toString(first + 1)));
            } else if (!mentioned.contains(name)) {
                find(TableCode.UNMAPPED_COLUMN, i, Map.of());
            }
        }
        faults = mapping.text().located(Mapping.unknown(mapping.mentions(), positions.keySet()));
    }

    /** The name comes out of the table, and in a table without a header it is what somebody said. */
    private void find(TableCode code, int position, Map<String, String> arguments) {
        Map<String, String> all = new HashMap<>(arguments);
        all.put("position", Integer.toString(position + 1));
        all.put(Finding.VALUE, names.get(position));
        Finding finding = Finding.of(code.code(), code.severity(), "", all);
        findings.add(place.map(at -> finding.at(at.line(), at.column())).orElse(finding));
    }

    /** Tells whether rows can be read. */
    boolean fits() {
        return faults.isEmpty()
                && findings.stream().noneMatch(finding -> finding.code().equals(TableCode.DUPLICATE_COLUMN.code()));
    }

    /** Gives the columns that the mapping names and the table does not have. */
    Findings faults() {
        return faults;
    }

    /** Gives what is wrong with the header. */
    List<Finding> findings() {
        return findings;
    }

    /** Gives where each named column stands, from 0. */
    Map<String, Integer> positions() {
        return positions;
    }

    List<TableReport.Column> report() {
        List<TableReport.Column> report = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            List<Mapping.Mention> mentions = mapping.mentions().stream()
                    .filter(mention -> mention.column().equals(name))
                    .toList();
            List<String> mapped = distinct(mentions.stream().flatMap(mention -> mention.mapped().stream()));
            List<String> carried = distinct(mentions.stream().flatMap(mention -> mention.carried().stream()));
            boolean used = !mapped.isEmpty() || !carried.isEmpty();
            Optional<String> reason = used ? Optional.empty() : Optional.of(reason(name));
            report.add(new TableReport.Column(name, i + 1, mapped, carried, reason));
        }
        return report;
    }

    private String reason(String name) {
        return mapping.drops().getOrDefault(name, mapping.key().contains(name) ? KEY_ALONE : NOT_MENTIONED);
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.distinct().sorted().toList();
    }
}
