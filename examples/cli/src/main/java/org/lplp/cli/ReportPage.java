package org.lplp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.lplp.core.base.Language;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.UnitId;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Community;
import org.lplp.core.document.Portfolio;
import org.lplp.core.school.Unit;
import org.lplp.io.disclosure.Pseudonyms;
import org.lplp.io.disclosure.View;
import org.lplp.io.interop.pabulib.Pabulib;
import org.lplp.io.json.Lplp;
import org.lplp.io.report.LearnerPage;
import org.lplp.io.report.UnitPage;
import org.lplp.io.report.VotePage;
import org.lplp.scoring.vote.CountingRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp report}: a page to look at. */
@Command(
        name = "report",
        description = {
            "Writes one HTML page to look at and to print, with pictures and their data. It needs nothing beside it and runs nothing.",
            "Of a portfolio: the learner's relationships, mentoring, plan, credits, money, scorecards and challenges, and how each"
                    + " score was made. For the learner by default; for another --audience what a consent in it permits on the day of"
                    + " asking (--as-of, default today), and nothing without one.",
            "Of a Pabulib file, or a community: who won the vote on a public budget, and why.",
            "Of many portfolios, or with --unit: the figures of a unit of the --community, or of all learners. It names nobody, and"
                    + " withholds small numbers by a policy of the framework.",
            "Documents are validated too; findings go to standard error. Of one that cannot be read whole there is no page."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            Main.STATUS_0,
            "1:it found something at least as grave, or no consent lets the audience see anything",
            Main.STATUS_2,
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp report --output mali.html mali.lplp.json",
            "  lplp report --lang cy --radar --output mali.html mali.lplp.json",
            "  lplp report --audience mentor --purpose support --output mali.html mali.lplp.json",
            "  lplp report --rule equal-shares --output vote.html youth-budget.pb",
            "  lplp report --community cohort/community.lplp.json --output unit.html --unit ID cohort"
        })
