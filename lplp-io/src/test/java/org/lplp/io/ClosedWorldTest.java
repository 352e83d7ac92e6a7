package org.lplp.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a file says never decides which code runs, which process starts or which host is asked, in any of the three libraries. */
class ClosedWorldTest {

    private static final JavaClasses LIBRARIES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            // Generated documents for tests, which read the model by reflection.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.lplp.core", "org.lplp.scoring", "org.lplp.io");

    /** Methods that turn a name, or what a name was turned into, into code that runs. */
    private static final Map<String, Set<String>> FORBIDDEN = Map.of(
            "java.lang.Class",
            Set.of("forName", "newInstance", "getMethod", "getDeclaredMethod", "getField", "getDeclaredField"),
            "java.lang.ClassLoader",
            Set.of("loadClass", "defineClass", "getSystemClassLoader"),
            "java.lang.Thread",
            Set.of("getContextClassLoader", "setContextClassLoader"),
            "java.lang.Runtime",
            Set.of("exec", "load", "loadLibrary"),
            "java.lang.System",
            Set.of("load", "loadLibrary", "exit"),
            "java.lang.invoke.MethodHandles$Lookup",
            Set.of("findVirtual", "findStatic", "findConstructor", "findClass", "unreflect", "defineClass"),
            "java.net.URI",
            Set.of("toURL"));

    @Test
    void theLibrariesAreThere() {
        assertThat(LIBRARIES.contain("org.lplp.core.document.Portfolio")).isTrue();
        assertThat(LIBRARIES.contain("org.lplp.scoring.document.StandardScores"))
                .isTrue();
        assertThat(LIBRARIES.contain("org.lplp.io.json.Lplp")).isTrue();
    }

    @Test
    void noClassNameComesFromInput() {
        classes().should(callNothingThatLoadsCode()).check(LIBRARIES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.ServiceLoader.*|java\\.io\\.ObjectInputStream|java\\.lang\\.reflect\\..*"
                                + "|java\\.lang\\.ProcessBuilder|java\\.net\\.URLClassLoader|java\\.beans\\..*")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.script..", "javax.naming..", "java.rmi..", "javax.tools..", "java.lang.instrument..")
                .check(LIBRARIES);
    }

    @Test
    void nothingIsFetched() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|ServerSocket|DatagramSocket|InetAddress)")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.sql..", "java.nio.channels.spi..")
                .check(LIBRARIES);
    }

    /** Entities, includes and style sheets are a way out of a file. */
    @Test
    void noXmlIsParsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
                .check(LIBRARIES);
    }

    /** The other is Jackson's, for those who ask Jackson to read. */
    @Test
    void thereIsOnePublicException() {
        assertThat(LIBRARIES.stream()
                        .filter(type -> type.isAssignableTo(Throwable.class)
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.getPackageName().startsWith("org.lplp.io")
                                // Not exported.
                                && !type.getPackageName().equals("org.lplp.io.stream"))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrder(
                        "org.lplp.io.json.LplpException", "org.lplp.io.databind.InvalidDocumentException");
    }

    private static ArchCondition<JavaClass> callNothingThatLoadsCode() {
        return new ArchCondition<>("call nothing that loads code by a name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    Set<String> forbidden =
                            FORBIDDEN.getOrDefault(access.getTargetOwner().getName(), Set.of());
                    if (forbidden.contains(access.getTarget().getName())) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        };
    }
}
