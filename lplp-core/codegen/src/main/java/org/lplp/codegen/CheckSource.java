package org.lplp.codegen;

import org.lplp.codegen.Model.Attribute;
import org.lplp.codegen.Model.Kind;
import org.lplp.codegen.Model.RecordType;
import org.lplp.codegen.Model.TypeKind;

/**
 * Writes the check of one value interface: straight code that allocates nothing while nothing is wrong.
 */
final class CheckSource {

    /** The package of the generated checks. */
    static final String PACKAGE = "org.lplp.core.check";

    /** The documents run their own checks, so those stand with them: from a package of their own they would make a cycle. */
    private static final String DOCUMENTS = "org.lplp.core.document";

    /** The type of id that says nothing of what it names: it is a record of the same type as the one that refers. */
    private static final String ANY_ID = "RecordId";

    private static final String INSPECTION = "org.lplp.core.rule.Inspection";
    private static final String REFERENCES = "org.lplp.core.rule.References";

    private final Types types;
    private final RecordType type;
    private final Source source;
    private final Constraints constraints = new Constraints();

    private CheckSource(Types types, RecordType type) {
        this.types = types;
        this.type = type;
        this.source = new Source(home(type.qualifiedName()));
    }

    private static String home(String qualifiedName) {
        return qualifiedName.startsWith(DOCUMENTS + ".") ? DOCUMENTS : PACKAGE;
    }

    /**
     * Names the check of a type.
     *
     * @param qualifiedName the type
     * @return the qualified name of its check
     */
    static String nameOf(String qualifiedName) {
        return home(qualifiedName) + qualifiedName.substring(qualifiedName.lastIndexOf('.')) + "Check";
    }

    private String check(String typeName) {
        return source.use(nameOf(types.qualifiedName(typeName)));
    }

    /**
     * Writes the check of a value.
     *
     * @param types the types of the model
     * @param type the value's type
     * @return the source
     */
    static String of(Types types, RecordType type) {
        CheckSource check = new CheckSource(types, type);
        check.write();
        return check.source.toString();
    }

    private void write() {
        String name = source.use(type.qualifiedName());
        String gathers = type.extensible() ? ", and gathers the ids in it" : "";
        source.line("/** Checks a {@link %s} by itself%s. */", name, gathers);
        source.open("public final class %sCheck", name).gap();
        constraints.declare(type, source);
        source.line("private %sCheck() {}", name);
        source.gap();
        source.line("/**");
        source.line(" * Checks a value and all values in it.");
        source.line(" *");
        source.line(" * @param value the value");
        source.line(" * @param in the walk, which stands at the value");
        source.line(" */");
        source.open("public static void check(%s value, %s in)", name, source.use(INSPECTION));
        constraints.test("value", type.constraints(), "", type.name(), source);
        type.attributes().forEach(this::check);
        if (type.extensible()) {
            source.line("in.record(value);");
        }
        source.close();
        if (type.extensible()) {
            references(name);
        }
        source.close();
    }

    private void check(Attribute attribute) {
        boolean nested = nested(attribute);
        boolean code = attribute.typeKind() == TypeKind.CODE;
        boolean constrained = !attribute.constraints().isEmpty();
        if (attribute.kind() == Kind.LIST && !attribute.listConstraints().isEmpty()) {
            String list = declareList(attribute);
            constraints.test(list, attribute.listConstraints(), attribute.member(), "List", source);
            if (nested || code || constrained) {
                loop(attribute, list, () -> checkElement(attribute, list));
            }
        } else if (!nested && !code && !constrained) {
            return;
        } else if (attribute.kind() == Kind.LIST) {
            String list = declareList(attribute);
            loop(attribute, list, () -> checkElement(attribute, list));
        } else if (attribute.kind() == Kind.OPTIONAL) {
            String variable = Names.local(attribute.property());
            source.line("%s %s = value.%s();", declared(attribute), variable, attribute.accessor());
            source.open("if (%s.isPresent())", variable);
            checkValue(attribute, variable + ".get()");
            source.close();
        } else {
            checkValue(attribute, "value." + attribute.accessor() + "()");
        }
    }