final class ReportPage implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = Inputs.DESCRIPTION)
    private List<String> inputs;

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            converter = Share.Known.class,
            description =
                    "Who is to see a learner's page: learner, parent, mentor, newSchool, agency, researcher or public"
                            + " (default: learner).")
    private Audience audience = Audience.LEARNER;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            converter = Share.Wanted.class,
            description = "What for, with another audience than the learner: support, transfer, study, …")
    private Purpose purpose;

    @Option(names = "--radar", description = "Show the sides of a scorecard as a radar too.")
    private boolean radar;

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = "The unit of the --community that a page of many is about.")
    private String unit;

    @Option(
            names = "--policy",
            paramLabel = "ID",
            defaultValue = "small-numbers",
            description = "The suppression policy of a unit's page: its id, or what stands behind the last colon of it"
                    + " (default: ${DEFAULT-VALUE}).")
    private String policy;

    @Option(
            names = "--budget",
            paramLabel = "ID",
            description = "The public budget that the page of a vote is about; needed where a community has several.")
    private String budget;

    @Mixin
    private VoteOptions counting;

    @Mixin
    private FindingOptions options;

    @Override
    public Integer call() {
        Language language = Language.of(options.language.lang.name());
        if (inputs.size() == 1 && isVote(inputs.get(0))) {
            vote(language);
        } else if (unit != null || isMany()) {
            units(language);
        } else {
            learner(language);
        }
        return main.status();
    }

    private boolean isMany() {
        String only = inputs.get(0);
        return inputs.size() > 1 || options.ndjson || only.endsWith(".ndjson") || isDirectory(only);
    }

    private static boolean isDirectory(String argument) {
        return Input.table(argument).path().filter(Files::isDirectory).isPresent();
    }

    /** Tells it by content, as {@code vote} does. Standard input is read once, so it can only be a portfolio. */
    private boolean isVote(String argument) {
        Input input = Input.table(argument);
        if (input.path().filter(Files::isRegularFile).isEmpty() || argument.endsWith(".ndjson")) {
            return false;
        }
        Lplp lplp = Lplp.standard();
        byte[] bytes = input.bytes(lplp.limits().getDocument(), main.streams());
        return Pabulib.looksLike(bytes)
                || lplp.read(bytes)
                        .document()
                        .filter(Community.class::isInstance)
                        .isPresent();
    }

    private void vote(Language language) {
        VoteFile.read(inputs.get(0), budget, main)
                .ifPresent(vote -> write(new VotePage(language)
                        .html(vote.pabulib(), vote.election(), CountingRule.of(counting.rule(vote, main)))));
    }

    private void learner(Language language) {
        if (!audience.equals(Audience.LEARNER) && purpose == null) {
            throw new Refusal("--audience " + audience + ": say what for, with --purpose");
        }
        Judge judge = Judge.of(main, options);
        each(judge, (portfolio, asOf) -> {
            LearnerPage page = new LearnerPage(language, radar);
            if (audience.equals(Audience.LEARNER)) {
                write(page.html(portfolio, judge.framework(), asOf));
            } else {
                LocalDate day = options.asOf == null ? LocalDate.now() : options.asOf;
                View view = View.of(portfolio, judge.framework(), audience, purpose, day, Pseudonyms.numbered());
                page.html(view, judge.framework(), asOf).ifPresentOrElse(this::write, () -> refuse(day));
            }
        });
    }

    private void refuse(LocalDate day) {
        main.say("no page: no consent in force on " + day + " lets the audience " + audience
                + " see anything for the purpose " + Printable.line(purpose.value()));
        main.raise(ExitStatus.FINDINGS);
    }

    private void units(Language language) {
        Judge judge = Judge.of(main, options);
        Community community = judge.around()
                .orElseThrow(
                        () -> new Refusal("a page of many learners needs --community, which says who belongs where"))
                .community();
        List<String> known = community.getSchool().getUnits().stream()
                .map(Unit::getId)
                .map(UnitId::value)
                .toList();
        if (unit != null && !known.contains(unit)) {
            throw new Refusal("--unit: the community has no such unit; it has "
                    + (known.isEmpty() ? "none" : String.join(", ", known)));
        }
        UnitPage page =
                new UnitPage(community, judge.framework(), Aggregate.policy(judge.framework(), policy, options.asOf));
        Set<PersonId> counted = new HashSet<>();
        each(judge, (portfolio, asOf) -> {
            if (counted.add(portfolio.getPeople().getLearner().getId())) {
                page.add(portfolio, asOf);
            } else {
                main.say("a portfolio is not counted: its learner is counted already");
            }
        });
        write(unit == null ? page.html(language) : page.html(UnitId.of(unit), language));
    }

    private void each(Judge judge, BiConsumer<Portfolio, LocalDate> taker) {
        boolean terminal = main.streams().errIsTerminal();
        TextReport findings = new TextReport(main.streams().err(), options.messages(), terminal, !options.quiet);
        Desk desk = new Desk(main, options, findings, terminal);
        desk.open();
        judge.all(inputs, desk, (input, judged) -> {
            desk.take(input, judged);
            findings.flush();
            String name = judged.name(input);
            if (judged.whole().isEmpty()) {
                main.say(name + ": left out: it has errors of structure");
            } else if (judged.whole().get() instanceof Portfolio portfolio) {
                taker.accept(portfolio, options.asOf(portfolio));
            } else if (input.asked()) {
                main.say(name + ": left out: it is a "
                        + DocumentKind.of(judged.whole().get()) + ", of which there is no page among others");
                main.raise(ExitStatus.USAGE);
            }
        });
        desk.close();
    }

    private void write(String html) {
        try (Output output = Output.to(options.output, main.streams())) {
            output.stream().write(html.getBytes(StandardCharsets.UTF_8));
            output.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
