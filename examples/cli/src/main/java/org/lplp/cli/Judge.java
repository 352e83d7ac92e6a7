package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Limits;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.NdjsonReader;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;

/** Reads inputs, one document after the other, and judges each. It holds no more than one document at a time. */
final class Judge {

    private final Main main;
    private final FindingOptions options;
    private final Framework framework;

    private Judge(Main main, FindingOptions options, Framework framework) {
        this.main = main;
        this.options = options;
        this.framework = framework;
    }

    /**
     * Makes a judge that goes by the options.
     *
     * @throws Refusal if there is no judging by the framework that they name
     */
    static Judge of(Main main, FindingOptions options) {
        return new Judge(main, options, framework(main, options));
    }

    /** Gives the framework by which it judges. */
    Framework framework() {
        return framework;
    }

    /** Gives the day of reckoning of a document. */
    LocalDate asOf(Document document) {
        return options.asOf != null ? options.asOf : document.getIssued().toLocalDate();
    }

    /**
     * Reads and judges all inputs. What cannot be read is said, and the others are read all the same.
     *
     * @param arguments what the user named
     * @param desk notes what was read
     * @param judged takes each document
     */
    void all(List<String> arguments, Desk desk, BiConsumer<Input, Judged> judged) {
        List<Input> inputs = Inputs.find(arguments, options.ndjson, this::unreadable);
        long bytes = inputs.stream().mapToLong(Input::size).sum();
        boolean wished = main.streams().errIsTerminal() && !options.quiet;
        try (Progress progress = Progress.of(wished, bytes)) {
            for (Input input : inputs) {
                try (InputStream in = progress.watching(input.open(main.streams()))) {
                    desk.read(input, each(input, in, judged));
                } catch (IOException e) {
                    unreadable(input.name() + ": " + Printable.reason(e));
                } catch (LplpException e) {
                    unreadable(input.name() + ": " + reason(e));
                }
            }
        }
    }

    private long each(Input input, InputStream in, BiConsumer<Input, Judged> judged) throws IOException {
        if (!input.records()) {
            byte[] bytes = in.readNBytes(Limits.standard().getDocument() + 1);
            judged.accept(input, judged(Lplp.read(bytes), 0, bytes, 0));
            return 1;
        }
        return 0;
    }

    private void unreadable(String problem) {
        main.say(problem);
        main.raise(ExitStatus.USAGE);
    }
}
