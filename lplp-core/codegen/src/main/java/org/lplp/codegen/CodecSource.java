package org.lplp.codegen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lplp.codegen.Model.Attribute;
import org.lplp.codegen.Model.Kind;
import org.lplp.codegen.Model.RecordType;
import org.lplp.codegen.Model.TypeKind;

/**
 * Writes the codec of one value interface: a reader that goes on after a fault, and a writer whose members come in canonical order.
 */
final class CodecSource {

    private static final String PACKAGE = "org.lplp.io.codec";
    private static final String RUNTIME = "org.lplp.io.stream.";

    private final Types types;
    private final RecordType type;
    private final Source source = new Source(PACKAGE);

    private CodecSource(Types types, RecordType type) {
        this.types = types;
        this.type = type;
    }

    /**
     * Names the codec of a value.
     *
     * @param type the value's type
     * @return the qualified name of the class
     */
    static String name(RecordType type) {
        return PACKAGE + "." + type.name() + "Codec";
    }

    /**
     * Writes the codec of a value.
     *
     * @param types the types of the model
     * @param type the value's type
     * @return the source
     */
    static String of(Types types, RecordType type) {
        CodecSource codec = new CodecSource(types, type);
        codec.write();
        return codec.source.toString();
    }

    private void write() {
        String name = source.use(type.qualifiedName());
        source.line("/** Reads and writes a {@link %s}. */", name);
        source.open("public final class %sCodec", name).gap();
        shape();
        constants();
        source.gap().line("private %sCodec() {}", name).gap();
        reader(name);
        source.gap();
        writer(name);
        source.close();
    }

    private void shape() {
        String shape = source.use(RUNTIME + "Shape");
        String list = source.use("java.util.List");
        source.line("private static final %s SHAPE = %s.of(", shape, shape);
        source.line("        %s,", Names.quote(type.name()));
        source.line("        %s.of(%s),", list, names(type.attributes()));
        source.line(
                "        %s.of(%s));",
                list,
                names(type.attributes().stream()
                        .filter(attribute -> attribute.kind() == Kind.REQUIRED)
                        .toList()));
    }

    private static String names(List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> "\n                    " + Names.quote(attribute.member()))
                .collect(Collectors.joining(","));
    }

    private void constants() {
        type.attributes().stream()
                .filter(attribute -> attribute.typeKind() == TypeKind.ENUM)
                .map(attribute -> types.valueType(attribute, source))
                .distinct()
                .forEach(set -> source.gap()
                        .line(
                                "private static final %1$s<%2$s> %3$s = %1$s.of(%2$s.class);",
                                source.use(RUNTIME + "EnumCodec"), set, constant(set)));
        type.attributes().stream()
                .filter(attribute -> attribute.kind() == Kind.SECTION)
                .forEach(section -> source.gap()
                        .line(
                                "private static final %1$s %2$s = %1$s.builder().build();",
                                types.valueType(section, source), empty(section)));
    }

    /** The constant of the empty section, which is not written. */
    private static String empty(Attribute section) {
        return "NO_" + constant(Names.capital(section.property()));
    }

    private static String constant(String capital) {
        return capital.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private void reader(String name) {
        source.line("/**");
        source.line(" * Reads a value.");
        source.line(" *");
        source.line(" * @param in stands at the value");
        source.line(" * @return the value; null if it could not be built");
        source.line(" */");
        source.open("public static %s read(%s in)", name, source.use(RUNTIME + "Reading"));
        source.open("if (!in.beginObject(SHAPE))").line("return null;").close();
        source.line("%1$s.Builder builder = %1$s.builder();", name);
        source.open("for (int member = in.nextMember(); member >= 0; member = in.nextMember())");
        source.open("switch (member)");
        List<Attribute> attributes = type.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            String label = i < attributes.size() - 1 ? "case " + i : "default";
            source.open("%s ->", label);
            source.line("// %s", attributes.get(i).member());
            read(attributes.get(i));
            source.close();
        }
        source.close();
        source.close();
        source.line("%s unknown = in.endObject();", source.use("org.lplp.core.base.Members"));
        source.line("return unknown == null ? null : builder.unknownMembers(unknown).build();");
        source.close();
    }

    private void read(Attribute attribute) {
        boolean list = attribute.kind() == Kind.LIST;
        String variable = list ? "element" : "value";
        String setter = list ? "add" + Names.capital(attribute.property()) : attribute.property();
        if (list) {
            source.open("if (in.beginArray())").open("while (in.nextElement())");
        }
        source.line("%s %s = %s;", types.objectType(attribute, source), variable, reading(attribute));
        source.open("if (%s != null)", variable)
                .line("builder.%s(%s);", setter, variable)
                .close();
        if (list) {
            source.close().close();
        }
    }

    private String reading(Attribute attribute) {
        String codec = codec(attribute);
        return switch (attribute.typeKind()) {
            case ID -> codec + (attribute.declaresId() ? ".declare" : ".read") + "(in, " + attribute.type() + "::new)";
            case CODE -> codec + ".read(in, " + attribute.type() + "::of)";
            case TEXT -> codec + (attribute.fieldClass().equals("NARRATIVE") ? ".readNarrative(in)" : ".read(in)");
            case MEMBERS -> codec + (attribute.kind() == Kind.EXTENSIONS ? ".readExtensions(in)" : ".read(in)");
            default -> codec + ".read(in)";
        };
    }

    private String codec(Attribute attribute) {
        return switch (attribute.typeKind()) {
            case RECORD -> attribute.type() + "Codec";
            case ENUM -> constant(attribute.type());
            case FORMAT_VERSION -> source.use(RUNTIME + "FormatVersionCodec");
            case SHA256 -> source.use(RUNTIME + "Sha256Codec");
            default -> source.use(RUNTIME + Names.capital(attribute.typeKind().code()) + "Codec");
        };
    }

    private void writer(String name) {
        source.line("/**");
        source.line(" * Writes a value.");
        source.line(" *");
        source.line(" * @param value the value");
        source.line(" * @param out takes it");
        source.line(" */");
        source.open("public static void write(%s value, %s out)", name, source.use(RUNTIME + "Writing"));
        source.line("out.beginObject(SHAPE, value.getUnknownMembers());");
        type.attributes().forEach(this::write);
        source.line("out.endObject();");
        source.close();
    }

    private void write(Attribute attribute) {
        String given = "value." + attribute.accessor() + "()";
        if (attribute.kind() == Kind.REQUIRED) {
            write(attribute, given);
            return;
        }
        String variable = Names.local(attribute.property());
        source.line("%s %s = %s;", types.declaredType(attribute, source), variable, given);
        switch (attribute.kind()) {
            case OPTIONAL -> {
                source.open("if (%s.isPresent())", variable);
                write(attribute, variable + ".get()");
            }
            case LIST -> {
                source.open("if (!%s.isEmpty())", variable);
                source.line("out.name(%s);", Names.quote(attribute.member()));
                source.line("out.beginArray();");
                source.open("for (int i = 0; i < %s.size(); i++)", variable);
                source.line("%s.write(%s.get(i), out);", codec(attribute), variable);
                source.close();
                source.line("out.endArray();");
            }
            case SECTION -> {
                source.open("if (!%s.equals(%s))", variable, empty(attribute));
                write(attribute, variable);
            }
            default -> {
                source.open("if (!%s.isEmpty())", variable);
                write(attribute, variable);
            }
        }
        source.close();
    }

    private void write(Attribute attribute, String expression) {
        source.line("out.name(%s);", Names.quote(attribute.member()));
        source.line("%s.write(%s, out);", codec(attribute), expression);
    }
}
