package org.lplp.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.lplp.codegen.Model.DocumentKind;
import org.lplp.codegen.Model.RecordType;

/**
 * Runs when lplp-io is compiled, and derives from {@code META-INF/lplp/model.json} of lplp-core, which must be on the processor path:
 * the codecs in {@code org.lplp.io.codec} and the JSON Schemas in {@code META-INF/lplp/schema}.
 */
@SupportedAnnotationTypes(CodecProcessor.TRIGGER)
public final class CodecProcessor extends AbstractProcessor {

    /** The annotation that names the documents. */
    static final String TRIGGER = "org.lplp.io.stream.GenerateCodecs";

    /** Is called by the compiler. */
    public CodecProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            for (Element trigger : round.getElementsAnnotatedWith(annotation)) {
                try {
                    generate(documents(trigger), trigger);
                } catch (IOException e) {
                    error("lplp-codegen: " + e.getMessage(), trigger);
                }
            }
        }
        return true;
    }

    private static Set<String> documents(Element trigger) {
        Set<String> documents = new TreeSet<>();
        for (AnnotationMirror mirror : trigger.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals(TRIGGER)) {
                AnnotationValue value =
                        mirror.getElementValues().values().iterator().next();
                for (Object document : (List<?>) value.getValue()) {
                    DeclaredType type = (DeclaredType) ((AnnotationValue) document).getValue();
                    documents.add(type.asElement().getSimpleName().toString());
                }
            }
        }
        return documents;
    }

    private void generate(Set<String> documents, Element trigger) throws IOException {
        Model model = ModelJson.read(modelFile());
        Types types = new Types(model);
        Set<String> written = new TreeSet<>();
        for (DocumentKind document : model.documents()) {
            if (documents.remove(document.type())) {
                written.addAll(types.reachable(document.type()));
                Schema schema = new Schema(model, types, document);
                writeResource(schema.file(), schema.text(), trigger);
            }
        }
        if (!documents.isEmpty()) {
            error("The model has no document " + String.join(", ", documents) + ".", trigger);
        }
        for (RecordType type : model.records()) {
            if (written.contains(type.name())) {
                writeSource(CodecSource.name(type), CodecSource.of(types, type), trigger);
            }
        }
    }

    private static String modelFile() throws IOException {
        try (InputStream file = CodecProcessor.class.getResourceAsStream("/" + ModelJson.FILE)) {
            if (file == null) {
                throw new IOException("no " + ModelJson.FILE + ": put lplp-core on the processor path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void writeSource(String name, String text, Element origin) throws IOException {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
            writer.write(text);
        }
    }

    private void writeResource(String path, String text, Element origin) throws IOException {
        try (Writer writer = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", path, origin)
                .openWriter()) {
            writer.write(text);
        }
    }

    private void error(String message, Element where) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, where);
    }
}
