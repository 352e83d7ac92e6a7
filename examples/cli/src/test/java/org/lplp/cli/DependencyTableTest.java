package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What README says of dependencies is what the published POMs and the jars say. */
class DependencyTableTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> MODULES = List.of("lplp-core", "lplp-scoring", "lplp-io");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([\\w.-]+) \\| ([\\d.]+) \\| ([\\w.-]+) \\| (\\d+) \\| ([\\w-]+) \\|$");

    /** By what a jar's licence, or the manifest of a jar that has none, is known. */
    private static final Map<String, List<String>> LICENCES = Map.of(
            "Apache-2.0", List.of("Apache License", "apache.org/licenses/LICENSE-2.0"),
            "MIT", List.of("Permission is hereby granted, free of charge"));

    record Row(String library, String version, String licence, long kilobytes, String comesWith) {}

    private static List<Row> rows() throws Exception {
        return ROW.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(row ->
                        new Row(row.group(1), row.group(2), row.group(3), Long.parseLong(row.group(4)), row.group(5)))
                .toList();
    }

    @Test
    void theTableListsWhatThePublishedPomsBringAlong() throws Exception {
        Map<String, String> brought = new TreeMap<>();
        for (String module : MODULES) {
            for (Element dependency : elements(ROOT.resolve(module).resolve(".flattened-pom.xml"), "dependency")) {
                boolean atRunTime = List.of("compile", "runtime").contains(text(dependency, "scope"));
                if (atRunTime && !text(dependency, "groupId").equals("org.lplp")) {
                    brought.putIfAbsent(
                            text(dependency, "artifactId") + " " + text(dependency, "version"),
                            text(dependency, "optional").equals("true") ? "optional" : module);
                }
            }
        }
        Map<String, String> said = new TreeMap<>();
        rows().forEach(row -> said.put(row.library() + " " + row.version(), row.comesWith()));
        assertThat(said).isEqualTo(brought);
    }

    @Test
    void sizesAndLicencesAreThoseOfTheJars() throws Exception {
        assertThat(rows()).isNotEmpty();
        for (Row row : rows()) {
            File jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(File::new)
                    .filter(file -> file.getName().equals(row.library() + "-" + row.version() + ".jar"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(row + " is not on the class path"));
            assertThat(Math.round(jar.length() / 1000.0)).as(row.library()).isEqualTo(row.kilobytes());
            assertThat(licence(jar))
                    .as(row.library())
                    .containsAnyOf(LICENCES.get(row.licence()).toArray(String[]::new));
        }
    }

    private static String licence(File file) throws Exception {
        StringBuilder text = new StringBuilder();
        try (JarFile jar = new JarFile(file)) {
            text.append(jar.getManifest().getMainAttributes().getValue("Bundle-License"));
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().matches("(?i)META-INF/LICENSE(\\.txt|\\.md)?")) {
                    text.append(new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        if (text.toString().equals("null")) {
            // Neither jar nor POM says it; the parent POM, of the same group, does.
            Element parent = elements(Path.of(file.getPath().replaceAll("jar$", "pom")), "parent")
                    .get(0);
            String artifact = text(parent, "artifactId");
            String version = text(parent, "version");
            Path group = file.toPath().getParent().getParent().getParent();
            Path pom = group.resolve(Path.of(artifact, version, artifact + "-" + version + ".pom"));
            elements(pom, "license").forEach(licence -> text.append(licence.getTextContent()));
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private static List<Element> elements(Path pom, String name) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
