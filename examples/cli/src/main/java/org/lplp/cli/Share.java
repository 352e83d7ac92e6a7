package org.lplp.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.lplp.core.base.DomainWord;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.passport.Manifest;
import org.lplp.io.disclosure.Pseudonyms;
import org.lplp.io.disclosure.Receipt;
import org.lplp.io.disclosure.View;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;
import org.lplp.io.passport.ProofOptions;
import org.lplp.io.passport.SharedView;
import org.lplp.io.passport.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code lplp share}: what somebody else may see of a record, and nothing more. */
@Command(
        name = "share",
        description = {
            "Makes a view of a portfolio: what a consent in it lets the audience see for the purpose, on the day of asking. No"
                    + " consent, no view; a denial beats an allowance. Of what is permitted the disclosure table of the framework"
                    + " (DISCLOSURE.md) shows what the audience needs. The learner sees everything and needs no consent.",
            "A view is a portfolio, with a manifest in its passport section: a salted digest of every record. With --key, or by"
                    + " 'lplp sign', the manifest is signed. Whoever holds the view can delete records, and the rest still"
                    + " verifies; nothing can be changed or added. The learner's own view is the record as it is, without a"
                    + " manifest.",
            "A portfolio that has errors, or cannot be read whole, is not shared."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:the view is written",
            "1:nothing is: there is no consent, or the portfolio has errors",
            "2:wrong usage, an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp share --audience researcher --purpose study mali.lplp.json > study.lplp.json",
            "  lplp share --audience newSchool --purpose transfer --until 2027-09-01 --key mali.pem mali.lplp.json",
            "  lplp share --audience parent --purpose support --receipt receipt.json mali.lplp.json"
        })