    private void checkValue(Attribute attribute, String expression) {
        if (nested(attribute)) {
            source.line("in.enter(%s);", Names.quote(attribute.member()));
            source.line("%s.check(%s, in);", check(attribute.type()), expression);
            source.line("in.leave();");
        } else if (attribute.typeKind() == TypeKind.CODE
                && attribute.constraints().isEmpty()) {
            source.line("in.code(%s, %s);", Names.quote(attribute.member()), expression);
        } else {
            String variable = Names.local(attribute.property()) + (attribute.kind() == Kind.OPTIONAL ? "Given" : "");
            source.line("%s %s = %s;", types.valueType(attribute, source), variable, expression);
            constraints.test(variable, attribute.constraints(), attribute.member(), attribute.type(), source);
            if (attribute.typeKind() == TypeKind.CODE) {
                source.line("in.code(%s, %s);", Names.quote(attribute.member()), variable);
            }
        }
    }

    private void checkElement(Attribute attribute, String list) {
        if (nested(attribute)) {
            source.line("%s.check(%s.get(i), in);", check(attribute.type()), list);
            return;
        }
        if (!attribute.constraints().isEmpty()) {
            source.line("%s element = %s.get(i);", types.valueType(attribute, source), list);
            constraints.test("element", attribute.constraints(), "", attribute.type(), source);
        }
        if (attribute.typeKind() == TypeKind.CODE) {
            source.line("in.code(\"\", %s.get(i));", list);
        }
    }

    private String declareList(Attribute attribute) {
        String list = Names.local(attribute.property());
        source.line("%s %s = value.%s();", declared(attribute), list, attribute.accessor());
        return list;
    }

    private void loop(Attribute attribute, String list, Runnable body) {
        source.open("if (!%s.isEmpty())", list);
        source.line("in.enter(%s);", Names.quote(attribute.member()));
        source.open("for (int i = 0; i < %s.size(); i++)", list);
        source.line("in.enter(i);");
        body.run();
        source.line("in.leave();");
        source.close();
        source.line("in.leave();");
        source.close();
    }

    private void references(String name) {
        source.gap();
        source.line("/**");
        source.line(" * Gathers the ids that a value, and all values in it, declare and refer to.");
        source.line(" *");
        source.line(" * @param value the value");
        source.line(" * @param in the walk, which stands at the value");
        source.line(" * @param refs takes the ids");
        source.line(" */");
        source.open(
                "public static void references(%s value, %s in, %s refs)",
                name, source.use(INSPECTION), source.use(REFERENCES));
        type.attributes().stream()
                .filter(Attribute::declaresId)
                .forEach(id -> source.line(
                        "refs.declare(%s.class, value.%s(), in, %s);", name, id.accessor(), Names.quote(id.member())));
        type.attributes().forEach(attribute -> references(name, attribute));
        source.close();
    }

    private void references(String name, Attribute attribute) {
        boolean nested = attribute.typeKind() == TypeKind.RECORD && types.holdsIds(attribute.type());
        if (!nested && !attribute.refersToId()) {
            return;
        }
        String member = Names.quote(attribute.member());
        String target = attribute.type().equals(ANY_ID) ? name + ".class, " : "";
        if (attribute.kind() == Kind.LIST) {
            String list = declareList(attribute);
            loop(
                    attribute,
                    list,
                    () -> source.line(
                            nested ? "%s.references(%s.get(i), in, refs);" : "refs.refer(%s%s.get(i), in, \"\");",
                            nested ? check(attribute.type()) : target,
                            list));
            return;
        }
        String expression = "value." + attribute.accessor() + "()";
        boolean optional = attribute.kind() == Kind.OPTIONAL;
        if (optional) {
            String variable = Names.local(attribute.property());
            source.line("%s %s = %s;", declared(attribute), variable, expression);
            source.open("if (%s.isPresent())", variable);
            expression = variable + ".get()";
        }
        if (nested) {
            source.line("in.enter(%s);", member);
            source.line("%s.references(%s, in, refs);", check(attribute.type()), expression);
            source.line("in.leave();");
        } else {
            source.line("refs.refer(%s%s, in, %s);", target, expression, member);
        }
        if (optional) {
            source.close();
        }
    }

