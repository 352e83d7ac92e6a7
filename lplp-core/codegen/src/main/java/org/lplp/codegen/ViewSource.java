package org.lplp.codegen;

import java.util.stream.Collectors;
import org.lplp.codegen.Model.Attribute;
import org.lplp.codegen.Model.Kind;
import org.lplp.codegen.Model.RecordType;
import org.lplp.codegen.Model.TypeKind;

/**
 * Writes the view of one value interface: a copy of which every attribute passes a sieve. What other systems add, and what this version
 * does not know, is never copied.
 */
final class ViewSource {

    private static final String PACKAGE = "org.lplp.io.disclosure";

    private final Types types;
    private final RecordType type;
    private final boolean document;
    private final Source source = new Source(PACKAGE);

    private ViewSource(Types types, RecordType type, boolean document) {
        this.types = types;
        this.type = type;
        this.document = document;
    }

    /**
     * Names the view of a value.
     *
     * @param type the value's type
     * @return the qualified name of the class
     */
    static String name(RecordType type) {
        return PACKAGE + "." + type.name() + "View";
    }

    /**
     * Writes the view of a value.
     *
     * @param types the types of the model
     * @param type the value's type
     * @param document whether it is a document, whose sections are covered or not
     * @return the source
     */
    static String of(Types types, RecordType type, boolean document) {
        ViewSource view = new ViewSource(types, type, document);
        view.write();
        return view.source.toString();
    }

    private void write() {
        String name = source.use(type.qualifiedName());
        source.line("/** Copies what passes of a {@link %s}. */", name);
        source.open("final class %sView", name).gap();
        if (document) {
            String id = source.use("org.lplp.core.base.Id");
            source.line("/** The types of id by which the document can only mean a record of its own. */");
            source.line(
                    "static final %1$s<Class<? extends %2$s>> LOCAL_IDS = %1$s.of(", source.use("java.util.Set"), id);
            source.line(
                    "        %s);",
                    types.localIds(type.name()).stream()
                            .map(local -> source.use(types.qualifiedName(local)) + ".class")
                            .collect(Collectors.joining(",\n            ")));
            source.gap();
        }
        source.line("private %sView() {}", name).gap();
        source.line("/** Gives what passes; null if the value cannot stand without what does not. */");
        source.open("static %s of(%s value, Sieve sieve)", name, name);
        source.line("%1$s.Builder builder = %1$s.builder();", name);
        type.attributes().stream()
                .filter(attribute ->
                        attribute.kind() != Kind.EXTENSIONS && attribute.typeKind() != TypeKind.FORMAT_VERSION)
                .forEach(this::copy);
        source.line("return builder.build();");
        source.close().close();
    }

    private void copy(Attribute attribute) {
        String given = "value." + attribute.accessor() + "()";
        String property = attribute.property();
        String variable = Names.local(property);
        switch (attribute.kind()) {
            case OPTIONAL -> source.line("builder.%s(%s.map(it -> %s));", property, given, passing(attribute, "it"));
            case LIST ->
                source.line("builder.%s(sieve.each(%s, it -> %s));", property, given, passing(attribute, "it"));
            case REQUIRED -> {
                source.line("%s %s = %s;", types.objectType(attribute, source), variable, passing(attribute, given));
                source.open("if (%s == null)", variable).line("return null;").close();
                source.line("builder.%s(%s);", property, variable);
            }
            default -> {
                boolean section = document && attribute.kind() == Kind.SECTION;
                if (section) {
                    source.open("if (sieve.covers(%s))", Names.quote(attribute.member()));
                }
                source.line("%s %s = %s;", types.objectType(attribute, source), variable, passing(attribute, given));
                source.open("if (%s != null)", variable)
                        .line("builder.%s(%s);", property, variable)
                        .close();
                if (section) {
                    source.close();
                }
            }
        }
    }

    private String passing(Attribute attribute, String value) {
        String field = Names.quote(type.name() + "." + attribute.member());
        String plain = String.format("(%s, %s)", field, value);
        return switch (attribute.typeKind()) {
            case RECORD -> String.format("%sView.of(%s, sieve)", attribute.type(), value);
            case ID ->
                String.format(
                        "sieve.%s(%s, %s, %s::new)",
                        attribute.declaresId() ? "id" : "reference",
                        field,
                        value,
                        source.use(types.qualifiedName(attribute.type())));
            case CODE, LANGUAGE, DATE, TIME, INSTANT, PERIOD ->
                "sieve." + attribute.typeKind().code() + plain;
            case TEXT -> (attribute.kind() == Kind.REQUIRED ? "sieve.requiredText" : "sieve.value") + plain;
            default -> "sieve.value" + plain;
        };
    }
}
