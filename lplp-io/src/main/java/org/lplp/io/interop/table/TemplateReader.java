package org.lplp.io.interop.table;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lplp.core.base.Id;
import org.lplp.core.base.NumberText;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Pointer;

/** Reads the template of a mapping: a portfolio in which placeholders stand. */
final class TemplateReader {

    private static final String EXTENSIONS = "extensions";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("dd?[-./ ]MM?[-./ ]yyyy|MM?[-./ ]dd?[-./ ]yyyy|yyyy[-./ ]MM?[-./ ]dd?|yyyyMMdd|ddMMyyyy");

    private final char decimalMark;
    private final List<String> key;
    private final List<Mapping.Mention> mentions;
    private final Faults faults;

    /**
     * @param decimalMark what stands between the whole and the fraction of a number
     * @param key the columns of a row's key
     * @param mentions takes the places that name a column
     * @param faults takes what is wrong
     */
    TemplateReader(char decimalMark, List<String> key, List<Mapping.Mention> mentions, Faults faults) {
        this.decimalMark = decimalMark;
        this.key = key;
        this.mentions = mentions;
        this.faults = faults;
    }

    /** Where in the portfolio a value stands: within an extension, if its URI is there. */
    private record Target(Pointer pointer, Optional<String> extension) {}

    Part read(Node template) {
        if (isPlaceholder(template)) {
            faults.add(TableCode.NO_PORTFOLIO, template.pointer(), Map.of());
        }
        return fields(template, new Target(Pointer.root(), Optional.empty()));
    }

    private Part part(Node node, Target target) {
        if (node.json() instanceof List) {
            return elements(node, target);
        }
        if (!node.isObject()) {
            return new Part.Constant(scalar(node).orElse("0"));
        }
        if (!isPlaceholder(node)) {
            return fields(node, target);
        }
        if (node.has("$column")) {
            return cell(node, target);
        }
        if (node.has("$id")) {
            return id(node, target);
        }
        if (node.has("$join")) {
            return join(node, target);
        }
        if (node.has("$when")) {
            return when(node, target);
        }
        faults.add(TableCode.UNKNOWN_PLACEHOLDER, node.pointer(), Map.of("known", "$column $id $join $when"));
        return new Part.Constant("0");
    }

    private static boolean isPlaceholder(Node node) {
        return node.names().stream().anyMatch(name -> name.startsWith("$"));
    }

    private Part fields(Node node, Target target) {
        // Canonical order is the order of String: by UTF-16 code unit.
        Map<String, Part> members = new TreeMap<>();
        for (String name : node.names()) {
            Node below = node.at(name);
            if (name.equals(EXTENSIONS) && below.isObject() && target.extension.isEmpty()) {
                members.put(name, extensions(below, target.pointer.to(name)));
            } else {
                members.put(name, part(below, new Target(target.pointer.to(name), target.extension)));
            }
        }
        return fields(members);
    }

    private Part extensions(Node node, Pointer pointer) {
        Map<String, Part> members = new TreeMap<>();
        for (String name : node.names()) {
            if (!Id.isAbsoluteUri(name)) {
                faults.add(TableCode.NO_URI, node.pointer().to(name), Map.of());
            }
            members.put(name, part(node.at(name), new Target(pointer.to(name), Optional.of(name))));
        }
        return fields(members);
    }

    private static Part fields(Map<String, Part> members) {
        List<Part.Member> parts = members.entrySet().stream()
                .map(member -> new Part.Member(CanonicalJson.text(member.getKey()), member.getValue()))
                .toList();
        return folded(new Part.Fields(parts), members.values().stream().toList(), "{}");
    }

    private Part elements(Node node, Target target) {
        List<Part> parts = new ArrayList<>();
        for (Node element : node.elements()) {
            parts.add(part(element, new Target(target.pointer.to(parts.size()), target.extension)));
        }
        return folded(new Part.Elements(parts), parts, "[]");
    }

    /** Gives what does not depend on the row as a constant. */
    private static Part folded(Part part, List<Part> children, String empty) {
        if (children.isEmpty()) {
            return new Part.Constant(empty);
        }
        if (children.stream().allMatch(Part.Constant.class::isInstance)) {
            StringBuilder json = new StringBuilder();
            part.write(null, json);
            return new Part.Constant(json.toString());
        }
        return part;
    }

    private Part.Cell cell(Node node, Target target) {
        node.closed("$column", "as", "pattern", "values", "else", "whenEmpty");
        String column = column(node, "$column", target, true);
        String whenEmpty = node.optional("whenEmpty", String.class).orElse("fail");
        if (!whenEmpty.equals("fail") && !whenEmpty.equals("omit")) {
            faults.add(TableCode.UNKNOWN_WORD, node.pointer().to("whenEmpty"), Map.of("known", "fail omit"));
        }
        excludes(node, "values", "as");
        requires(node, "else", "values");
        return new Part.Cell(column, node.has("values") ? listed(node) : typed(node), whenEmpty.equals("omit"));
    }

    private CellType typed(Node node) {
        String as = node.optional("as", String.class).orElse("text");
        if (!as.equals("date") && node.has("pattern")) {
            faults.add(TableCode.CONTRADICTION, node.pointer(), Map.of("member", "pattern", "other", "as"));
        }
        return switch (as) {
            case "integer" -> new CellType.Number(true, decimalMark);
            case "decimal" -> new CellType.Number(false, decimalMark);
            case "date" -> new CellType.Date(dateFormat(node));
            case "text" -> new CellType.PlainText();
            default -> {
                faults.add(
                        TableCode.UNKNOWN_WORD, node.pointer().to("as"), Map.of("known", "text integer decimal date"));
                yield new CellType.PlainText();
            }
        };
    }

