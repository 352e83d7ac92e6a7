package org.lplp.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A document that shows a rule broken or kept; the build packs those of {@code examples/data/rules} into the command.
 *
 * @param name the name of its file
 * @param text what it says
 */
record RuleSample(String name, String text) {

    private static final String FOLDER = "rules/";

    /** Gives the framework by which the rule's documents are judged, if it is not the shipped one. */
    static Optional<RuleSample> framework(String code) {
        return first(code, "framework");
    }

    /** Gives the community against which the rule's documents are held, if the rule needs one. */
    static Optional<RuleSample> community(String code) {
        return first(code, "community");
    }

    /** Gives a document in which the finding is made. */
    static Optional<RuleSample> bad(String code) {
        return first(code, "fail");
    }

    /** Gives a document in which it is not. */
    static Optional<RuleSample> good(String code) {
        return first(code, "pass");
    }

    private static Optional<RuleSample> first(String code, String prefix) {
        String folder = FOLDER + code + "/";
        Path place = place();
        try {
            if (Files.isDirectory(place)) {
                Path samples = place.resolve(folder);
                if (!Files.isDirectory(samples)) {
                    return Optional.empty();
                }
                try (Stream<Path> files = Files.list(samples)) {
                    return first(files.map(file -> folder + file.getFileName()), folder + prefix);
                }
            }
            try (JarFile jar = new JarFile(place.toFile())) {
                return first(jar.stream().map(entry -> entry.getName()), folder + prefix);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<RuleSample> first(Stream<String> resources, String prefix) {
        return resources
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .findFirst()
                .map(RuleSample::read);
    }

    private static RuleSample read(String resource) {
        try (InputStream in = RuleSample.class.getClassLoader().getResourceAsStream(resource)) {
            // Some are bad because they are no UTF-8; what cannot be said is shown as such.
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new RuleSample(resource.substring(resource.lastIndexOf('/') + 1), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar or the folder of classes in which the samples lie. */
    private static Path place() {
        try {
            return new File(RuleSample.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
