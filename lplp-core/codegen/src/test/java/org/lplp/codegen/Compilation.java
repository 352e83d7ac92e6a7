package org.lplp.codegen;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Runs the model processor over a small model, which stands for that of lplp-core. */
final class Compilation {

    /** As much of lplp-core and its libraries as the processor looks at. */
    private static final List<String> GROUND = List.of(
            "package org.immutables.value; public @interface Value { @interface Immutable {} @interface Default {} }",
            "package jakarta.validation; public @interface Constraint {}",
            """
            package jakarta.validation; import java.lang.annotation.*;
            @Target({ElementType.METHOD, ElementType.TYPE_USE}) public @interface Valid {}
            """,
            """
            package jakarta.validation.constraints; import java.lang.annotation.*; import jakarta.validation.*;
            @Constraint @Target({ElementType.METHOD, ElementType.TYPE_USE}) public @interface Min {
                long value(); String message() default ""; Class<?>[] groups() default {}; }
            """,
            """
            package jakarta.validation.constraints; import java.lang.annotation.*; import jakarta.validation.*;
            @Constraint @Target({ElementType.METHOD, ElementType.TYPE_USE}) public @interface Email {}
            """,
            "package org.lplp.core.base; public enum AttributeCode { /** Range. */ OUT_OF_RANGE }",
            "package org.lplp.core.base; public enum FieldClass { STRUCTURE, REFERENCE, NAME, DATE, NARRATIVE, JUDGEMENT, QUANTITY, POLICY }",
            "package org.lplp.core.base; public @interface Holds { FieldClass value(); }",
            "package org.lplp.core.base; public interface Id {}",
            "package org.lplp.core.base; public interface Code {}",
            "package org.lplp.core.base; public final class Members {}",
            "package org.lplp.core.base; public final class Text {}",
            """
            package org.lplp.core.base; public record FormatVersion(String kind, int major, int minor) {
                public static final FormatVersion SHEET = new FormatVersion("sheet", 1, 2); }
            """,
            "package org.lplp.core.base; /** Names a note. */ public record NoteId(String value) implements Id {}",
            "package org.lplp.core.base; /** Any record. */ public record RecordId(String value) implements Id {}",
            """
            package org.lplp.core.base; /** How loud. */ public record Volume(String value) implements Code {
                /** Hardly heard. */ public static final Volume LOW = new Volume("quietly"); }
            """,
            """
            package org.lplp.core.base; public interface Extensible {
                /** Added. @return members */ @org.immutables.value.Value.Default
                default Members getExtensions() { return null; }
                /** Unknown. @return members */ @org.immutables.value.Value.Default
                default Members getUnknownMembers() { return null; } }
            """,
            "package org.lplp.core.rule; public interface Rule<F> {}",
            "package org.lplp.core.rule; public final class Inspection {}",
            "package org.lplp.core.rule; public final class References {}",
            "package org.lplp.core.document; public interface Document extends org.lplp.core.base.Extensible {}");

    private final List<String> errors = new ArrayList<>();
    private final Path output;

    private Compilation(Path output) {
        this.output = output;
    }

    /**
     * Compiles value interfaces of the package {@code org.lplp.core.document}.
     *
     * @param output takes what is generated
     * @param sources the interfaces, without package and imports
     * @return what came of it
     */
    static Compilation of(Path output, String... sources) throws IOException {
        Compilation compilation = new Compilation(output);
        List<JavaFileObject> files = new ArrayList<>();
        GROUND.forEach(source -> files.add(file(source)));
        for (String source : sources) {
            files.add(file("package org.lplp.core.document; import java.util.*; import org.lplp.core.base.*; "
                    + "import org.immutables.value.Value; import jakarta.validation.*; "
                    + "import jakarta.validation.constraints.*;\n" + source));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:only", "-d", output.toString());
        JavaCompiler.CompilationTask task =
                compiler.getTask(new StringWriter(), null, diagnostics, options, null, files);
        task.setProcessors(List.of(new ModelProcessor()));
        task.call();
        diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .forEach(diagnostic -> compilation.errors.add(diagnostic.getMessage(java.util.Locale.ROOT)));
        return compilation;
    }

    List<String> errors() {
        return errors;
    }

    String generated(String path) throws IOException {
        return Files.readString(output.resolve(path));
    }

    /** Gives a generated file without indentation, to be compared with lines that have another one. */
    String flat(String path) throws IOException {
        return flatten(generated(path));
    }

    static String flatten(String text) {
        return text.replaceAll("(?m)^ +", "");
    }

    private static JavaFileObject file(String source) {
        Matcher home = Pattern.compile("package ([\\w.]+);").matcher(source);
        Matcher name =
                Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)").matcher(source);
        if (!home.find() || !name.find()) {
            throw new IllegalArgumentException("no type in: " + source);
        }
        URI uri = URI.create("string:///" + home.group(1).replace('.', '/') + "/" + name.group(1) + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                // A block tag begins a line; here a comment fits on one.
                return source.replace(" @return", "\n * @return");
            }
        };
    }
}
