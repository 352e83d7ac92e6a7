package org.lplp.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.lplp.codegen.Model.Attribute;
import org.lplp.codegen.Model.CodeType;
import org.lplp.codegen.Model.Constraint;
import org.lplp.codegen.Model.DocumentKind;
import org.lplp.codegen.Model.EnumType;
import org.lplp.codegen.Model.IdType;
import org.lplp.codegen.Model.Kind;
import org.lplp.codegen.Model.RecordType;
import org.lplp.codegen.Model.TypeKind;
import org.lplp.codegen.Model.Value;

/** The model as {@value #FILE}, written when lplp-core is built and read when what lies above it is. */
final class ModelJson {

    /** Where the file stands among the classes. */
    static final String FILE = "META-INF/lplp/model.json";

    private ModelJson() {}

    /**
     * Writes a model.
     *
     * @param model the model
     * @return the JSON text
     */
    static String write(Model model) {
        Types types = new Types(model);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "documents", model.documents().stream().map(ModelJson::document).toList());
        json.put(
                "types",
                model.records().stream().map(type -> record(types, type)).toList());
        json.put(
                "codes",
                model.codes().stream()
                        .map(type -> set(type.name(), type.packageName(), type.doc(), type.values()))
                        .toList());
        json.put(
                "enums",
                model.enums().stream()
                        .map(type -> set(type.name(), type.packageName(), type.doc(), type.values()))
                        .toList());
        json.put("ids", model.ids().stream().map(type -> id(model, type)).toList());
        return Json.write(json);
    }

    private static Map<String, Object> document(DocumentKind document) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", document.type());
        json.put("kind", document.kind());
        json.put("major", document.major());
        json.put("minor", document.minor());
        return json;
    }

    private static Map<String, Object> named(String name, String packageName, String doc) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("package", packageName);
        json.put("doc", doc);
        return json;
    }

    private static Map<String, Object> set(String name, String packageName, String doc, List<Value> values) {
        Map<String, Object> json = named(name, packageName, doc);
        json.put("values", values.stream().map(ModelJson::value).toList());
        return json;
    }

    private static Map<String, Object> value(Value value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("constant", value.constant());
        json.put("value", value.value());
        json.put("doc", value.doc());
        return json;
    }

    private static Map<String, Object> id(Model model, IdType type) {
        Map<String, Object> json = named(type.name(), type.packageName(), type.doc());
        TreeSet<String> declaring = new TreeSet<>();
        for (RecordType record : model.records()) {
            record.attributes().stream()
                    .filter(attribute ->
                            attribute.declaresId() && attribute.type().equals(type.name()))
                    .forEach(attribute -> declaring.add(record.name()));
        }
        json.put("declaredBy", List.copyOf(declaring));
        return json;
    }

    private static Map<String, Object> record(Types types, RecordType type) {
        Map<String, Object> json = named(type.name(), type.packageName(), type.doc());
        json.put("declaresIds", !types.declaredIds(type.name()).isEmpty());
        json.put("holdsIds", types.holdsIds(type.name()));
        json.put("members", type.attributes().stream().map(ModelJson::attribute).toList());
        return json;
    }

    private static Map<String, Object> attribute(Attribute attribute) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", attribute.member());
        json.put("property", attribute.property());
        json.put("accessor", attribute.accessor());
        json.put("kind", attribute.kind().code());
        json.put("type", attribute.type());
        json.put("typeKind", attribute.typeKind().code());
        if (attribute.typeKind() == TypeKind.ID) {
            json.put("id", attribute.declaresId() ? "declares" : "refers");
        }
        json.put("fieldClass", attribute.fieldClass());
        json.put("doc", attribute.doc());
        json.put("returns", attribute.returns());
        json.put(
                "constraints",
                attribute.constraints().stream().map(ModelJson::constraint).toList());
        if (attribute.kind() == Kind.LIST) {
            json.put(
                    "listConstraints",
                    attribute.listConstraints().stream()
                            .map(ModelJson::constraint)
                            .toList());
        }
        return json;
    }

    private static Map<String, Object> constraint(Constraint constraint) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("annotation", constraint.annotation());
        json.put("reports", constraint.reports());
        json.put("parameters", constraint.parameters());
        return json;
    }

    /**
     * Reads a model.
     *
     * @param text what {@link #write} wrote
     * @return the model
     */
    static Model read(String text) {
        Node json = new Node((Map<?, ?>) Json.read(text));
        return new Model(
                json.list("documents").stream()
                        .map(it -> new DocumentKind(
                                it.text("type"), it.text("kind"), it.number("major"), it.number("minor")))
                        .toList(),
                json.list("types").stream().map(ModelJson::readRecord).toList(),
                json.list("codes").stream()
                        .map(it -> new CodeType(it.text("name"), it.text("package"), it.text("doc"), readValues(it)))
                        .toList(),
                json.list("enums").stream()
                        .map(it -> new EnumType(it.text("name"), it.text("package"), it.text("doc"), readValues(it)))
                        .toList(),
                json.list("ids").stream()
                        .map(it -> new IdType(it.text("name"), it.text("package"), it.text("doc")))
                        .toList());
    }

    private static List<Value> readValues(Node set) {
        return set.list("values").stream()
                .map(it -> new Value(it.text("constant"), it.text("value"), it.text("doc")))
                .toList();
    }

    private static RecordType readRecord(Node record) {
        return new RecordType(
                record.text("name"),
                record.text("package"),
                record.text("doc"),
                true,
                record.list("members").stream().map(ModelJson::readAttribute).toList(),
                List.of());
    }

    private static Attribute readAttribute(Node member) {
        return new Attribute(
                member.text("name"),
                member.text("property"),
                member.text("accessor"),
                Kind.valueOf(member.text("kind").toUpperCase(Locale.ROOT)),
                member.text("type"),
                typeKind(member.text("typeKind")),
                member.text("doc"),
                member.text("returns"),
                readConstraints(member.list("constraints")),
                readConstraints(member.list("listConstraints")),
                member.text("fieldClass"));
    }

    private static TypeKind typeKind(String code) {
        for (TypeKind kind : TypeKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of type: " + code);
    }

    private static List<Constraint> readConstraints(List<Node> constraints) {
        return constraints.stream()
                .map(it -> new Constraint(it.text("annotation"), it.map("parameters"), it.text("reports"), ""))
                .toList();
    }

    /** An object of the file. */
    private record Node(Map<?, ?> members) {

        String text(String member) {
            return (String) members.get(member);
        }

        int number(String member) {
            return Math.toIntExact((Long) members.get(member));
        }

        List<Node> list(String member) {
            List<Node> nodes = new ArrayList<>();
            if (members.get(member) instanceof List<?> list) {
                list.forEach(element -> nodes.add(new Node((Map<?, ?>) element)));
            }
            return nodes;
        }

        Map<String, Object> map(String member) {
            Map<String, Object> map = new LinkedHashMap<>();
            ((Map<?, ?>) members.get(member)).forEach((name, value) -> map.put((String) name, value));
            return map;
        }
    }
}
