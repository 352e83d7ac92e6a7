package org.lplp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.io.disclosure.Anonymity;
import org.lplp.io.disclosure.Pseudonyms;
import org.lplp.io.disclosure.View;
import org.lplp.io.json.Lplp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code lplp pseudonymise}: what a study may see of many learners, none of them named. */
@Command(
        name = "pseudonymise",
        description = {
            "Makes the view of a researcher of each portfolio, with pseudonyms for all ids, and writes them as records, one a line."
                    + " The same person has the same pseudonym in all files of a project, and another in any other project; without"
                    + " the key nobody can tell whose it is (HMAC-SHA-256).",
            "A view holds what a consent lets a researcher see for the purpose on the day of asking, and of that no name, no outside"
                    + " identifier, no free text, no place, no date of birth, no extension and no unknown member; any other day"
                    + " is the first of its month. Learners without such a consent are left out, and counted. Records are"
                    + " sorted by pseudonym, so that their order tells nothing.",
            "It tells how many learners look alike in what is written (k-anonymity): whose quasi-identifiers say the same. A class"
                    + " of one is a learner whom somebody can recognise. It judges the quasi-identifiers alone: whether other"
                    + " attributes make somebody known is for the study to judge.",
            "Communities are not written: nobody's consent is in them. Views read like any portfolio; a rule can find that"
                    + " something is missing in one, or that two withheld texts are the same."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:the views are written",
            "1:a class is smaller than --k or nobody consents, and nothing is written; or a portfolio has errors and is left out",
            "2:wrong usage, a key or an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  openssl rand -hex 32 > study.key",
            "  lplp pseudonymise --key study.key --project mentoring-2026 --output study.lplp.ndjson pupils/",
            "  lplp pseudonymise --key study.key --project mentoring-2026 --quasi yearGroup --k 5 pupils/ > study.lplp.ndjson",
            "  lplp score study.lplp.ndjson             the result holds portfolios like any other"
        })
