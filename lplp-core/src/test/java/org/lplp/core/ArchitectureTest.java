package org.lplp.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.DomainWord;

/** Layers, cycles and purity of the model (DESIGN §1). */
class ArchitectureTest {

    private static final String ROOT = "org.lplp.core.";
    private static final List<String> GROUND = List.of("base", "finding", "rule");

    /** The generated checks know every record, and the documents run them: the two stand on top together. */
    private static final List<String> TOP = List.of("check", "document");

    private static final List<String> BELOW_DOMAINS = List.of("disclosure", "people", "relationship");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lplp.core");

    private static String word(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    /** Whatever is neither ground nor heart nor top is a domain word; a new one needs no line here. */
    private static List<String> domains() {
        Set<String> words = new TreeSet<>();
        CORE.forEach(type -> words.add(word(type)));
        words.removeAll(GROUND);
        words.removeAll(BELOW_DOMAINS);
        words.removeAll(TOP);
        return List.copyOf(words);
    }

    private static String[] packages(List<String> words) {
        return words.stream().map(word -> ROOT + word + "..").toArray(String[]::new);
    }

    @Test
    void importsRunDownwardOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("documents")
                .definedBy(packages(TOP))
                .layer("domains")
                .definedBy(packages(domains()))
                .layer("relationship")
                .definedBy(ROOT + "relationship..")
                .layer("people")
                .definedBy(ROOT + "people..")
                .layer("disclosure")
                .definedBy(ROOT + "disclosure..")
                .layer("ground")
                .definedBy(packages(GROUND))
                .whereLayer("documents")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("domains")
                .mayOnlyBeAccessedByLayers("documents")
                .whereLayer("relationship")
                .mayOnlyBeAccessedByLayers("domains", "documents")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers("relationship", "domains", "documents")
                .whereLayer("disclosure")
                .mayOnlyBeAccessedByLayers("people", "relationship", "domains", "documents")
                .ensureAllClassesAreContainedInArchitecture()
                .check(CORE);
    }

    @Test
    void domainWordsDoNotImportEachOther() {
        for (String word : domains()) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + word + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("org.lplp..")
                            .and(not(resideInAnyPackage(packages(GROUND))))
                            .and(not(resideInAnyPackage(packages(BELOW_DOMAINS))))
                            .and(not(resideInAnyPackage(ROOT + word + ".."))))
                    .check(CORE);
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        if (!type.getPackageName().startsWith(ROOT)) {
                            return SliceIdentifier.ignore();
                        }
                        String word = word(type);
                        // A constraint of base names the code of its finding, and a message asks for a language of
                        // base.
                        boolean ground = word.equals("base") || word.equals("finding");
                        return SliceIdentifier.of(ground ? "base+finding" : TOP.contains(word) ? "documents" : word);
                    }

                    @Override
                    public String getDescription() {
                        return "words";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    @Test
    void everyDomainPackageIsAWordOfTheFormat() {
        Set<String> words = new TreeSet<>();
        for (DomainWord word : DomainWord.known().values()) {
            words.add(word.value());
        }
        assertThat(words).containsAll(domains());
    }

    @Test
    void theModelKnowsOnlyTheJdkMoneyAndConstraints() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.lplp.core..",
                        "org.joda.money..",
                        "jakarta.validation..",
                        // Its annotations stay in class files, where nothing ever looks them up.
                        "org.immutables.value")
                .check(CORE);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.util.concurrent..", "java.net.http..", "java.sql..")
                .check(CORE);
    }

    @Test
    void nothingAsksForTimeChanceOrTheMachinesLocale() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|Date|Calendar|TimeZone|Scanner)|java\\.time\\.Clock")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .check(CORE);
        classes().should(askNobodyForDefaults()).check(CORE);
    }

    private static ArchCondition<JavaClass> askNobodyForDefaults() {
        return new ArchCondition<>("ask neither clock nor default locale, zone or charset") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    boolean clock =
                            owner.startsWith("java.time.") && (name.equals("now") || name.equals("systemDefault"));
                    boolean locale = owner.equals(Locale.class.getName()) && name.equals("getDefault");
                    boolean text = owner.equals(String.class.getName())
                            && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                    .contains(name)
                            && !access.getTarget().getFullName().contains("(" + Locale.class.getName());
                    boolean charset = access.getTarget().getFullName().endsWith("String.getBytes()");
                    if (clock || locale || text || charset) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        };
    }

    @Test
    void nothingStaticChangesAndNothingIsAFloatOrADouble() {
        fields().that().areStatic().should().beFinal().check(CORE);
        for (JavaClass type : CORE) {
            Set<String> types = new TreeSet<>();
            type.getFields().forEach(field -> types.add(field.getRawType().getName()));
            type.getCodeUnits().forEach(unit -> {
                types.add(unit.getRawReturnType().getName());
                unit.getRawParameterTypes().forEach(parameter -> types.add(parameter.getName()));
            });
            assertThat(types)
                    .as(type.getName())
                    .doesNotContain("float", "double", "java.lang.Float", "java.lang.Double");
        }
    }
}
