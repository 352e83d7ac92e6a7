package org.lplp.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds what the arguments name: an existing path is taken as it stands, anything else as a glob; a directory is searched all
 * the way down for {@code *.lplp.json} and {@code *.lplp.ndjson}; {@code -} is standard input.
 */
final class Inputs {

    /** What help says of the arguments. */
    static final String DESCRIPTION =
            "A file (one ending in .ndjson holds one document a line), a folder, a pattern, or - for standard input.";

    /** Said of a name that the locale has no characters for. */
    static final String UNSAYABLE =
            "no such file, or this locale cannot say its name: try LC_ALL=C.UTF-8, or name the folder it is in";

    private static final String GLOB = "*?[{";
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(path -> path.toString().replace('\\', '/'));

    private final boolean recordsWished;
    private final Consumer<String> problems;
    private final List<Input> found = new ArrayList<>();

    private Inputs(boolean recordsWished, Consumer<String> problems) {
        this.recordsWished = recordsWished;
        this.problems = problems;
    }

    /**
     * Finds the inputs.
     *
     * @param arguments what the user named
     * @param recordsWished whether standard input, and files whose names do not say, hold one document a line
     * @param problems takes what cannot be found, one line each
     * @return the inputs, in the order of the arguments
     */
    static List<Input> find(List<String> arguments, boolean recordsWished, Consumer<String> problems) {
        Inputs inputs = new Inputs(recordsWished, problems);
        arguments.forEach(inputs::add);
        return inputs.found;
    }

    private void add(String argument) {
        if (argument.equals(Input.STANDARD)) {
            found.add(Input.standard(recordsWished));
            return;
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            // A pattern need not be a path: Windows has no * in a name. Or the locale cannot say the name.
            path = null;
        }
        if (path != null && Files.isDirectory(path)) {
            search(argument, path, Integer.MAX_VALUE, Inputs::isDocument, "no *.lplp.json or *.lplp.ndjson in it");
        } else if (path != null && Files.exists(path)) {
            found.add(Input.file(path, recordsWished, true));
        } else if (argument.chars().anyMatch(c -> GLOB.indexOf(c) >= 0)) {
            glob(argument);
        } else if (path == null) {
            problem(argument, UNSAYABLE);
        } else {
            problem(argument, "no such file");
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".lplp.json") || name.endsWith(".lplp.ndjson");
    }

    private void glob(String pattern) {
        int firstSpecial = 0;
        while (GLOB.indexOf(pattern.charAt(firstSpecial)) < 0) {
            firstSpecial++;
        }
        // What stands before the first special character, up to the last slash, is where to look.
        String base = pattern.substring(0, pattern.lastIndexOf('/', firstSpecial) + 1);
        String rest = pattern.substring(base.length());
        try {
            Path from = Path.of(base);
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
            // A star does not cross a slash, so only ** needs to look deeper than the pattern has slashes.
            int depth = rest.contains("**")
                    ? Integer.MAX_VALUE
                    : 1 + (int) rest.chars().filter(c -> c == '/').count();
            search(pattern, from, depth, file -> matcher.matches(from.relativize(file)), "no file has such a name");
        } catch (PatternSyntaxException | InvalidPathException e) {
            problem(pattern, "no such file, and not a pattern either");
        }
    }

    private void search(String argument, Path from, int depth, Predicate<Path> wanted, String none) {
        Search search = new Search(from, wanted);
        try {
            // Links are followed, as people expect of linked folders; a link that leads round in a circle is passed by.
            Files.walkFileTree(from, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, search);
        } catch (IOException e) {
            problem(argument, Printable.reason(e));
            return;
        }
        if (search.files.isEmpty() && search.whole) {
            problem(argument, none);
        }
        search.files.sort(BY_NAME);
        search.files.forEach(file -> found.add(Input.file(file, recordsWished, false)));
    }

    private void problem(String argument, String reason) {
        problems.accept(Printable.line(argument) + ": " + reason);
    }

    /** Gathers the files below a directory. */
    private final class Search extends SimpleFileVisitor<Path> {

        private final Path start;
        private final Predicate<Path> wanted;
        private final List<Path> files = new ArrayList<>();
        /** False once there is something into which it could not look. */
        private boolean whole = true;

        Search(Path start, Predicate<Path> wanted) {
            this.start = start;
            this.wanted = wanted;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // A link that leads nowhere is kept: to read it fails, and that is said.
            if ((attributes.isRegularFile() || attributes.isSymbolicLink()) && wanted.test(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(start)) {
                throw failure;
            }
            if (!(failure instanceof FileSystemLoopException)) {
                whole = false;
                problem(Printable.path(file), Printable.reason(failure));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