    private DateTimeFormatter dateFormat(Node node) {
        String pattern = node.optional("pattern", String.class).orElse("yyyy-MM-dd");
        if (!DAY_MONTH_YEAR.matcher(pattern).matches()) {
            faults.add(TableCode.UNKNOWN_WORD, node.pointer().to("pattern"), Map.of("known", "d dd M MM yyyy - . /"));
            return DateTimeFormatter.ISO_LOCAL_DATE;
        }
        // A strict date needs the proleptic year, and 31 February shall not become 28 February.
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private CellType listed(Node node) {
        Map<String, String> values = new LinkedHashMap<>();
        node.child("values")
                .ifPresent(list -> list.names()
                        .forEach(value -> scalar(list.at(value)).ifPresent(json -> values.put(value, json))));
        return new CellType.Listed(values, node.has("else") ? scalar(node.at("else")) : Optional.empty());
    }

    private Part id(Node node, Target target) {
        node.closed("$id", "of");
        String label = node.member("$id", String.class).orElse("");
        List<String> of = node.texts("of").orElse(key);
        for (int i = 0; i < of.size(); i++) {
            Pointer at = node.has("of")
                    ? node.pointer().to("of").to(i)
                    : Pointer.root().to("key").to(i);
            mention(of.get(i), at, target);
        }
        return new Part.Id(label, of);
    }

    private Part join(Node node, Target target) {
        node.closed("$join");
        List<Part> pieces = new ArrayList<>();
        node.optional("$join", List.class);
        for (Node piece : node.at("$join").elements()) {
            if (piece.json() instanceof String text) {
                pieces.add(new Part.Constant(CanonicalJson.text(text)));
            } else if (piece.has("$column")) {
                Part.Cell cell = cell(piece, target);
                if (!isText(cell.type())) {
                    faults.add(
                            DocumentCode.WRONG_TYPE, piece.pointer(), Map.of("expected", "string", "found", "other"));
                }
                pieces.add(cell);
            } else {
                faults.add(TableCode.UNKNOWN_PLACEHOLDER, piece.pointer(), Map.of("known", "$column"));
            }
        }
        return new Part.Join(pieces);
    }

    private static boolean isText(CellType type) {
        return type instanceof CellType.PlainText
                || type instanceof CellType.Date
                || (type instanceof CellType.Listed listed
                        && listed.values().values().stream().allMatch(json -> json.startsWith("\""))
                        && listed.otherwise().stream().allMatch(json -> json.startsWith("\"")));
    }

    private Part when(Node node, Target target) {
        node.closed("$when", "then");
        Node condition =
                node.child("$when").orElse(new Node(Map.of(), node.pointer().to("$when"), faults));
        condition.closed("column", "is", "isNot");
        String column = column(condition, "column", target, false);
        excludes(condition, "is", "isNot");
        if (!condition.has("is") && !condition.has("isNot")) {
            faults.add(DocumentCode.MISSING_MEMBER, condition.pointer().to("is"), Map.of());
        }
        boolean wanted = condition.has("is");
        List<String> values = condition.texts(wanted ? "is" : "isNot").orElse(List.of());
        if (!node.has("then")) {
            faults.add(DocumentCode.MISSING_MEMBER, node.pointer().to("then"), Map.of());
            return new Part.Constant("0");
        }
        return new Part.When(column, values, wanted, part(node.at("then"), target));
    }

    /** Reads the name of a column and takes note of it. */
    private String column(Node node, String member, Target target, boolean numberToo) {
        String column = node.member(member, String.class).orElse(Row.NUMBER);
        if (column.isEmpty() || (!numberToo && node.has(member) && column.equals(Row.NUMBER))) {
            faults.add(TableCode.UNFIT_COLUMNS, node.pointer().to(member), Map.of());
        }
        mention(column, node.pointer().to(member), target);
        return column;
    }

    private void mention(String column, Pointer at, Target target) {
        if (!column.equals(Row.NUMBER)) {
            Optional<String> pointer = Optional.of(target.pointer.toString());
            mentions.add(new Mapping.Mention(
                    column,
                    at.toString(),
                    target.extension.isPresent() ? Optional.empty() : pointer,
                    target.extension));
        }
    }

    private void excludes(Node node, String member, String other) {
        if (node.has(member) && node.has(other)) {
            faults.add(TableCode.CONTRADICTION, node.pointer(), Map.of("member", member, "other", other));
        }
    }

    private void requires(Node node, String member, String other) {
        if (node.has(member) && !node.has(other)) {
            faults.add(TableCode.CONTRADICTION, node.pointer(), Map.of("member", member, "other", other));
        }
    }

    /** Gives a text, number or truth value as canonical JSON. */
    private Optional<String> scalar(Node node) {
        if (node.json() instanceof String text) {
            return Optional.of(CanonicalJson.text(text));
        }
        if (node.json() instanceof Boolean truth) {
            return Optional.of(truth.toString());
        }
        if (node.json() instanceof NumberText number) {
            Optional<String> canonical = number(number);
            if (canonical.isEmpty()) {
                faults.add(TableCode.UNFIT_NUMBER, node.pointer(), Map.of());
            }
            return canonical;
        }
        return node.as(String.class).map(CanonicalJson::text);
    }

    private static Optional<String> number(NumberText number) {
        try {
            return CanonicalJson.number(number.toBigDecimal());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