final class Share implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            required = true,
            converter = Known.class,
            description = "Who is to see it: learner, parent, mentor, newSchool, agency, researcher or public.")
    private Audience audience;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            required = true,
            converter = Wanted.class,
            description =
                    "What for: support, transfer, safeguarding, study, application, celebration, or what a consent says.")
    private Purpose purpose;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = FindingOptions.Day.class,
            description =
                    "The first day on which the view holds no more (default, and at the latest: when the consent ends).")
    private LocalDate until;

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "Write there, for the learner to keep, what the policy withholds, as JSON.")
    private Path receipt;

    @Option(names = "--key", paramLabel = "KEY", description = KeyFile.SIGNING + " Signs the view.")
    private Path key;

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description = "Judge by this framework; it can withhold more than the shipped one, never less.")
    private Path framework;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = FindingOptions.Day.class,
            description = "The day of asking, on which a consent must be in force (default: today).")
    private LocalDate asOf;

    @Mixin
    private LangOption language;

    @Parameters(paramLabel = "FILE", description = "A portfolio, or - for standard input.")
    private String file;

    @Mixin
    private OutputOptions output;

    /** What reports call the portfolio. */
    private String asked = "";

    @Override
    public Integer call() {
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        if (until != null && !until.isAfter(day)) {
            throw new Refusal(
                    "--until " + until + ": the view would hold no more on the day on which it is made, " + day);
        }
        if (audience.equals(Audience.LEARNER) && (until != null || key != null)) {
            throw new Refusal("the learner's own view is the record as it is, with nothing to end or to sign in it;"
                    + " 'lplp sign' signs the whole of it");
        }
        Optional<SigningKey> signer = Optional.ofNullable(key).map(KeyFile::signing);
        FindingOptions options = FindingOptions.within(null, language);
        options.framework = framework;
        Judge judge = Judge.of(main, options);
        TextReport findings = new TextReport(main.streams().err(), options.messages(), false, false);
        Desk desk = new Desk(main, options, findings, false);
        desk.open();
        judge.all(List.of(file), desk, (input, judged) -> {
            if (input.records() || !asked.isEmpty()) {
                throw new Refusal(file + ": one portfolio at a time is shared, in a file of its own");
            }
            asked = input.name();
            desk.take(input, judged);
            findings.flush();
            whole(judged).ifPresent(portfolio -> share(portfolio, judge.framework(), day, signer));
        });
        return main.status();
    }

    /** Gives the portfolio, if it is one and everything in it is in order. */
    private Optional<Portfolio> whole(Judged judged) {
        if (judged.document().isPresent() && !(judged.document().get() instanceof Portfolio)) {
            throw new Refusal(asked + ": is a "
                    + DocumentKind.of(judged.document().get()) + ", and a portfolio alone says who may see it");
        }
        if (judged.sound().isEmpty()) {
            main.say(asked + ": nothing is shared: it has errors");
            main.raise(ExitStatus.FINDINGS);
            return Optional.empty();
        }
        return judged.sound().map(Portfolio.class::cast);
    }

    private void share(Portfolio portfolio, Framework policy, LocalDate day, Optional<SigningKey> signer) {
        View view = View.of(portfolio, policy, audience, purpose, day, Pseudonyms.numbered());
        if (view.document().isEmpty()) {
            refuse(view.receipt(), day);
            return;
        }
        byte[] bytes = audience.equals(Audience.LEARNER)
                ? Lplp.standard().write(view.document().get())
                : bytes(view.document().get(), view.receipt(), day, signer);
        output.write(main.streams(), bytes);
        if (receipt != null) {
            try (Output to = Output.to(receipt, main.streams())) {
                to.write(view.receipt().bytes());
                to.keep();
            }
        }
    }

    /** Says what is missing, and nothing of what the record holds. */
    private void refuse(Receipt refused, LocalDate day) {
        String whom = "the audience " + audience + " for the purpose " + purpose;
        main.say(asked + ": nothing is shared: "
                + (refused.permission().sections().isEmpty()
                        ? "no consent in force on " + day + " lets " + whom
                                + " see anything. It takes one of the learner, or of"
                                + " a parent, that allows it and that no other one denies"
                        : "the framework withholds from " + whom + " what no portfolio can be without"));
        main.raise(ExitStatus.FINDINGS);
    }

    private byte[] bytes(Portfolio view, Receipt permitted, LocalDate day, Optional<SigningKey> signer) {
        Optional<LocalDate> end = Optional.ofNullable(until)
                .filter(wished ->
                        permitted.permission().until().filter(wished::isAfter).isEmpty())
                .or(() -> permitted.permission().until());
        if (until != null && !end.equals(Optional.of(until))) {
            main.say("the view holds until " + end.orElseThrow() + ", when the consent ends");
        }
        SharedView shared = SharedView.of(view, about(permitted, day, end), Share::salt);
        try {
            return signer.map(with -> shared.signed(
                            with, ProofOptions.builder().created(Moment.now()).build()))
                    .orElse(shared)
                    .bytes();
        } catch (LplpException e) {
            throw new Refusal("the view cannot be signed: " + e.getMessage());
        }
    }

    private Manifest about(Receipt permitted, LocalDate day, Optional<LocalDate> end) {
        TreeSet<String> covers = new TreeSet<>(List.of(DomainWord.PEOPLE.value()));
        permitted.permission().sections().forEach(section -> covers.add(section.value()));
        return Manifest.builder()
                .audience(audience)
                .purpose(purpose)
                .made(day)
                .until(end)
                .covers(covers.stream().map(DomainWord::of).toList())
                .build();
    }

    private static byte[] salt() {
        byte[] salt = new byte[SharedView.SALT_BYTES];
        Random.SOURCE.nextBytes(salt);
        return salt;
    }

    /** Opened when the first salt is drawn. */
    private static final class Random {
        static final SecureRandom SOURCE = new SecureRandom();
    }

    /** Reads an audience. What nobody knows nobody lets see anything, so it is a slip of the keyboard. */
    static final class Known implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String value) {
            Audience audience = Audience.of(value);
            if (!audience.isKnown()) {
                throw new TypeConversionException(
                        "not one of " + String.join(", ", Audience.known().keySet()));
            }
            return audience;
        }
    }

    /** Reads a purpose. */
    static final class Wanted implements ITypeConverter<Purpose> {
        @Override
        public Purpose convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException("a purpose has a name, such as study");
            }
            return Purpose.of(value);
        }
    }
}
