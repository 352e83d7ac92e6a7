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
 * the codecs in {@code org.lplp.io.codec} and the JSON Schemas in {@code META-INF/lplp/schema}, and the views in
 * {@code org.lplp.io.disclosure}.
 */
@SupportedAnnotationTypes({CodecProcessor.CODECS, CodecProcessor.VIEWS})
public final class CodecProcessor extends AbstractProcessor {

    /** The annotation that names the documents that are read and written. */
    static final String CODECS = "org.lplp.io.stream.GenerateCodecs";

    /** The annotation that names the documents of which views are made. */
    static final String VIEWS = "org.lplp.io.disclosure.GenerateViews";

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
                    if (annotation.getQualifiedName().contentEquals(CODECS)) {
                        generateCodecs(documents(trigger, CODECS), trigger);
                    } else {
                        generateViews(documents(trigger, VIEWS), trigger);
                    }
                } catch (IOException e) {
                    error("lplp-codegen: " + e.getMessage(), trigger);
                }
            }
        }
        return true;
    }

    private static Set<String> documents(Element trigger, String name) {
        Set<String> documents = new TreeSet<>();
        for (AnnotationMirror mirror : trigger.getAnnotationMirrors()) {
            TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
            if (annotation.getQualifiedName().contentEquals(name)) {
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

    private void generateCodecs(Set<String> documents, Element trigger) throws IOException {
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
        refuse(documents, trigger);
        for (RecordType type : model.records()) {
            if (written.contains(type.name())) {
                writeSource(CodecSource.name(type), CodecSource.of(types, type), trigger);
            }
        }
    }

    private void generateViews(Set<String> documents, Element trigger) throws IOException {
        Model model = ModelJson.read(modelFile());
        Types types = new Types(model);
        Set<String> kinds = new TreeSet<>();
        Set<String> written = new TreeSet<>();
        for (DocumentKind document : model.documents()) {
            if (documents.remove(document.type())) {
                kinds.add(document.type());
                written.addAll(types.reachable(document.type()));
            }
        }
        refuse(documents, trigger);
        for (RecordType type : model.records()) {
            if (written.contains(type.name())) {
                writeSource(ViewSource.name(type), ViewSource.of(types, type, kinds.contains(type.name())), trigger);
            }
        }
    }

    private void refuse(Set<String> unknown, Element trigger) {
        if (!unknown.isEmpty()) {
            error("The model has no document " + String.join(", ", unknown) + ".", trigger);
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
