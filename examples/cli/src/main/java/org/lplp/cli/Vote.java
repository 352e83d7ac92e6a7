package org.lplp.cli;

import java.util.concurrent.Callable;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.vote.CountingRule;
import org.lplp.scoring.vote.PublicVote;
import org.lplp.scoring.vote.PublicVoteDetail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code lplp vote}: which proposals win a vote on a public budget, and why? */
@Command(
        name = "vote",
        description = {
            "Counts a vote on a public budget: which proposals win, round by round, why the others lose, who pays what.",
            "Takes a community document, or a Pabulib file (.pb), told apart by content. Sums are exact."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:the vote is counted",
            "1:the file has an error",
            "2:wrong usage, a file that cannot be read, or a rule that does not take such ballots",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp vote youth-budget.pb",
            "  lplp vote --rule equal-shares --completion add1 --format json youth-budget.pb",
            "  lplp vote --budget urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66 town.lplp.json",
            "",
            "SCORING.md in lplp-scoring says how each rule counts."
        })
final class Vote implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", description = "The community or the Pabulib file, or - for standard input.")
    private String file;

    @Mixin
    private VoteOptions counting;

    @Option(
            names = "--budget",
            paramLabel = "ID",
            description = "The public budget; needed where a community has several.")
    private String budget;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--voters",
            description = "json: list the pseudonyms of who paid, not only how many. It tells who voted for what.")
    private boolean voters;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        VoteFile.read(file, budget, main).ifPresent(this::count);
        return main.status();
    }

    private void count(VoteFile vote) {
        Scored<PublicVoteDetail> scored = PublicVote.score(vote.election(), CountingRule.of(counting.rule(vote, main)));
        if (scored.value().isEmpty()) {
            throw new Refusal(vote.name() + ": not counted: " + String.join("; ", scored.missing()));
        }
        scored.missing().forEach(what -> main.say(vote.name() + ": left out: " + what));
        VoteReport report = new VoteReport(scored, voters);
        if (format == Format.json) {
            output.write(main.streams(), target -> Json.write(target, report::json));
        } else {
            output.print(main.streams(), report.text(vote.name()));
        }
    }
}
