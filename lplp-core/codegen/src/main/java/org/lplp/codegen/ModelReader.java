package org.lplp.codegen;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.lplp.codegen.Model.Attribute;
import org.lplp.codegen.Model.CodeType;
import org.lplp.codegen.Model.Constraint;
import org.lplp.codegen.Model.DocumentKind;
import org.lplp.codegen.Model.EnumType;
import org.lplp.codegen.Model.IdType;
import org.lplp.codegen.Model.Kind;
import org.lplp.codegen.Model.RecordType;
import org.lplp.codegen.Model.Value;

/**
 * Reads the annotated interfaces, and all that they use, into a {@link Model}, and refuses what breaks the laws of the model.
 */
final class ModelReader {

    /** What a value would print unless told otherwise; names, narratives and identifiers have types that never print. */
    private static final Set<String> SENSITIVE = Set.of("JUDGEMENT", "LOCATION");

    private static final String POLICY = "POLICY";
    private static final String REDACTED = "org.immutables.value.Value.Redacted";

    private static final String BASE = "org.lplp.core.base.";
    private static final Map<String, Model.TypeKind> KINDS = Map.ofEntries(
            Map.entry(BASE + "Text", Model.TypeKind.TEXT),
            Map.entry("org.joda.money.BigMoney", Model.TypeKind.MONEY),
            Map.entry("org.joda.money.CurrencyUnit", Model.TypeKind.CURRENCY),
            Map.entry(BASE + "Period", Model.TypeKind.PERIOD),
            Map.entry(BASE + "Identifier", Model.TypeKind.IDENTIFIER),
            Map.entry("java.time.LocalDate", Model.TypeKind.DATE),
            Map.entry("java.time.LocalTime", Model.TypeKind.TIME),
            Map.entry("java.time.OffsetDateTime", Model.TypeKind.INSTANT),
            Map.entry("java.lang.Integer", Model.TypeKind.INTEGER),
            Map.entry("java.math.BigDecimal", Model.TypeKind.DECIMAL),
            Map.entry("java.lang.Boolean", Model.TypeKind.BOOLEAN),
            Map.entry("java.net.URI", Model.TypeKind.URI),
            Map.entry(BASE + "Language", Model.TypeKind.LANGUAGE),
            Map.entry(BASE + "Sha256", Model.TypeKind.SHA256),
            Map.entry(BASE + "FormatVersion", Model.TypeKind.FORMAT_VERSION),
            Map.entry(BASE + "Members", Model.TypeKind.MEMBERS));

    private final Elements elements;
    private final Annotations annotations;
    private final Initialisers initialisers;
    private final BiConsumer<String, Element> error;

    private final Map<String, RecordType> records = new TreeMap<>();
    private final Map<String, CodeType> codes = new TreeMap<>();
    private final Map<String, EnumType> enums = new TreeMap<>();
    private final Map<String, IdType> ids = new TreeMap<>();
    private final Map<String, TypeElement> read = new TreeMap<>();
    private Optional<RecordType> identifier = Optional.empty();

    /**
     * @param environment the compiler
     * @param error takes what is wrong, and where
     */
    ModelReader(ProcessingEnvironment environment, BiConsumer<String, Element> error) {
        this.elements = environment.getElementUtils();
        this.annotations = new Annotations(elements);
        this.initialisers = new Initialisers(environment);
        this.error = error;
    }

    /**
     * Gives the model so far.
     *
     * @return all types that were read
     */
    Model model() {
        List<DocumentKind> documents = records.values().stream()
                .map(RecordType::name)
                .filter(name -> isA(read.get(name), "org.lplp.core.document.Document"))
                .map(this::documentKind)
                .toList();
        Set<String> policy = policyIds();
        return new Model(
                documents,
                records.values().stream().map(type -> referringTo(policy, type)).toList(),
                List.copyOf(codes.values()),
                List.copyOf(enums.values()),
                List.copyOf(ids.values()));
    }

    /** The types of id that records of public policy alone declare: whoever refers to one tells nothing about a person. */
    private Set<String> policyIds() {
        Map<String, Set<String>> classes = new TreeMap<>();
        records.values().stream()
                .flatMap(type -> type.attributes().stream())
                .filter(Attribute::declaresId)
                .forEach(id -> classes.computeIfAbsent(id.type(), none -> new TreeSet<>())
                        .add(id.fieldClass()));
        classes.values().removeIf(held -> !held.equals(Set.of(POLICY)));
        return classes.keySet();
    }

