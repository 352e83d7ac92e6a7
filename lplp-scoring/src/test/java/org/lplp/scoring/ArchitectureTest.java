package org.lplp.scoring;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Layers, cycles and purity of the scores (DESIGN §1). */
class ArchitectureTest {

    private static final String ROOT = "org.lplp.scoring.";
    private static final String CORE = "org.lplp.core.";

    /** One core package each, the one of the same name. */
    private static final List<String> DOMAINS = List.of(
            "mentoring",
            "peer",
            "budget",
            "plan",
            "measure",
            "wellbeing",
            "challenge",
            "evidence",
            "place",
            "support",
            "calendar",
            "compact",
            "enterprise",
            "feature",
            "leadership",
            "school",
            "vetting",
            "vote");

    /** They read several words, but not each other. */
    private static final List<String> ACROSS = List.of("scorecard", "risk", "capability", "group", "offer");

    private static final JavaClasses SCORING = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lplp.scoring");

    private static String[] scoring(List<String> words) {
        return words.stream().map(word -> ROOT + word + "..").toArray(String[]::new);
    }

    @Test
    void importsRunDownwardOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("document")
                .definedBy(ROOT + "document..")
                .layer("across")
                .definedBy(scoring(ACROSS))
                .layer("domains")
                .definedBy(scoring(DOMAINS))
                .layer("relationship")
                .definedBy(ROOT + "relationship..")
                .layer("people")
                .definedBy(ROOT + "people..")
                .layer("base")
                .definedBy(ROOT + "base..")
                .whereLayer("document")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("across")
                .mayOnlyBeAccessedByLayers("document")
                .whereLayer("domains")
                .mayOnlyBeAccessedByLayers("across", "document")
                .whereLayer("relationship")
                .mayOnlyBeAccessedByLayers("domains", "across", "document")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers("relationship", "domains", "across", "document")
                .ensureAllClassesAreContainedInArchitecture()
                .check(SCORING);
    }

    @Test
    void siblingsDoNotImportEachOtherAndReadOnlyTheirOwnWordOfTheCore() {
        for (String word : DOMAINS) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + word + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("org.lplp..")
                            .and(DescribedPredicate.not(resideInAnyPackage(
                                    ROOT + word + "..",
                                    ROOT + "base..",
                                    ROOT + "people..",
                                    ROOT + "relationship..",
                                    CORE + word + "..",
                                    CORE + "base..",
                                    CORE + "disclosure..",
                                    CORE + "people..",
                                    CORE + "relationship..",
                                    CORE + "rule.."))))
                    .check(SCORING);
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + "relationship..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.lplp..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                ROOT + "relationship..",
                                ROOT + "base..",
                                CORE + "base..",
                                CORE + "disclosure..",
                                CORE + "people..",
                                CORE + "relationship..",
                                CORE + "rule.."))))
                .check(SCORING);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "base..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.lplp..")
                        .and(DescribedPredicate.not(resideInAnyPackage(ROOT + "base..", CORE + "base.."))))
                .check(SCORING);
        for (String word : ACROSS) {
            for (String other : ACROSS) {
                if (!word.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + word + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(ROOT + other + "..")
                            .check(SCORING);
                }
            }
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.lplp.scoring.(*)..").should().beFreeOfCycles().check(SCORING);
    }

    @Test
    void everyPackageHasTheNameOfAWordOfTheCore() {
        JavaClasses core = new ClassFileImporter().importPackages("org.lplp.core");
        Set<String> words = new TreeSet<>();
        core.forEach(type -> words.add(type.getPackageName().replace(CORE, "")));
        for (JavaClass type : SCORING) {
            assertThat(words).contains(type.getPackageName().replace(ROOT, ""));
        }
    }

    @Test
    void scoresKnowOnlyTheJdkTheCoreAndMoney() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math..",
                        "java.time..",
                        "java.util..",
                        "org.lplp.core..",
                        "org.lplp.scoring..",
                        "org.joda.money..")
                .check(SCORING);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + "budget..", ROOT + "compact..", ROOT + "enterprise..", ROOT + "offer..", ROOT + "vote..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.joda.money..")
                .check(SCORING);
    }

    @Test
    void scoresAreReckonedWithoutClockChanceOrLogging() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Clock.class.getName())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(ZoneId.class.getName())
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.util.concurrent..", "org.slf4j..", "com.fasterxml..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|UUID|Date|Calendar|TimeZone|Scanner)|java\\.text\\..*")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .check(SCORING);
        classes().should(askNobodyForDefaults()).check(SCORING);
    }

    /** No {@code now()} of any kind, and nothing that takes the machine's locale where it is not given one. */
    private static ArchCondition<JavaClass> askNobodyForDefaults() {
        return new ArchCondition<>("ask neither clock nor default locale") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    boolean clock = owner.startsWith("java.time.") && name.equals("now");
                    boolean locale = owner.equals(Locale.class.getName()) && name.equals("getDefault");
                    boolean text = owner.equals(String.class.getName())
                            && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                    .contains(name)
                            && !access.getTarget().getFullName().contains("(" + Locale.class.getName());
                    if (clock || locale || text) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        };
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(SCORING);
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(beNoArray())
                .check(SCORING);
    }

    private static ArchCondition<JavaField> beNoArray() {
        return ArchCondition.from(DescribedPredicate.describe(
                "be no array", field -> !field.getRawType().isArray()));
    }

    @Test
    void onlyIndicesAreDoublesAndNothingIsAFloat() {
        Set<String> doubles = new TreeSet<>();
        for (JavaClass type : SCORING) {
            Set<String> types = typesInSignatures(type);
            assertThat(types).as(type.getName()).doesNotContain("float", "java.lang.Float", "java.lang.Math");
            if (types.contains("double") || types.contains("java.util.OptionalDouble")) {
                doubles.add(type.getSimpleName());
            }
        }
        // The scorecard of one portfolio is exact, except for what a root gives; of many units there are too many
        // figures.
        assertThat(doubles)
                .containsExactly(
                        "Combining",
                        "Contest",
                        "Diversity",
                        "Dyads",
                        "EffectSize",
                        "Estimate",
                        "Fractions",
                        "GapPublication",
                        "Ground",
                        "Indices",
                        "Location",
                        "Mean",
                        "NetworkMember",
                        "NetworkTie",
                        "Numbers",
                        "Placing",
                        "Proportion",
                        "RosterNetwork",
                        "Scale",
                        "SobolDesign",
                        "SobolIndices",
                        "SplitMix64",
                        "Spread",
                        "TableScores",
                        "TableSensitivity",
                        "TableUncertainty",
                        "UncertainInputs",
                        "UnitReading",
                        "UnitTable",
                        "UnitUncertainty",
                        "Weights");
    }

    /** What a class declares and what it calls; ArchUnit counts no primitive among dependencies. */
    private static Set<String> typesInSignatures(JavaClass type) {
        Set<String> types = new TreeSet<>();
        type.getFields().forEach(field -> types.add(field.getRawType().getName()));
        type.getCodeUnits().forEach(unit -> {
            types.add(unit.getRawReturnType().getName());
            unit.getRawParameterTypes().forEach(parameter -> types.add(parameter.getName()));
        });
        type.getCodeUnitCallsFromSelf().forEach(call -> {
            types.add(call.getTarget().getRawReturnType().getName());
            call.getTarget().getRawParameterTypes().forEach(parameter -> types.add(parameter.getName()));
            // min and max of whole numbers are the same everywhere
            if (!Set.of("min", "max").contains(call.getName())) {
                types.add(call.getTargetOwner().getName());
            }
        });
        return types;
    }

    @Test
    void detailsCanOnlyBeRead() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Detail")
                .or()
                .haveSimpleNameEndingWith("Reading")
                .should()
                .beRecords()
                .check(SCORING);
    }
}
