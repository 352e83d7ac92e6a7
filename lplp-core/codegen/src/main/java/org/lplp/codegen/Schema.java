package org.lplp.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lplp.codegen.Model.Attribute;
import org.lplp.codegen.Model.CodeType;
import org.lplp.codegen.Model.Constraint;
import org.lplp.codegen.Model.DocumentKind;
import org.lplp.codegen.Model.EnumType;
import org.lplp.codegen.Model.IdType;
import org.lplp.codegen.Model.Kind;
import org.lplp.codegen.Model.RecordType;
import org.lplp.codegen.Model.Value;

/**
 * Writes the JSON Schema (2020-12) of a kind of document. It accepts every document that a reader reads completely and in which no
 * attribute breaks its constraint; what JSON Schema cannot say it leaves out.
 */
final class Schema {

    // No alternation under the plus: some engines recurse for each round of it, and an id may be long.
    private static final String ABSOLUTE_URI = "^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+$";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String MINUTE = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String TAG = "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$";

    private final DocumentKind document;
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<String, RecordType> records;
    private final Map<String, CodeType> codes = new TreeMap<>();
    private final Map<String, EnumType> enums = new TreeMap<>();
    private final Map<String, IdType> ids = new TreeMap<>();

    /**
     * @param model the model
     * @param types its types
     * @param document the kind of document
     */
    Schema(Model model, Types types, DocumentKind document) {
        this.document = document;
        this.records = model.recordsByName();
        model.codes().forEach(type -> codes.put(type.name(), type));
        model.enums().forEach(type -> enums.put(type.name(), type));
        model.ids().forEach(type -> ids.put(type.name(), type));
        types.reachable(document.type()).forEach(type -> definitions.put(type, record(records.get(type))));
    }

    /**
     * Names the file.
     *
     * @return its path among the classes
     */
    String file() {
        return "META-INF/lplp/schema/" + document.kind() + "-" + version() + ".schema.json";
    }

    private String version() {
        return document.major() + "." + document.minor();
    }