final class Pseudonymise implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = Inputs.DESCRIPTION)
    private List<String> inputs;

    @Option(names = "--key", paramLabel = "FILE", required = true, description = PseudonymKey.DESCRIPTION)
    private Path key;

    @Option(
            names = "--project",
            paramLabel = "NAME",
            required = true,
            description = "Names the project, the same for all its files, whenever they are made.")
    private String project;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            defaultValue = "study",
            converter = Share.Wanted.class,
            description = "What the consent must be for (default: ${DEFAULT-VALUE}).")
    private Purpose purpose;

    @Option(
            names = "--quasi",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "school,unit,yearGroup",
            description =
                    "By what somebody could recognise a learner: school, unit, yearGroup (default: ${DEFAULT-VALUE}).")
    private List<String> quasi;

    @Option(
            names = "--k",
            paramLabel = "N",
            converter = FindingOptions.Count.class,
            description = "Write nothing unless each learner looks like N - 1 others at least (default: only tell).")
    private Long k;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = FindingOptions.Day.class,
            description = "The day of asking, on which a consent must be in force (default: today).")
    private LocalDate asOf;

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description = "Judge by this framework; it can withhold more than the shipped one, never less.")
    private Path framework;

    @Mixin
    private LangOption language;

    @Option(
            names = "--ndjson",
            description = "Standard input, and files whose names do not say, hold one document a line.")
    private boolean ndjson;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write there, as JSON, how many learners were written, left out and look alike.")
    private Path report;

    @Mixin
    private OutputOptions output;

    private Pseudonyms pseudonyms;
    private Framework policy;
    private Anonymity anonymity;
    private LocalDate day;
    private int written;
    private int withoutConsent;
    private int faulty;

    @Override
    public Integer call() {
        pseudonyms = pseudonyms();
        anonymity = anonymity();
        day = asOf == null ? LocalDate.now() : asOf;
        FindingOptions options = FindingOptions.within(null, language);
        options.framework = framework;
        options.ndjson = ndjson;
        Judge judge = Judge.of(main, options);
        policy = judge.framework();
        TextReport findings = new TextReport(main.streams().err(), options.messages(), false, false);
        Desk desk = new Desk(main, options, findings, false);
        try (Spool spool = Spool.open()) {
            desk.open();
            judge.all(inputs, desk, (input, judged) -> {
                requireOther(input);
                desk.take(input, judged);
                findings.flush();
                take(input, judged, spool);
            });
            finish(spool);
        } catch (IOException e) {
            throw new Refusal("what is to be written cannot be kept: " + Printable.reason(e));
        }
        return main.status();
    }

    private Pseudonyms pseudonyms() {
        try {
            return Pseudonyms.keyed(PseudonymKey.read(key), project);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--project: " + e.getMessage(), e);
        }
    }

    private Anonymity anonymity() {
        try {
            return new Anonymity(quasi);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--quasi: " + e.getMessage(), e);
        }
    }

    private void requireOther(Input input) {
        if (output.goesTo(input) || (report != null && input.is(report))) {
            throw new Refusal(input.name() + ": is an input, and no result is written over it");
        }
    }

    private void take(Input input, Judged judged, Spool spool) {
        String name = judged.name(input);
        if (judged.sound().isEmpty()) {
            main.say(name + ": left out: it has errors");
            main.raise(ExitStatus.FINDINGS);
            faulty++;
        } else if (judged.sound().get() instanceof Portfolio portfolio) {
            View view = View.of(portfolio, policy, Audience.RESEARCHER, purpose, day, pseudonyms);
            if (view.document().isEmpty()) {
                withoutConsent++;
            } else {
                add(view.document().get(), spool);
            }
        } else if (input.asked()) {
            main.say(name + ": left out: it is a "
                    + DocumentKind.of(judged.sound().get()) + ", and consent is given in portfolios alone");
        }
    }

    private void add(Portfolio view, Spool spool) {
        try {
            spool.add(
                    view.getPeople().getLearner().getId().value(),
                    Lplp.standard().write(view));
        } catch (IOException e) {
            throw new Refusal("what is to be written cannot be kept: " + Printable.reason(e));
        }
        anonymity.add(view);
        written++;
    }

    private void finish(Spool spool) {
        int smallest = anonymity.smallest().orElse(0);
        boolean alike = k == null || smallest >= k;
        main.say(TextReport.counted(written, "view") + ", " + withoutConsent + " left out for want of consent to "
                + Audience.RESEARCHER + " for " + purpose + " on " + day + ", " + faulty + " for errors");
        if (written == 0) {
            main.say("nothing is written: there is no learner whose consent lets it be");
            main.raise(ExitStatus.FINDINGS);
        } else {
            main.say("by " + String.join(", ", quasi) + ": " + anonymity.classes()
                    + (anonymity.classes() == 1 ? " class, " : " classes, ")
                    + TextReport.counted(smallest, "learner") + " in the smallest (k = " + smallest + ")"
                    + (k == null ? "" : "; " + anonymity.below(least()) + " in classes below " + k));
        }
        if (written > 0 && !alike) {
            main.say("nothing is written: leave out what makes learners recognisable, or those of small classes");
            main.raise(ExitStatus.FINDINGS);
        }
        if (written > 0 && alike) {
            output.write(main.streams(), to -> {
                try {
                    spool.writeTo(to.stream());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        if (report != null) {
            tell(smallest, written > 0 && alike);
        }
    }

    private int least() {
        return (int) Math.min(Integer.MAX_VALUE, k);
    }

    private void tell(int smallest, boolean released) {
        try (Output to = Output.to(report, main.streams())) {
            Json.write(to, json -> {
                json.writeStartObject();
                json.writeStringField("tool", Version.TOOL);
                json.writeStringField("version", Version.number());
                json.writeStringField("audience", Audience.RESEARCHER.value());
                json.writeStringField("purpose", purpose.value());
                json.writeStringField("asOf", day.toString());
                json.writeBooleanField("written", released);
                json.writeNumberField("views", written);
                json.writeNumberField("withoutConsent", withoutConsent);
                json.writeNumberField("withErrors", faulty);
                json.writeArrayFieldStart("quasiIdentifiers");
                for (String each : quasi) {
                    json.writeString(each);
                }
                json.writeEndArray();
                json.writeNumberField("classes", anonymity.classes());
                json.writeNumberField("smallestClass", smallest);
                if (k != null) {
                    json.writeNumberField("k", k);
                    json.writeNumberField("learnersBelowK", anonymity.below(least()));
                }
                json.writeEndObject();
            });
            to.keep();
        }
    }
}
