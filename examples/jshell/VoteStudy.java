import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.finding.Severity;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VotingRule;
import org.lplp.io.interop.pabulib.Pabulib;
import org.lplp.io.interop.pabulib.PabulibFile;
import org.lplp.io.interop.pabulib.PabulibReading;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.vote.Candidate;
import org.lplp.scoring.vote.CastBallot;
import org.lplp.scoring.vote.CountingRule;
import org.lplp.scoring.vote.Election;
import org.lplp.scoring.vote.PublicVote;
import org.lplp.scoring.vote.PublicVoteDetail;

/**
 * The same ballots, counted by every rule: which projects win, what is spent, and how many voters get at least one project that
 * they named? Reads a vote on a public budget in the format of pabulib.org, prints a table, and writes what each rule says of each
 * project to a tidy CSV file if you name one. Sums are exact, so that the same file gives the same figures anywhere.
 *
 * <pre>
 * java --class-path examples/cli/target/lplp.jar examples/jshell/VoteStudy.java youth-vote.pb [winners.csv]
 * </pre>
 */
public final class VoteStudy {

    /** What a rule came to: its outcome, or why it does not take such ballots. */
    record Count(String rule, Scored<PublicVoteDetail> outcome) {

        boolean counted() {
            return outcome.value().isPresent();
        }

        List<String> funded() {
            return outcome.detail().funded();
        }
    }

    private VoteStudy() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2 || !Files.isReadable(Path.of(args[0]))) {
            System.err.println("usage: VoteStudy.java VOTE.pb [WINNERS.csv] (the first a file that can be read)");
            System.exit(2);
        }
        PabulibReading reading = Pabulib.read(Path.of(args[0]));
        reading.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .forEach(finding -> System.err.println(finding));
        if (reading.election().isEmpty()) {
            System.err.println("this is not a vote that can be counted");
            System.exit(1);
        }
        Election election = reading.election().orElseThrow();
        PabulibFile file = reading.file().orElseThrow();
        List<Count> counts = rules(file.threshold().orElse(0)).entrySet().stream()
                .map(rule -> new Count(rule.getKey(), PublicVote.score(election, rule.getValue())))
                .toList();
        print(election, counts, file.value("rule").orElse("none named"));
        if (args.length == 2) {
            write(election, counts, Path.of(args[1]));
        }
    }

    /** Every rule that the library has, and the completions of equal shares; the threshold is the file's own. */
    private static Map<String, CountingRule> rules(int threshold) {
        Map<String, CountingRule> rules = new LinkedHashMap<>();
        rules.put("greedy", rule(VoteMethod.GREEDY, VoteCompletion.NONE, threshold));
        rules.put("phragmen", rule(VoteMethod.PHRAGMEN, VoteCompletion.NONE, threshold));
        for (VoteCompletion completion : List.of(
                VoteCompletion.NONE,
                VoteCompletion.UTILITARIAN,
                VoteCompletion.ADD1,
                VoteCompletion.ADD1U,
                VoteCompletion.ADD1_COMPARISON)) {
            rules.put("equalShares+" + completion, rule(VoteMethod.EQUAL_SHARES, completion, threshold));
        }
        return rules;
    }

    private static CountingRule rule(VoteMethod method, VoteCompletion completion, int threshold) {
        return CountingRule.of(VotingRule.builder()
                .method(method)
                .completion(completion)
                .minimumVotes(threshold)
                .build());
    }

    private static void print(Election election, List<Count> counts, String ownRule) {
        System.out.printf(
                Locale.ROOT,
                "%s ballots: %d, projects: %d, pool: %s, rule of the file: %s%n%n",
                election.kind(),
                election.ballots().size(),
                election.candidates().size(),
                election.pool().toPlainString(),
                ownRule);
        System.out.printf(
                "%-28s %8s %14s %7s %18s %8s%n", "rule", "projects", "spent", "of pool", "voters served", "each");
        Set<String> greedy = new HashSet<>(counts.get(0).funded());
        for (Count count : counts) {
            if (!count.counted()) {
                System.out.printf("%-28s not counted: %s%n", count.rule(), String.join("; ", count.outcome().missing()));
                continue;
            }
            long served = served(election, count.funded());
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %8d %14s %6s%% %9d (%5s%%) %8s %s%n",
                    count.rule(),
                    count.funded().size(),
                    count.outcome().detail().spent().toPlainString(),
                    percent(count.outcome().detail().spent(), election.pool()),
                    served,
                    percent(BigDecimal.valueOf(served), BigDecimal.valueOf(election.ballots().size())),
                    each(election, count.funded()),
                    difference(greedy, new HashSet<>(count.funded())));
        }
        System.out.println("\nA voter is served if at least one project that the ballot names, with points if it gives any, is funded;"
                + "\neach is how many of those a voter has on average.");
        System.out.println("+ and - are projects that win or lose compared with greedy, by their ids in the file.");
    }

    private static String each(Election election, List<String> funded) {
        Set<String> winners = new HashSet<>(funded);
        long all = election.ballots().stream()
                .flatMap(ballot -> ballot.marks().stream())
                .filter(mark -> names(mark) && winners.contains(mark.candidate()))
                .count();
        return election.ballots().isEmpty()
                ? "-"
                : BigDecimal.valueOf(all)
                        .divide(BigDecimal.valueOf(election.ballots().size()), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static long served(Election election, List<String> funded) {
        Set<String> winners = new HashSet<>(funded);
        return election.ballots().stream()
                .filter(ballot -> ballot.marks().stream().anyMatch(mark -> names(mark) && winners.contains(mark.candidate())))
                .count();
    }

    private static boolean names(CastBallot.Mark mark) {
        return mark.points().map(points -> points.signum() > 0).orElse(true);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? "-"
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String difference(Set<String> greedy, Set<String> other) {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(other).stream().filter(id -> !greedy.contains(id)).forEach(id -> text.append(" +").append(id));
        new TreeSet<>(greedy).stream().filter(id -> !other.contains(id)).forEach(id -> text.append(" -").append(id));
        return text.toString().strip();
    }

    /** One row for each rule and project; {@code order} is when the project won, empty if it did not. */
    private static void write(Election election, List<Count> counts, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("rule", "project", "cost", "supporters", "funded", "order");
            for (Count count : counts) {
                if (count.counted()) {
                    for (Candidate project : election.candidates()) {
                        int order = count.funded().indexOf(project.id()) + 1;
                        long supporters = election.ballots().stream()
                                .filter(ballot -> ballot.marks().stream()
                                        .anyMatch(mark -> names(mark) && mark.candidate().equals(project.id())))
                                .count();
                        csv.writeRecord(
                                count.rule(),
                                project.id(),
                                project.cost().toPlainString(),
                                Long.toString(supporters),
                                order > 0 ? "yes" : "no",
                                order > 0 ? Integer.toString(order) : "");
                    }
                }
            }
        }
    }
}