    /**
     * Writes the schema.
     *
     * @return the JSON text
     */
    String text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:lplp:schema:" + document.kind() + ":" + version());
        schema.put("title", "LPLP " + document.kind() + " " + version());
        schema.put("description", records.get(document.type()).doc());
        schema.put("$ref", reference(document.type()));
        schema.put("$defs", definitions);
        return Json.write(schema);
    }

    private Map<String, Object> record(RecordType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            properties.put(attribute.member(), property(attribute));
            if (attribute.kind() == Kind.REQUIRED) {
                required.add(attribute.member());
            }
        }
        Map<String, Object> schema = described(type.doc());
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> property(Attribute attribute) {
        Map<String, Object> schema = described(description(attribute));
        if (attribute.kind() == Kind.LIST) {
            schema.put("type", "array");
            schema.put("items", value(attribute));
            for (Constraint constraint : attribute.listConstraints()) {
                schema.put("minItems", constraint.parameters().get("min"));
                schema.put("maxItems", constraint.parameters().get("max"));
            }
        } else {
            schema.putAll(value(attribute));
        }
        return schema;
    }

    /** The meaning, and what the accessor says of unit, range and default. */
    private static String description(Attribute attribute) {
        String returns = attribute.returns();
        return attribute.doc() + "\n\n" + Names.capital(returns) + (returns.endsWith(".") ? "" : ".");
    }

    private Map<String, Object> value(Attribute attribute) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (attribute.typeKind()) {
            case BOOLEAN -> schema.put("type", "boolean");
            case INTEGER -> {
                schema.put("type", "integer");
                schema.put("minimum", Integer.MIN_VALUE);
                schema.put("maximum", Integer.MAX_VALUE);
            }
            case DECIMAL -> schema.put("type", "number");
            case URI -> {
                schema.put("type", "string");
                schema.put("format", "uri-reference");
            }
            case FORMAT_VERSION -> {
                schema.put("type", "string");
                schema.put("pattern", "^" + document.kind() + "/" + document.major() + "\\.(0|[1-9][0-9]{0,5})$");
            }
            case MEMBERS -> {
                schema.put("type", "object");
                if (attribute.kind() == Kind.EXTENSIONS) {
                    schema.put("propertyNames", Map.of("format", "uri"));
                }
            }
            default -> schema.put("$ref", reference(define(attribute)));
        }
        attribute.constraints().forEach(constraint -> constrain(schema, constraint));
        return schema;
    }

    private static void constrain(Map<String, Object> schema, Constraint constraint) {
        Map<String, Object> parameters = constraint.parameters();
        boolean inclusive = !Boolean.FALSE.equals(parameters.get("inclusive"));
        switch (constraint.name()) {
            case "Min", "DecimalMin" -> schema.put(inclusive ? "minimum" : "exclusiveMinimum", number(parameters));
            case "Max", "DecimalMax" -> schema.put(inclusive ? "maximum" : "exclusiveMaximum", number(parameters));
            case "TextLength" -> {
                Map<String, Object> length = new LinkedHashMap<>();
                // JSON Schema counts code points, of which a text has at least half as many as UTF-16 code units.
                length.put("minLength", (((Number) parameters.get("min")).longValue() + 1) / 2);
                length.put("maxLength", parameters.get("max"));
                schema.putAll(length);
                schema.put("additionalProperties", length);
            }
            case "NotNegative" -> {
                String notNegative = "^([0-9]|-0(\\.0+)?$)";
                schema.put("properties", Map.of("amount", Map.of("pattern", notNegative)));
            }
            default -> {
                // A check digit or the scale of a currency: JSON Schema has no words for it.
            }
        }
    }

    private static Object number(Map<String, Object> parameters) {
        return new Json.Number(parameters.get("value").toString());
    }

    /** Adds the definition of a type, with those that it needs. */
    private String define(Attribute attribute) {
        return switch (attribute.typeKind()) {
            case RECORD -> attribute.type();
            case ID -> define(attribute.type(), string(ids.get(attribute.type()).doc(), ABSOLUTE_URI, "uri"));
            case CODE -> define(attribute.type(), code(codes.get(attribute.type())));
            case ENUM -> define(attribute.type(), closed(enums.get(attribute.type())));
            case TEXT -> define("Text", words());
            case MONEY -> define("Money", money());
            case PERIOD -> define("Period", period());
            case IDENTIFIER -> define("Identifier", identifier());
            case DATE -> date();
            case TIME -> define("Time", string("A local time of day, HH:MM.", "^" + MINUTE + "$", ""));
            case INSTANT -> define("Instant", instant());
            case LANGUAGE -> language();
            case SHA256 ->
                define("Sha256", string("A SHA-256 digest, 64 lower-case hexadecimal digits.", "^[0-9a-f]{64}$", ""));
            case CURRENCY -> currency();
            default -> throw new IllegalArgumentException("no definition for " + attribute.typeKind());
        };
    }

    private String define(String name, Map<String, Object> schema) {
        definitions.put(name, schema);
        return name;
    }

    private static Map<String, Object> string(String doc, String pattern, String format) {
        Map<String, Object> schema = described(doc);
        schema.put("type", "string");
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
        return schema;
    }

    private String date() {
        return define("Date", string("A day, YYYY-MM-DD.", "^" + DAY + "$", "date"));
    }

    private String language() {
        return define("Language", string("A BCP 47 language tag.", TAG, ""));
    }

    private String currency() {
        return define("Currency", string("A currency of ISO 4217.", "^[A-Z]{3}$", ""));
    }

    private static Map<String, Object> instant() {
        String pattern = "^" + DAY + "T" + MINUTE + ":[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][01][0-9]:[0-5][0-9])$";
        return string("An instant by RFC 3339, with seconds and offset.", pattern, "date-time");
    }

    private Map<String, Object> code(CodeType type) {
        Map<String, Object> schema = described(type.doc());
        if (type.values().isEmpty()) {
            schema.put("type", "string");
            return schema;
        }
        List<Object> alternatives = new ArrayList<>(constants(type.values()));
        Map<String, Object> other = described("Another code: it is kept, and reported as document.unknown_code.");
        other.put("type", "string");
        alternatives.add(other);
        schema.put("anyOf", alternatives);
        return schema;
    }

    private static Map<String, Object> closed(EnumType type) {
        Map<String, Object> schema = described(type.doc());
        schema.put("anyOf", constants(type.values()));
        return schema;
    }

    private static List<Object> constants(List<Value> values) {
        List<Object> constants = new ArrayList<>();
        for (Value value : values) {
            Map<String, Object> constant = new LinkedHashMap<>();
            constant.put("const", value.value());
            constant.put("description", value.doc());
            constants.add(constant);
        }
        return constants;
    }

    private Map<String, Object> words() {
        Map<String, Object> byLanguage = described("One wording for each language, by BCP 47 tag.");
        byLanguage.put("type", "object");
        byLanguage.put("propertyNames", Map.of("$ref", reference(language())));
        byLanguage.put("additionalProperties", Map.of("type", "string"));
        byLanguage.put("minProperties", 1);
        Map<String, Object> schema = described("Words in the language of the document, or by language.");
        schema.put("anyOf", List.of(string("Words in the language of the document.", "", ""), byLanguage));
        return schema;
    }

    private Map<String, Object> money() {
        String decimal = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$";
        return object(
                "An amount of money.",
                List.of("amount", "currency"),
                Map.of(
                        "amount", string("A decimal, with the decimal places of the currency.", decimal, ""),
                        "currency", Map.of("$ref", reference(currency()))));
    }

    private Map<String, Object> period() {
        Map<String, Object> end = described("The first day after the period; absent while it runs.");
        end.put("$ref", reference(date()));
        Map<String, Object> start = described("The first day of the period.");
        start.put("$ref", reference(date()));
        return object("A stretch of days, half open.", List.of("start"), Map.of("end", end, "start", start));
    }

    private Map<String, Object> identifier() {
        CodeType scheme = codes.get("IdentifierScheme");
        return object(
                "A number or name that somebody else gave to a person or an organisation.",
                List.of("scheme", "value"),
                Map.of(
                        "scheme", Map.of("$ref", reference(define(scheme.name(), code(scheme)))),
                        "value", string("The identifier as issued.", "", "")));
    }

    /** A value that the format closes for ever. */
    private static Map<String, Object> object(String doc, List<String> required, Map<String, Object> properties) {
        Map<String, Object> schema = described(doc);
        schema.put("type", "object");
        schema.put("properties", new TreeMap<>(properties));
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> described(String doc) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", doc);
        return schema;
    }

    private static String reference(String definition) {
        return "#/$defs/" + definition;
    }
}
