package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.NdjsonReader;
import org.lplp.io.json.NdjsonRecord;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;

/** Reads inputs, one document after the other, and judges each. It holds no more than one document at a time. */
final class Judge {

    private static final Lplp LPLP = Lplp.standard();
    private static final byte[] NOTHING = {};

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
            byte[] bytes = in.readNBytes(LPLP.limits().getDocument() + 1);
            Judged one = judged(LPLP.read(bytes), 0, bytes);
            judged.accept(input, one);
            if (input.name().equals(Input.STANDARD) && one.findings().stream().anyMatch(Judge::isTextBehindTheEnd)) {
                main.say("standard input: if it holds one document a line, say --ndjson");
            }
            return 1;
        }
        long documents = 0;
        try (NdjsonReader<Document> records = LPLP.records(in)) {
            while (records.hasNext()) {
                NdjsonRecord<Document> each = records.next();
                judged.accept(input, judged(each.result(), each.line(), NOTHING));
                documents++;
            }
        }
        if (documents == 0) {
            // Without a single record it is an empty file like any other.
            judged.accept(input, judged(LPLP.read(NOTHING), 0, NOTHING));
        }
        return documents;
    }

    private static boolean isTextBehindTheEnd(Finding finding) {
        return "trailingText".equals(finding.arguments().get("reason"));
    }

    private Judged judged(ReadResult<Document> read, long record, byte[] bytes) {
        Validated validated =
                LPLP.validate(read, framework, read.document().map(this::asOf).orElse(LocalDate.EPOCH));
        return new Judged(
                read.document(),
                read.complete(),
                validated.findings(),
                validated.rulesRun(),
                validated.rulesSkipped(),
                record,
                new TextLines(bytes));
    }

    private void unreadable(String problem) {
        main.say(problem);
        main.raise(ExitStatus.USAGE);
    }

    private static String reason(LplpException e) {
        if (e.getCause() instanceof IOException cause) {
            return Printable.reason(cause);
        }
        // Nothing that a file can hold ends here.
        throw e;
    }

    private static Framework framework(Main main, FindingOptions options) {
        if (options.framework == null) {
            return Framework.leadbeater2008();
        }
        String name = Printable.line(Printable.path(options.framework));
        byte[] bytes;
        try (InputStream in = Files.newInputStream(options.framework)) {
            bytes = in.readNBytes(LPLP.limits().getDocument() + 1);
        } catch (IOException e) {
            throw new Refusal(name + ": " + Printable.reason(e));
        }
        ReadResult<Framework> read = LPLP.readFramework(bytes);
        LocalDate asOf = options.asOf != null
                ? options.asOf
                : read.document().map(it -> it.getIssued().toLocalDate()).orElse(LocalDate.EPOCH);
        Validated validated = LPLP.validate(read, Framework.leadbeater2008(), asOf);
        Input input = new Input(name, Optional.of(options.framework), false, true);
        TextReport report = new TextReport(main.streams().err(), options.messages(), false, false);
        for (Finding finding : validated.findings()) {
            if (finding.severity() != Severity.NOTE) {
                report.finding(Shown.of(finding, input, 0, options.showValues, Optional.empty()));
            }
        }
        report.flush();
        if (!read.complete() || validated.has(Severity.ERROR)) {
            throw new Refusal(name + ": no judging by a framework that is not in order itself");
        }
        return read.document().orElseThrow();
    }
}
