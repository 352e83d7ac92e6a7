package org.lplp.cli;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lplp.io.json.Lplp;
import org.lplp.io.merge.Merged;
import org.lplp.io.merge.Preference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp merge}: one document of several of one learner. */
@Command(
        name = "merge",
        description = {
            "Makes one document of several files of one learner, as after a move between schools. Records are united by their ids:"
                    + " every record of every file is in the result, and every member that LPLP does not know.",
            "Two files that have one record otherwise are in conflict. Then nothing is written, unless --prefer says which version"
                    + " stands; the other is kept beside it, in the extension " + org.lplp.io.merge.Merge.DISPLACED
                    + ".",
            "The result keeps the id of the first file. It was issued when the last of the files was, and by whom. A proof or the manifest of a view is"
                    + " dropped, since it would not hold: sign again. Rules are not asked: validate the result."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:it is written; versions that gave way are told",
            "1:a file is faulty, the files are not of one learner, kind and language, or they are in conflict; nothing is written",
            "2:wrong usage, an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp merge --output mali.lplp.json old-school.lplp.json new-school.lplp.json",
            "  lplp merge --prefer newer old-school.lplp.json new-school.lplp.json | lplp validate -",
            "  lplp merge --prefer first --issued 2026-09-01T08:00:00+01:00 new.lplp.json old.lplp.json older.lplp.json"
        })
final class Merge implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(
            arity = "2..*",
            paramLabel = "FILE",
            description = "The files, each with one document; - for standard input.")
    private List<String> files;

    /** Whose version stands. Named as users type them. */
    enum Prefer {
        /** That of the first file. */
        first,
        /** That of the last file. */
        last,
        /** That of the file issued last. */
        newer
    }

    @Option(
            names = "--prefer",
            paramLabel = "WHOSE",
            description = {
                "Which version of a record stands where files differ: ${COMPLETION-CANDIDATES} (default: none, a conflict).",
                "  first  that of the file that is named first",
                "  last   that of the file that is named last",
                "  newer  that of the file that was issued last"
            })
    private Prefer prefer;

    @Option(
            names = "--issued",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description = "When the result is issued (default: when the last of the files was).")
    private OffsetDateTime issued;

    @Mixin
    private LangOption language;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        if (files.stream().filter(Input.STANDARD::equals).count() > 1) {
            throw new Refusal("standard input can be one of the files alone");
        }
        Lplp lplp = Lplp.standard();
        List<Input> inputs = files.stream().map(Input::table).toList();
        List<byte[]> bytes = new ArrayList<>();
        for (Input input : inputs) {
            bytes.add(input.bytes(lplp.limits().getDocument(), main.streams()));
        }
        Preference preference = prefer == null
                ? Preference.NONE
                : Preference.valueOf(prefer.name().toUpperCase(Locale.ROOT));
        Merged merged = org.lplp.io.merge.Merge.of(lplp, bytes, preference, Optional.ofNullable(issued));
        for (int i = 0; i < inputs.size(); i++) {
            JsonFile.tell(merged.findings().get(i), inputs.get(i), language.lang, main);
        }
        merged.document()
                .ifPresentOrElse(
                        document -> output.write(main.streams(), lplp.write(document)),
                        () -> main.say("nothing is merged, and nothing is written"));
        return main.status();
    }
}
