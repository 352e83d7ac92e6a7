package org.lplp.codegen;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.codegen.Model.Attribute;
import org.lplp.codegen.Model.Kind;
import org.lplp.codegen.Model.RecordType;
import org.lplp.codegen.Model.TypeKind;

/** The Java types of a model's attributes, and what can be reached from a type. */
final class Types {

    private static final Map<TypeKind, String> STANDARD = Map.ofEntries(
            Map.entry(TypeKind.MONEY, "org.joda.money"),
            Map.entry(TypeKind.CURRENCY, "org.joda.money"),
            Map.entry(TypeKind.DATE, "java.time"),
            Map.entry(TypeKind.TIME, "java.time"),
            Map.entry(TypeKind.INSTANT, "java.time"),
            Map.entry(TypeKind.DECIMAL, "java.math"),
            Map.entry(TypeKind.URI, "java.net"));

    private final Map<String, RecordType> records;
    private final Map<String, String> packages = new TreeMap<>();

    /**
     * @param model the model
     */
    Types(Model model) {
        records = model.recordsByName();
        model.records().forEach(type -> packages.put(type.name(), type.packageName()));
        model.codes().forEach(type -> packages.put(type.name(), type.packageName()));
        model.enums().forEach(type -> packages.put(type.name(), type.packageName()));
        model.ids().forEach(type -> packages.put(type.name(), type.packageName()));
    }

    /**
     * Gives the qualified name of a record, id, code or enum.
     *
     * @param type its simple name
     * @return its qualified name
     */
    String qualifiedName(String type) {
        return packages.get(type) + "." + type;
    }

    /**
     * Gives the type of an attribute's value, or of its elements, and imports it.
     *
     * @param attribute the attribute
     * @param source the file that uses the type
     * @return the type's simple name, of a number or flag the primitive one
     */
    String valueType(Attribute attribute, Source source) {
        return switch (attribute.typeKind()) {
            case INTEGER -> "int";
            case BOOLEAN -> "boolean";
            default -> objectType(attribute, source);
        };
    }

    /**
     * Gives the type of an attribute's value, or of its elements, as an object, and imports it.
     *
     * @param attribute the attribute
     * @param source the file that uses the type
     * @return the type's simple name
     */
    String objectType(Attribute attribute, Source source) {
        return switch (attribute.typeKind()) {
            case INTEGER -> "Integer";
            case BOOLEAN -> "Boolean";
            case RECORD, ID, CODE, ENUM -> source.use(qualifiedName(attribute.type()));
            default ->
                source.use(STANDARD.getOrDefault(attribute.typeKind(), "org.lplp.core.base") + "." + attribute.type());
        };
    }

    /**
     * Gives the type of an attribute as its accessor declares it, and imports it.
     *
     * @param attribute the attribute
     * @param source the file that uses the type
     * @return the type
     */
    String declaredType(Attribute attribute, Source source) {
        if (attribute.kind() == Kind.OPTIONAL) {
            return source.use("java.util.Optional") + "<" + objectType(attribute, source) + ">";
        }
        if (attribute.kind() == Kind.LIST) {
            return source.use("java.util.List") + "<" + objectType(attribute, source) + ">";
        }
        return valueType(attribute, source);
    }

    /**
     * Tells whether a record, or one in it, has an attribute of a type of id.
     *
     * @param record the record's simple name
     * @return true if it has
     */
    boolean holdsIds(String record) {
        return reachable(record).stream()
                .flatMap(name -> Optional.ofNullable(records.get(name)).stream())
                .flatMap(type -> type.attributes().stream())
                .anyMatch(attribute -> attribute.typeKind() == TypeKind.ID);
    }

    /**
     * Gives the types of id that the records of a document declare.
     *
     * @param document the simple name of the document's type
     * @return the simple names of the id types
     */
    SortedSet<String> declaredIds(String document) {
        SortedSet<String> declared = new TreeSet<>();
        reachable(document).stream()
                .flatMap(name -> records.get(name).attributes().stream())
                .filter(Attribute::declaresId)
                .forEach(attribute -> declared.add(attribute.type()));
        return declared;
    }

    /**
     * Gives the types of id by which a document can only mean a record of its own. The type of its own id is none of them: there are
     * other documents.
     *
     * @param document the simple name of the document's type
     * @return the simple names of the id types
     */
    SortedSet<String> localIds(String document) {
        SortedSet<String> local = declaredIds(document);
        records.get(document).attributes().stream()
                .filter(Attribute::declaresId)
                .forEach(attribute -> local.remove(attribute.type()));
        return local;
    }

    /**
     * Gives a record's type and those of all records in it.
     *
     * @param record the record's simple name
     * @return the simple names
     */
    SortedSet<String> reachable(String record) {
        SortedSet<String> reached = new TreeSet<>();
        reach(record, reached);
        return reached;
    }

    private void reach(String record, SortedSet<String> reached) {
        if (records.containsKey(record) && reached.add(record)) {
            records.get(record).attributes().stream()
                    .filter(attribute -> attribute.typeKind() == TypeKind.RECORD)
                    .forEach(attribute -> reach(attribute.type(), reached));
        }
    }
}
