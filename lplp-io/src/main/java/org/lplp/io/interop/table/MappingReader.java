package org.lplp.io.interop.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.Id;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Pointer;
import org.lplp.io.stream.Outcome;

/** Reads a mapping and finds everything that is wrong with it. */
final class MappingReader {

    private static final String VERSION = "1.0";
    private static final Pointer ROOT = Pointer.root();

    private final MappingText text;
    private final Faults faults = new Faults();
    private final List<Mapping.Mention> mentions = new ArrayList<>();
    private final Findings findings;
    private Optional<Mapping> mapping = Optional.empty();

    private MappingReader(MappingText text) {
        this.text = text;
        Outcome<Map<String, Object>> read = text.read();
        read.document().ifPresent(this::mapping);
        findings = read.findings().and(text.located(faults.all()), MappingText.LIMITS.getFindings());
    }

    static MappingReader read(byte[] json) {
        return new MappingReader(new MappingText(json));
    }

    /** Gives the mapping; none if it has a fault. */
    Optional<Mapping> mapping() {
        return findings.isEmpty() ? mapping : Optional.empty();
    }

    Findings faults() {
        return findings;
    }

    private void mapping(Map<String, Object> json) {
        Node root = Node.root(json, faults);
        root.closed("mapping", "about", "table", "namespace", "key", "drop", "template");
        root.member("mapping", String.class)
                .filter(version -> !version.equals(VERSION))
                .ifPresent(version ->
                        faults.add(TableCode.UNSUPPORTED_VERSION, ROOT.to("mapping"), Map.of("expected", VERSION)));
        root.optional("about", String.class);
        Mapping.Layout layout = layout(root);
        String namespace = root.member("namespace", String.class).orElse("");
        if (!namespace.isEmpty() && !Id.isAbsoluteUri(namespace)) {
            faults.add(TableCode.NO_URI, ROOT.to("namespace"), Map.of());
        }
        List<String> key = key(root);
        Map<String, String> drops = drops(root);
        Part template = template(root, layout, key);
        reportContradictions(drops);
        layout.header().ifPresent(this::reportUnknown);
        mapping = Optional.of(new Mapping(layout, namespace, key, template, List.copyOf(mentions), drops, text));
    }

    private Mapping.Layout layout(Node root) {
        Node table = root.child("table").orElse(Node.root(Map.of(), faults));
        table.closed("delimiter", "quote", "encoding", "decimalMark", "header");
        char delimiter = table.character("delimiter", ',');
        char quote = table.character("quote", '"');
        char decimalMark = table.character("decimalMark", '.');
        if (delimiter == quote
                || Set.of('\n', '\r').contains(delimiter)
                || Set.of('\n', '\r').contains(quote)) {
            faults.add(TableCode.CONTRADICTION, ROOT.to("table"), Map.of("member", "delimiter", "other", "quote"));
        }
        if (decimalMark != '.' && decimalMark != ',') {
            faults.add(TableCode.UNKNOWN_WORD, ROOT.to("table").to("decimalMark"), Map.of("known", ". ,"));
        }
        Charset encoding =
                table.optional("encoding", String.class).map(this::encoding).orElse(StandardCharsets.UTF_8);
        Optional<List<String>> header = table.texts("header");
        header.ifPresent(names -> checkColumns(names, ROOT.to("table").to("header")));
        return new Mapping.Layout(delimiter, quote, encoding, decimalMark, header);
    }

    private Charset encoding(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            faults.add(TableCode.UNKNOWN_ENCODING, ROOT.to("table").to("encoding"), Map.of());
            return StandardCharsets.UTF_8;
        }
    }

    private List<String> key(Node root) {
        List<String> key = root.texts("key").orElseGet(() -> {
            if (!root.has("key")) {
                faults.add(DocumentCode.MISSING_MEMBER, ROOT.to("key"), Map.of());
            }
            return List.of(Row.NUMBER);
        });
        checkColumns(key, ROOT.to("key"));
        for (int i = 0; i < key.size(); i++) {
            if (!key.get(i).equals(Row.NUMBER)) {
                Pointer at = ROOT.to("key").to(i);
                mentions.add(new Mapping.Mention(key.get(i), at.toString(), Optional.empty(), Optional.empty()));
            }
        }
        return key;
    }

    private void checkColumns(List<String> names, Pointer at) {
        if (names.isEmpty() || new HashSet<>(names).size() < names.size() || names.contains("")) {
            faults.add(TableCode.UNFIT_COLUMNS, at, Map.of());
        }
    }

    private Map<String, String> drops(Node root) {
        Map<String, String> drops = new LinkedHashMap<>();
        root.child("drop")
                .ifPresent(drop -> drop.names().forEach(column -> {
                    Pointer at = drop.pointer().to(column);
                    mentions.add(new Mapping.Mention(column, at.toString(), Optional.empty(), Optional.empty()));
                    String reason = drop.member(column, String.class).orElse("");
                    if (reason.isBlank()) {
                        faults.add(TableCode.NO_REASON, at, Map.of("column", column));
                    }
                    drops.put(column, reason);
                }));
        return drops;
    }

    private Part template(Node root, Mapping.Layout layout, List<String> key) {
        Optional<Node> template = root.child("template");
        if (template.isEmpty()) {
            if (!root.has("template")) {
                faults.add(DocumentCode.MISSING_MEMBER, ROOT.to("template"), Map.of());
            }
            return new Part.Constant("{}");
        }
        boolean portfolio = template.get()
                .optional("LPLP", String.class)
                .flatMap(FormatVersion::parse)
                .filter(version -> version.kind().equals(FormatVersion.PORTFOLIO.kind()))
                .isPresent();
        if (!portfolio) {
            faults.add(TableCode.NO_PORTFOLIO, template.get().pointer(), Map.of());
        }
        return new TemplateReader(layout.decimalMark(), key, mentions, faults).read(template.get());
    }

    private void reportContradictions(Map<String, String> drops) {
        Set<String> used = mentions.stream()
                .filter(mention ->
                        mention.mapped().isPresent() || mention.carried().isPresent())
                .map(Mapping.Mention::column)
                .collect(Collectors.toSet());
        drops.keySet().stream()
                .filter(used::contains)
                .forEach(column ->
                        faults.add(TableCode.DROPPED_AND_USED, ROOT.to("drop").to(column), Map.of("column", column)));
    }

    private void reportUnknown(List<String> header) {
        Mapping.unknown(mentions, header).forEach(faults::add);
    }
}
