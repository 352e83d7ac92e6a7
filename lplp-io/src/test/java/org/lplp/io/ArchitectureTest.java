package org.lplp.io;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The layers of this module, and what its interface keeps to itself. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lplp.io");

    @Test
    void importsRunDownward() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("stream")
                .definedBy("org.lplp.io.stream")
                .layer("codec")
                .definedBy("org.lplp.io.codec")
                .layer("json")
                .definedBy("org.lplp.io.json")
                .layer("canonical")
                .definedBy("org.lplp.io.canonical")
                .layer("report")
                .definedBy("org.lplp.io.report..")
                .layer("others")
                .definedBy(
                        "org.lplp.io.databind",
                        "org.lplp.io.disclosure",
                        "org.lplp.io.evidence",
                        "org.lplp.io.interop..",
                        "org.lplp.io.merge",
                        "org.lplp.io.migrate",
                        "org.lplp.io.passport",
                        "org.lplp.io.special")
                .whereLayer("report")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("others")
                .mayOnlyBeAccessedByLayers("report")
                .whereLayer("canonical")
                .mayOnlyBeAccessedByLayers("others")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("canonical", "others")
                .whereLayer("codec")
                .mayOnlyBeAccessedByLayers("json")
                .whereLayer("stream")
                .mayOnlyBeAccessedByLayers("codec", "json", "canonical", "others")
                .check(CLASSES);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.lplp.io.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheModuleForMappersKnowsDatabind() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lplp.io.databind")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(CLASSES);
    }

    @Test
    void thePublicInterfaceIsFreeOfJackson() {
        codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.lplp.io.canonical",
                        "org.lplp.io.disclosure",
                        "org.lplp.io.json",
                        "org.lplp.io.interop..",
                        "org.lplp.io.merge",
                        "org.lplp.io.migrate",
                        "org.lplp.io.passport")
                .should()
                .notHaveRawReturnType(resideInAPackage("com.fasterxml.."))
                .check(CLASSES);
        noCodeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.lplp.io.canonical",
                        "org.lplp.io.disclosure",
                        "org.lplp.io.json",
                        "org.lplp.io.interop..",
                        "org.lplp.io.merge",
                        "org.lplp.io.migrate",
                        "org.lplp.io.passport")
                .should()
                .haveRawParameterTypes(anyElementThat(resideInAPackage("com.fasterxml..")))
                .check(CLASSES);
    }

    @Test
    void onlyTheEntryPointsLog() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.lplp.io.json", "org.lplp.io.interop..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .check(CLASSES);
    }
}
