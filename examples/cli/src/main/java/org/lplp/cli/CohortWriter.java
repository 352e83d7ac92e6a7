package org.lplp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.lplp.cli.cohort.Cohort;
import org.lplp.core.base.DocumentId;
import org.lplp.core.document.Document;
import org.lplp.io.json.Lplp;

/** Writes a cohort, one learner after the other, so that its size costs no memory. */
final class CohortWriter {

    /** The community of more learners would be larger than a reader takes. */
    static final int LARGEST_ROSTER = 30_000;

    private static final String ENDING = ".lplp.json";
    private static final String COMMUNITY = "community" + ENDING;

    private final Main main;
    private final boolean quiet;
    private final Lplp lplp = Lplp.standard();

    CohortWriter(Main main, boolean quiet) {
        this.main = main;
        this.quiet = quiet;
    }

    /**
     * Writes the learners to standard output, one on each line, or all documents into a folder.
     *
     * @param cohort the cohort
     * @param folder the folder, or null for standard output
     * @throws Refusal if the folder cannot be made, or holds anything that the cohort does not replace
     */
    void write(Cohort cohort, Path folder) {
        if (folder == null) {
            lines(cohort);
        } else {
            files(cohort, folder);
        }
    }

    private void lines(Cohort cohort) {
        try (Output target = Output.to(null, main.streams())) {
            each(cohort, number -> {
                try {
                    target.stream().write(lplp.write(cohort.learner(number)));
                    target.stream().write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            target.keep();
        }
    }

    /** The community comes last: where it is, its learners are. */
    private void files(Cohort cohort, Path folder) {
        prepare(cohort, folder);
        each(cohort, number -> save(cohort.learner(number), folder.resolve(name(cohort.id(number)))));
        save(cohort.community(), folder.resolve(COMMUNITY));
    }

    private void each(Cohort cohort, IntConsumer writing) {
        boolean wished = main.streams().errIsTerminal() && !quiet;
        try (Progress progress = Progress.ofLearners(wished, cohort.size())) {
            for (int number = 0; number < cohort.size(); number++) {
                writing.accept(number);
                progress.step();
            }
        }
    }

    private void save(Document document, Path file) {
        try (Output target = Output.to(file, main.streams())) {
            target.stream().write(lplp.write(document));
            target.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(DocumentId id) {
        return id.value().replaceFirst("urn:uuid:", "") + ENDING;
    }

    private static void prepare(Cohort cohort, Path folder) {
        try {
            Files.createDirectories(folder);
            Set<String> own = names(cohort);
            try (Stream<Path> present = Files.list(folder)) {
                long others = present.filter(
                                file -> !own.contains(file.getFileName().toString()))
                        .count();
                if (others > 0) {
                    throw new Refusal(Printable.path(folder) + ": the folder holds something else (" + others
                            + " of its entries are none of this cohort); name an empty or a new one");
                }
            }
        } catch (IOException e) {
            throw new Refusal(Printable.path(folder) + ": cannot be written: " + Printable.reason(e));
        }
    }

    private static Set<String> names(Cohort cohort) {
        Set<String> names = new HashSet<>();
        names.add(COMMUNITY);
        for (int number = 0; number < cohort.size(); number++) {
            names.add(name(cohort.id(number)));
        }
        return names;
    }
}