    private static RecordType referringTo(Set<String> policy, RecordType type) {
        return new RecordType(
                type.name(),
                type.packageName(),
                type.doc(),
                type.extensible(),
                type.attributes().stream()
                        .map(attribute -> policy.contains(attribute.type()) ? attribute.holding(POLICY) : attribute)
                        .toList(),
                type.constraints());
    }

    /**
     * Gives the classes that the model was read from.
     *
     * @return all of them, by simple name
     */
    Map<String, TypeElement> types() {
        return read;
    }

    private DocumentKind documentKind(String name) {
        String kind = name.toLowerCase(java.util.Locale.ROOT);
        for (VariableElement constant : ElementFilter.fieldsIn(
                elements.getTypeElement(BASE + "FormatVersion").getEnclosedElements())) {
            List<Optional<Object>> arguments = initialisers.arguments(constant);
            if (arguments.size() == 3 && arguments.get(0).equals(Optional.of(kind))) {
                return new DocumentKind(name, kind, (int) arguments.get(1).orElseThrow(), (int)
                        arguments.get(2).orElseThrow());
            }
        }
        return new DocumentKind(name, kind, 0, 0);
    }

    /**
     * Reads a value interface and all that it uses.
     *
     * @param type the interface
     */
    void readRecord(TypeElement type) {
        if (!isNew(type)) {
            return;
        }
        if (!isA(type, BASE + "Extensible")) {
            error.accept("A value must be Extensible: every record keeps what it does not know.", type);
        }
        Map<String, Attribute> attributes = new TreeMap<>();
        for (ExecutableElement accessor : accessors(type)) {
            Optional<Attribute> attribute = attribute(type, accessor);
            if (attribute.isPresent() && attributes.put(attribute.get().member(), attribute.get()) != null) {
                error.accept(
                        "Two attributes have the member name " + attribute.get().member() + ".", accessor);
            }
        }
        records.put(
                name(type),
                new RecordType(
                        name(type), packageName(type), doc(type), true, List.copyOf(attributes.values()), List.of()));
    }