    private static boolean nested(Attribute attribute) {
        return attribute.typeKind() == TypeKind.RECORD || attribute.typeKind() == TypeKind.IDENTIFIER;
    }

    private String declared(Attribute attribute) {
        return types.declaredType(attribute, source);
    }

    /**
     * Writes the sets of id types by which each kind of document can only mean a record of its own.
     *
     * @param types the types of the model
     * @param model the model
     * @return the source
     */
    static String localIds(Types types, Model model) {
        Source source = new Source(PACKAGE);
        String set = source.use("java.util.Set");
        String id = source.use("org.lplp.core.base.Id");
        source.line(
                "/** The types of id that the records of each kind of document declare; a reference of another type points outside it. */");
        source.open("public final class LocalIds").gap();
        for (Model.DocumentKind document : model.documents()) {
            source.line("/** The types of id that the records of a %s declare. */", document.kind());
            String classes = types.localIds(document.type()).stream()
                    .map(type -> source.use(types.qualifiedName(type)) + ".class")
                    .reduce((one, other) -> one + ",\n            " + other)
                    .orElse("");
            source.line(
                    "public static final %s<Class<? extends %s>> %s = %s.of(\n            %s);",
                    set, id, document.kind().toUpperCase(java.util.Locale.ROOT), set, classes);
            source.gap();
        }
        source.line("private LocalIds() {}");
        source.close();
        return source.toString();
    }

    /**
     * Writes the set of all types of open code.
     *
     * @param model the model
     * @return the source
     */
    static String codeTypes(Model model) {
        Source source = new Source(PACKAGE);
        String set = source.use("java.util.Set");
        String code = source.use("org.lplp.core.base.Code");
        source.line(
                "/** The types of open code of the model; a framework may set a list in place of LPLP's own for each. */");
        source.open("public final class CodeTypes").gap();
        source.line("/** All of them. */");
        String classes = model.codes().stream()
                .map(type -> source.use(type.packageName() + "." + type.name()) + ".class")
                .reduce((one, other) -> one + ",\n            " + other)
                .orElse("");
        source.line(
                "public static final %s<Class<? extends %s>> ALL = %s.of(\n            %s);", set, code, set, classes);
        source.gap();
        source.line("private CodeTypes() {}");
        source.close();
        return source.toString();
    }

    /**
     * Writes the class of every attribute that tells something by itself.
     *
     * @param model the model
     * @return the source
     */
    static String fields(Model model) {
        Source source = new Source(PACKAGE);
        String map = source.use("java.util.Map");
        String treeMap = source.use("java.util.TreeMap");
        String fieldClass = source.use("org.lplp.core.base.FieldClass");
        source.line("/** What every attribute of the model holds; who may see it is decided by that. */");
        source.open("public final class Fields").gap();
        source.line("/** The classes by record and member, such as {@code Learner.birthDate}, in that order. */");
        source.line(
                "public static final %1$s<String, %2$s> ALL = %3$s.unmodifiableMap(all());",
                map, fieldClass, source.use("java.util.Collections"));
        source.gap().line("private Fields() {}").gap();
        source.open("private static %s<String, %s> all()", map, fieldClass);
        source.line("%s<String, %s> all = new %s<>();", map, fieldClass, treeMap);
        for (RecordType type : model.records()) {
            type.attributes().stream()
                    .filter(attribute -> !attribute.fieldClass().isEmpty())
                    .forEach(attribute -> source.line(
                            "all.put(%s, %s.%s);",
                            Names.quote(type.name() + "." + attribute.member()), fieldClass, attribute.fieldClass()));
        }
        source.line("return all;");
        source.close().close();
        return source.toString();
    }
}
