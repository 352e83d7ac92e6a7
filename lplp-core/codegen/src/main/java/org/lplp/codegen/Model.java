package org.lplp.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the build knows of the model of lplp-core, each list sorted by name.
 *
 * @param documents the kinds of document
 * @param records the value interfaces
 * @param codes the open code types
 * @param enums the closed sets
 * @param ids the types of identifier
 */
record Model(
        List<DocumentKind> documents,
        List<RecordType> records,
        List<CodeType> codes,
        List<EnumType> enums,
        List<IdType> ids) {

    /**
     * A kind of document.
     *
     * @param type the value interface
     * @param kind its name in the envelope
     * @param major the major version that this library writes
     * @param minor the minor version that this library writes
     */
    record DocumentKind(String type, String kind, int major, int minor) {}

    /**
     * A value interface.
     *
     * @param name its simple name, unique in the model
     * @param packageName its package
     * @param doc what it is
     * @param extensible whether it keeps members that it does not know; an {@code Identifier} does not
     * @param attributes in canonical order: by member name, by UTF-16 code unit
     * @param constraints on the value as a whole
     */
    record RecordType(
            String name,
            String packageName,
            String doc,
            boolean extensible,
            List<Attribute> attributes,
            List<Constraint> constraints) {

        String qualifiedName() {
            return packageName + "." + name;
        }
    }

    /**
     * A type of open code.
     *
     * @param name its simple name
     * @param packageName its package
     * @param doc what it says
     * @param values the codes on its list, as declared; none if there is no list
     */
    record CodeType(String name, String packageName, String doc, List<Value> values) {}

    /**
     * A closed set.
     *
     * @param name its simple name
     * @param packageName its package
     * @param doc what it says
     * @param values the values, as declared
     */
    record EnumType(String name, String packageName, String doc, List<Value> values) {}

    /**
     * One value of a set.
     *
     * @param constant the Java constant
     * @param value what the format writes
     * @param doc what it means
     */
    record Value(String constant, String value, String doc) {}

    /**
     * A type of identifier.
     *
     * @param name its simple name
     * @param packageName its package
     * @param doc what it identifies
     */
    record IdType(String name, String packageName, String doc) {}

    /**
     * An attribute of a value.
     *
     * @param member its name in JSON
     * @param property its name in Java, which is that of the builder's method
     * @param accessor the method that gives it
     * @param kind how often it stands
     * @param type the simple name of its type, or of its elements' type
     * @param typeKind what sort of type that is
     * @param doc what it means
     * @param returns the Javadoc of what is returned: unit, range, default
     * @param constraints on the value, or on each element
     * @param listConstraints on the list as a whole
     * @param fieldClass the name of the field class; empty for a record and for members that are not interpreted
     */
    record Attribute(
            String member,
            String property,
            String accessor,
            Kind kind,
            String type,
            TypeKind typeKind,
            String doc,
            String returns,
            List<Constraint> constraints,
            List<Constraint> listConstraints,
            String fieldClass) {

        /** Whether this is the id by which others refer to the record. */
        boolean declaresId() {
            return typeKind == TypeKind.ID && property.equals("id");
        }

        boolean refersToId() {
            return typeKind == TypeKind.ID && !declaresId();
        }

        Attribute holding(String other) {
            return new Attribute(
                    member,
                    property,
                    accessor,
                    kind,
                    type,
                    typeKind,
                    doc,
                    returns,
                    constraints,
                    listConstraints,
                    other);
        }
    }

    /**
     * A constraint on a value.
     *
     * @param annotation the qualified name of the annotation
     * @param parameters its parameters in the order of declaration, defaults included
     * @param reports the name of the constant of AttributeCode that a violation reports
     * @param at the member below the value at which it is reported; empty for the value itself
     */
    record Constraint(String annotation, Map<String, Object> parameters, String reports, String at) {

        String name() {
            return annotation.substring(annotation.lastIndexOf('.') + 1);
        }
    }

    /** How often an attribute stands. */
    enum Kind {
        /** Always. */
        REQUIRED,
        /** At most once. */
        OPTIONAL,
        /** Any number of times; an empty list is absent. */
        LIST,
        /** Always in Java; in JSON only when it is not empty. */
        SECTION,
        /** The members that other systems add. */
        EXTENSIONS;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What sort of type an attribute has. */
    enum TypeKind {
        RECORD("record", ""),
        ID("id", "REFERENCE"),
        CODE("code", "STRUCTURE"),
        ENUM("enum", "STRUCTURE"),
        TEXT("text", null),
        MONEY("money", "QUANTITY"),
        PERIOD("period", "DATE"),
        IDENTIFIER("identifier", null),
        DATE("date", "DATE"),
        TIME("time", "DATE"),
        INSTANT("instant", "DATE"),
        INTEGER("integer", "QUANTITY"),
        DECIMAL("decimal", "QUANTITY"),
        BOOLEAN("boolean", "STRUCTURE"),
        URI("uri", null),
        LANGUAGE("language", "STRUCTURE"),
        SHA256("sha256", "STRUCTURE"),
        CURRENCY("currency", "STRUCTURE"),
        FORMAT_VERSION("formatVersion", "STRUCTURE"),
        MEMBERS("members", null);

        private final String code;
        /** Null if there is none: the attribute must say. */
        private final String defaultFieldClass;

        TypeKind(String code, String defaultFieldClass) {
            this.code = code;
            this.defaultFieldClass = defaultFieldClass;
        }

        String code() {
            return code;
        }

        String defaultFieldClass() {
            return defaultFieldClass;
        }
    }

    /** The value interfaces by simple name. */
    Map<String, RecordType> recordsByName() {
        Map<String, RecordType> byName = new TreeMap<>();
        records.forEach(record -> byName.put(record.name(), record));
        return byName;
    }
}