    /** The abstract and defaulted accessors, own and inherited, each once. */
    private List<ExecutableElement> accessors(TypeElement type) {
        Map<String, ExecutableElement> byName = new TreeMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            boolean attribute = method.getEnclosingElement().getKind() == ElementKind.INTERFACE
                    && method.getParameters().isEmpty()
                    && (method.getModifiers().contains(Modifier.ABSTRACT) || isDefault(method));
            if (attribute) {
                byName.merge(
                        method.getSimpleName().toString(),
                        method,
                        (one, other) -> elements.overrides(one, other, type) ? one : other);
            }
        }
        return List.copyOf(byName.values());
    }

    private boolean isDefault(ExecutableElement method) {
        return annotations.has(method, "org.immutables.value.Value.Default");
    }

    private Optional<Attribute> attribute(TypeElement type, ExecutableElement accessor) {
        String property = property(accessor);
        TypeMirror declared = accessor.getReturnType();
        String declaredName = qualifiedName(declared);
        boolean optional = declaredName.equals("java.util.Optional");
        boolean list = declaredName.equals("java.util.List");
        TypeMirror value =
                optional || list ? ((DeclaredType) declared).getTypeArguments().get(0) : declared;
        Model.TypeKind typeKind = typeKind(value, accessor);
        if (typeKind == null || property.equals("unknownMembers")) {
            return Optional.empty();
        }
        Kind kind = optional ? Kind.OPTIONAL : list ? Kind.LIST : Kind.REQUIRED;
        if (property.equals("extensions")) {
            kind = Kind.EXTENSIONS;
        } else if (isDefault(accessor) && typeKind == Model.TypeKind.RECORD) {
            kind = Kind.SECTION;
        } else if (isDefault(accessor) && typeKind != Model.TypeKind.FORMAT_VERSION) {
            error.accept("A default is what a function assumes, never stored: declare an Optional.", accessor);
        }
        List<Constraint> onAccessor = constraints(accessor, type);
        List<Constraint> onValue =
                optional || list ? annotations.constraints(value.getAnnotationMirrors()) : onAccessor;
        if (optional && !onAccessor.isEmpty()) {
            error.accept("Constrain what is in the Optional, not the Optional.", accessor);
        }
        requireValid(accessor, value, typeKind, optional || list);
        Javadoc doc = javadoc(accessor, type);
        return Optional.of(new Attribute(
                annotations
                        .value(accessor, BASE + "Member")
                        .map(Object::toString)
                        .orElse(property),
                property,
                accessor.getSimpleName().toString(),
                kind,
                simpleName(value),
                typeKind,
                doc.text(),
                doc.returns(),
                onValue,
                list ? onAccessor : List.of(),
                fieldClass(type, accessor, kind, typeKind)));
    }

    /** An unconfigured validator of a host looks into a value only where it is told to. */
    private void requireValid(
            ExecutableElement accessor, TypeMirror value, Model.TypeKind typeKind, boolean contained) {
        boolean valid = contained
                ? annotations.has(value.getAnnotationMirrors(), Annotations.VALID)
                : annotations.has(accessor, Annotations.VALID);
        boolean cascades = typeKind == Model.TypeKind.RECORD || typeKind == Model.TypeKind.IDENTIFIER;
        if (cascades && !valid) {
            error.accept("A value in a value must be @Valid, or a host's validator does not look into it.", accessor);
        }
    }

    private List<Constraint> constraints(ExecutableElement accessor, TypeElement type) {
        List<Constraint> constraints = new ArrayList<>(annotations.constraints(accessor.getAnnotationMirrors()));
        overridden(accessor, type)
                .ifPresent(inherited -> constraints.addAll(annotations.constraints(inherited.getAnnotationMirrors())));
        return List.copyOf(constraints);
    }

    private Javadoc javadoc(ExecutableElement accessor, TypeElement type) {
        Javadoc own = Javadoc.of(elements.getDocComment(accessor));
        Optional<ExecutableElement> overridden = overridden(accessor, type);
        if (own.isInherited() && overridden.isPresent()) {
            return javadoc(overridden.get(), type);
        }
        return own;
    }

    private Optional<ExecutableElement> overridden(ExecutableElement accessor, TypeElement type) {
        return supertypes((TypeElement) accessor.getEnclosingElement()).stream()
                .flatMap(supertype -> ElementFilter.methodsIn(supertype.getEnclosedElements()).stream())
                .filter(method -> elements.overrides(accessor, method, type))
                .findFirst();
    }

    private String fieldClass(TypeElement type, ExecutableElement accessor, Kind kind, Model.TypeKind typeKind) {
        if (kind == Kind.EXTENSIONS || typeKind == Model.TypeKind.RECORD) {
            return "";
        }
        Optional<Object> holds = annotations
                .value(accessor, BASE + "Holds")
                .or(() -> annotations.value(type, BASE + "Holds"))
                .or(() -> annotations.value(accessor.getEnclosingElement(), BASE + "Holds"));
        if (holds.isPresent()) {
            String fieldClass = holds.get().toString();
            if (SENSITIVE.contains(fieldClass) && !annotations.has(accessor, REDACTED)) {
                error.accept(
                        accessor.getSimpleName() + " of " + type.getSimpleName() + " holds a " + fieldClass
                                + ": annotate it with @Value.Redacted, so that no log shows it.",
                        accessor.getEnclosingElement().equals(type) ? accessor : type);
            }
            return fieldClass;
        }
        if (typeKind.defaultFieldClass() == null) {
            error.accept(
                    "Say what " + accessor.getSimpleName() + " of " + type.getSimpleName()
                            + " holds: @Holds decides who may see it, and a value of this type has no default.",
                    accessor.getEnclosingElement().equals(type) ? accessor : type);
            return "";
        }
        return typeKind.defaultFieldClass();
    }

    private Model.TypeKind typeKind(TypeMirror type, Element where) {
        if (type.getKind() == TypeKind.INT) {
            return Model.TypeKind.INTEGER;
        }
        if (type.getKind() == TypeKind.BOOLEAN) {
            return Model.TypeKind.BOOLEAN;
        }
        Model.TypeKind known = KINDS.get(qualifiedName(type));
        if (known == Model.TypeKind.IDENTIFIER) {
            readIdentifier(element(type));
        }
        if (known != null) {
            return known;
        }
        if (type.getKind() == TypeKind.DECLARED) {
            TypeElement element = element(type);
            if (annotations.has(element, "org.immutables.value.Value.Immutable")) {
                readRecord(element);
                return Model.TypeKind.RECORD;
            }
            if (isA(element, BASE + "Id")) {
                readId(element);
                return Model.TypeKind.ID;
            }
            if (isA(element, BASE + "Code")) {
                readCode(element);
                return Model.TypeKind.CODE;
            }
            if (element.getKind() == ElementKind.ENUM) {
                readEnum(element);
                return Model.TypeKind.ENUM;
            }
        }
        error.accept("The model has no such type of attribute: " + type + ".", where);
        return null;
    }

    /** An {@code Identifier} is closed for ever and is no value interface, but it has a constraint and a code in it. */
    private void readIdentifier(TypeElement type) {
        if (!isNew(type)) {
            return;
        }
        List<Attribute> codesInIt = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            if (component.asType().getKind() == TypeKind.DECLARED && isA(element(component.asType()), BASE + "Code")) {
                readCode(element(component.asType()));
                codesInIt.add(new Attribute(
                        name,
                        name,
                        name,
                        Kind.REQUIRED,
                        simpleName(component.asType()),
                        Model.TypeKind.CODE,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        Model.TypeKind.CODE.defaultFieldClass()));
            }
        }
        identifier = Optional.of(new RecordType(
                name(type),
                packageName(type),
                doc(type),
                false,
                List.copyOf(codesInIt),
                annotations.constraints(type.getAnnotationMirrors())));
    }

    /**
     * Gives what is to be checked of an {@code Identifier}.
     *
     * @return its constraints and the codes in it; empty if no value has one
     */
    Optional<RecordType> identifier() {
        return identifier;
    }

    private void readId(TypeElement type) {
        if (isNew(type)) {
            ids.put(name(type), new IdType(name(type), packageName(type), doc(type)));
        }
    }

    private void readCode(TypeElement type) {
        if (!isNew(type)) {
            return;
        }
        List<Value> values = new ArrayList<>();
        for (VariableElement constant : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (constant.getModifiers().contains(Modifier.PUBLIC)
                    && qualifiedName(constant.asType()).contentEquals(type.getQualifiedName())) {
                List<Optional<Object>> arguments = initialisers.arguments(constant);
                String value =
                        arguments.isEmpty() ? "" : arguments.get(0).orElse("").toString();
                values.add(new Value(constant.getSimpleName().toString(), value, doc(constant)));
            }
        }
        codes.put(name(type), new CodeType(name(type), packageName(type), doc(type), List.copyOf(values)));
    }

    private void readEnum(TypeElement type) {
        if (isNew(type)) {
            List<Value> values = type.getEnclosedElements().stream()
                    .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(constant -> new Value(
                            constant.getSimpleName().toString(),
                            camelCase(constant.getSimpleName().toString()),
                            doc(constant)))
                    .toList();
            enums.put(name(type), new EnumType(name(type), packageName(type), doc(type), values));
        }
    }

    /** Notes a type; simple names must be unique, because the generated classes and the model file go by them. */
    private boolean isNew(TypeElement type) {
        TypeElement before = read.putIfAbsent(name(type), type);
        if (before != null && !before.equals(type)) {
            error.accept("Two types of the model have the name " + name(type) + ".", type);
        }
        return before == null;
    }

    private boolean isA(TypeElement type, String supertype) {
        return supertypes(type).stream()
                .anyMatch(element -> element.getQualifiedName().contentEquals(supertype));
    }

    /** All interfaces of a type, nearest first. */
    private static List<TypeElement> supertypes(TypeElement type) {
        Map<String, TypeElement> all = new LinkedHashMap<>();
        List<TypeElement> direct = type.getInterfaces().stream()
                .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .map(ModelReader::element)
                .toList();
        direct.forEach(element -> all.put(element.getQualifiedName().toString(), element));
        direct.stream()
                .flatMap(element -> supertypes(element).stream())
                .forEach(element -> all.putIfAbsent(element.getQualifiedName().toString(), element));
        return List.copyOf(all.values());
    }

    private String doc(Element element) {
        return Javadoc.of(elements.getDocComment(element)).text();
    }

    private static String property(ExecutableElement accessor) {
        String name = accessor.getSimpleName().toString();
        String bare = name.substring(name.startsWith("is") ? 2 : 3);
        return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    private static String camelCase(String constant) {
        String joined = constant.chars()
                .mapToObj(c -> String.valueOf((char) c).toLowerCase(java.util.Locale.ROOT))
                .collect(joining());
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c != '_') {
                name.append(i > 0 && joined.charAt(i - 1) == '_' ? Character.toUpperCase(c) : c);
            }
        }
        return name.toString();
    }

    private String packageName(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    private static String name(TypeElement type) {
        return type.getSimpleName().toString();
    }

    private static String simpleName(TypeMirror type) {
        return type.getKind().isPrimitive() ? qualifiedName(type) : name(element(type));
    }

    private static String qualifiedName(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            return element(type).getQualifiedName().toString();
        }
        return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static TypeElement element(TypeMirror type) {
        return (TypeElement) ((DeclaredType) type).asElement();
    }
}
