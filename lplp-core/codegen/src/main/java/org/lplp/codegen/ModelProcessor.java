package org.lplp.codegen;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;
import org.lplp.codegen.Model.RecordType;

/**
 * Runs when lplp-core is compiled, and derives from the source of the model: the checks in {@code org.lplp.core.check},
 * {@code META-INF/lplp/model.json} and {@code META-INF/lplp/rules.json}.
 *
 * <p>Where a compiler is given some of the sources only, the checks of those are written anew and everything that speaks of the
 * whole model is left as it was.
 */
@SupportedAnnotationTypes("*")
public final class ModelProcessor extends AbstractProcessor {

    private static final String HOME = "org.lplp.core.";
    private static final String VALUE = "org.immutables.value.Value.Immutable";
    private static final String RULE = "org.lplp.core.rule.Rule";
    private static final Set<String> FINDING_CODES =
            Set.of("org.lplp.core.base.AttributeCode", "org.lplp.core.finding.DocumentCode");

    private boolean done;
    private boolean failed;

    /** Is called by the compiler. */
    public ModelProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Map<String, TypeElement> sources = new TreeMap<>();
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type
                    && type.getQualifiedName().toString().startsWith(HOME)) {
                sources.put(type.getQualifiedName().toString(), type);
            }
        }
        if (!done && !sources.isEmpty()) {
            done = true;
            try {
                generate(sources);
            } catch (IOException e) {
                error("lplp-codegen cannot write: " + e.getMessage(), null);
            }
        }
        return false;
    }

    private void generate(Map<String, TypeElement> sources) throws IOException {
        Annotations annotations = new Annotations(processingEnv.getElementUtils());
        ModelReader reader = new ModelReader(processingEnv, (message, where) -> {
            // JDK 17 shows no type annotations of class files, so nothing can be missed there.
            if (sources.containsValue(outermost(where))) {
                error(message, where);
            }
        });
        sources.values().stream().filter(type -> annotations.has(type, VALUE)).forEach(reader::readRecord);
        Model model = reader.model();
        refuseUnknownConstraints(model, reader.types());
        boolean whole = sources.containsKey(HOME + "document.Document")
                && sources.values().containsAll(reader.types().values());
        if (whole) {
            requireDocumentation(model, reader.types());
        }
        if (failed) {
            return;
        }
        Types types = new Types(model);
        List<RecordType> checked = new ArrayList<>(model.records());
        reader.identifier().ifPresent(checked::add);
        for (RecordType type : checked) {
            TypeElement element = reader.types().get(type.name());
            if (sources.containsValue(element)) {
                writeSource(CheckSource.nameOf(type.qualifiedName()), CheckSource.of(types, type), element);
            }
        }
        if (whole) {
            Element[] all = reader.types().values().toArray(Element[]::new);
            writeSource(CheckSource.PACKAGE + ".LocalIds", CheckSource.localIds(types, model), all);
            writeSource(CheckSource.PACKAGE + ".CodeTypes", CheckSource.codeTypes(model), all);
            writeSource(CheckSource.PACKAGE + ".Fields", CheckSource.fields(model), all);
            writeResource(ModelJson.FILE, ModelJson.write(model), all);
            writeRules(sources);
        }
    }

    private void refuseUnknownConstraints(Model model, Map<String, TypeElement> elements) {
        for (RecordType type : model.records()) {
            type.attributes()
                    .forEach(attribute -> attribute.constraints().stream()
                            .filter(constraint -> !Constraints.isKnown(constraint))
                            .forEach(constraint -> error(
                                    "The checks of LPLP do not know " + constraint.annotation() + " on "
                                            + attribute.accessor()
                                            + "; teach lplp-codegen, or annotate the constraint with @Reports.",
                                    elements.get(type.name()))));
        }
    }

    private void requireDocumentation(Model model, Map<String, TypeElement> elements) {
        model.records().forEach(type -> {
            require(type.doc(), "The type", elements.get(type.name()));
            type.attributes().forEach(attribute -> {
                require(attribute.doc(), attribute.accessor(), elements.get(type.name()));
                require(attribute.returns(), "@return of " + attribute.accessor(), elements.get(type.name()));
            });
        });
        model.codes()
                .forEach(type -> type.values().forEach(value -> {
                    require(value.doc(), value.constant(), elements.get(type.name()));
                    require(value.value(), "The code of " + value.constant(), elements.get(type.name()));
                }));
        model.enums()
                .forEach(type -> type.values()
                        .forEach(value -> require(value.doc(), value.constant(), elements.get(type.name()))));
    }

    private void require(String text, String what, Element where) {
        if (text.isEmpty()) {
            error(what + " needs Javadoc: schemas and tables are made of it.", where);
        }
    }

    /** Rules by enum and constant; code, severity and idea are asked of the constants themselves at run time. */
    private void writeRules(Map<String, TypeElement> sources) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rules", constants(sources, ModelProcessor::isRule));
        json.put(
                "codes",
                constants(
                        sources,
                        type -> FINDING_CODES.contains(type.getQualifiedName().toString())));
        if (!failed) {
            writeResource(
                    "META-INF/lplp/rules.json",
                    Json.write(json),
                    sources.values().toArray(Element[]::new));
        }
    }

    private List<Object> constants(Map<String, TypeElement> sources, Predicate<TypeElement> wanted) {
        List<Object> constants = new ArrayList<>();
        for (TypeElement type : sources.values()) {
            if (type.getKind() != ElementKind.ENUM || !wanted.test(type)) {
                continue;
            }
            for (Element constant : type.getEnclosedElements()) {
                if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                    Javadoc doc = Javadoc.of(processingEnv.getElementUtils().getDocComment(constant));
                    require(doc.text(), constant.getSimpleName().toString(), constant);
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("enum", type.getQualifiedName().toString());
                    json.put("constant", constant.getSimpleName().toString());
                    json.put("doc", doc.text());
                    constants.add(json);
                }
            }
        }
        return constants;
    }

    private static boolean isRule(TypeElement type) {
        return type.getInterfaces().stream()
                .anyMatch(supertype -> supertype instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals(RULE));
    }

    private void writeSource(String name, String text, Element... origins) throws IOException {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, origins).openWriter()) {
            writer.write(text);
        }
    }

    private void writeResource(String path, String text, Element... origins) throws IOException {
        try (Writer writer = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", path, origins)
                .openWriter()) {
            writer.write(text);
        }
    }

    private static Element outermost(Element element) {
        Element outer = element;
        while (!(outer.getEnclosingElement() instanceof PackageElement)) {
            outer = outer.getEnclosingElement();
        }
        return outer;
    }

    private void error(String message, Element where) {
        failed = true;
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, where);
    }
}
