package org.lplp.io.json;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lplp.core.base.Extensible;
import org.lplp.core.check.Reflected;
import org.lplp.core.document.Document;

/** The sample documents in {@code examples/data} with the shipped framework, and what each of them holds. */
final class SampleFiles {

    private static final Path FOLDER = Path.of("../examples/data");
    private static final Path FRAMEWORK = Path.of("src/main/resources/META-INF/lplp/leadbeater-2008.lplp.json");

    /** By file, seen from the folder of lplp-core: what its records hold, as {@code SecureTime.use} or {@code SecureTime}. */
    private final Map<String, Set<String>> held = new TreeMap<>();

    SampleFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : Stream.concat(files, Stream.of(FRAMEWORK)).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".lplp.json") && !name.startsWith("broken")) {
                    String path = file.startsWith(FOLDER) ? "../examples/data/" + name : "../lplp-io/" + file;
                    held.put(path, members(Lplp.standard().read(file).orThrow()));
                }
            }
        }
    }

    /** The files that hold one of these, in the order of their names. */
    List<String> with(Collection<String> members) {
        return held.entrySet().stream()
                .filter(file -> members.stream().anyMatch(file.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> members(Document document) {
        Set<String> members = new TreeSet<>();
        Reflected.walk(document, (at, value) -> {
            if (value instanceof Extensible) {
                Class<?> type = value.getClass().getInterfaces()[0];
                members.add(type.getSimpleName());
                for (Method accessor : type.getMethods()) {
                    if (accessor.getParameterCount() == 0
                            && accessor.getName().matches("(get|is)[A-Z].*")
                            && isThere(accessor, value)) {
                        members.add(type.getSimpleName() + "." + member(accessor));
                    }
                }
            }
        });
        return members;
    }

    private static String member(Method accessor) {
        String bare = accessor.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    private static boolean isThere(Method accessor, Object record) {
        try {
            Object value = accessor.invoke(record);
            return !(value instanceof Optional<?> optional && optional.isEmpty())
                    && !(value instanceof List<?> list && list.isEmpty());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
