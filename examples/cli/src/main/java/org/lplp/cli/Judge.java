package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.document.CommunityFacts;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.NdjsonReader;
import org.lplp.io.json.NdjsonRecord;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;

/** Reads inputs, one document after the other, and judges each. It holds no more than one document at a time. */
final class Judge {

    private static final byte[] NOTHING = {};

    private final Main main;
    private final FindingOptions options;
    private final Lplp lplp;
    private final Basis basis;

    private final Function<ReadResult<Document>, Findings> more;

    private Judge(
            Main main, FindingOptions options, Lplp lplp, Basis basis, Function<ReadResult<Document>, Findings> more) {
        this.main = main;
        this.options = options;
        this.lplp = lplp;
        this.basis = basis;
        this.more = more;
    }

    /**
     * Makes a judge that goes by the options.
     *
     * @throws Refusal if there is no judging by the rules, the framework or the community that they name
     */
    static Judge of(Main main, FindingOptions options) {
        Lplp lplp = options.lplp();
        return new Judge(main, options, lplp, Basis.of(main, options, lplp), read -> Findings.none());
    }

    /** Gives a judge that holds each document against something else too. */
    Judge and(Function<ReadResult<Document>, Findings> other) {
        return new Judge(main, options, lplp, basis, other);
    }

    /** Gives the framework by which it judges. */
    Framework framework() {
        return basis.framework();
    }

    /** Gives the facts on the community around portfolios; empty if none is named. */
    Optional<CommunityFacts> around() {
        return basis.around().map(Basis.Around::facts);
    }

    /**
     * Reads and judges all inputs. What cannot be read is said, and the others are read all the same. The community around
     * portfolios comes first, and is not read again if it is one of the inputs.
     *
     * @param arguments what the user named
     * @param desk notes what was read, and takes what was found of the community around portfolios
     * @param judged takes each other document
     */
    void all(List<String> arguments, Desk desk, BiConsumer<Input, Judged> judged) {
        List<Input> inputs = new ArrayList<>(Inputs.find(arguments, options.ndjson, this::unreadable));
        basis.around().ifPresent(around -> {
            inputs.removeIf(input -> input.is(around.file()));
            desk.take(around.input(), around.judged());
            desk.read(around.input(), 1);
        });
        long bytes = inputs.stream().mapToLong(Input::size).sum();
        boolean wished = main.streams().errIsTerminal() && !options.quiet;
        boolean unknown = inputs.stream().anyMatch(input -> input.path().isEmpty());
        try (Progress progress = Progress.of(wished, bytes, unknown)) {
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
            byte[] bytes = in.readNBytes(lplp.limits().getDocument() + 1);
            Judged one = judged(lplp.read(bytes), 0, bytes);
            judged.accept(input, one);
            if (input.name().equals(Input.STANDARD) && one.findings().stream().anyMatch(Judge::isTextBehindTheEnd)) {
                main.say("standard input: if it holds one document a line, say --ndjson");
            }
            return 1;
        }
        long documents = 0;
        try (NdjsonReader<Document> records = lplp.records(in)) {
            while (records.hasNext()) {
                NdjsonRecord<Document> each = records.next();
                judged.accept(input, judged(each.result(), each.line(), NOTHING));
                documents++;
            }
        }
        if (documents == 0) {
            // Without a single record it is an empty file like any other.
            judged.accept(input, judged(lplp.read(NOTHING), 0, NOTHING));
        }
        return documents;
    }

    private static boolean isTextBehindTheEnd(Finding finding) {
        return "trailingText".equals(finding.arguments().get("reason"));
    }

    private Judged judged(ReadResult<Document> read, long record, byte[] bytes) {
        LocalDate asOf = read.document().map(options::asOf).orElse(LocalDate.EPOCH);
        Validated validated = basis.around()
                .map(around -> lplp.validate(read, around.facts(), asOf))
                .orElseGet(() -> lplp.validate(read, basis.framework(), asOf));
        return Judged.of(read, validated, record, bytes).and(more.apply(read));
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
}
