import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lplp.cli.cohort.Cohort;
import org.lplp.core.base.Language;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.risk.RiskLevel;
import org.lplp.core.risk.RiskRuleSet;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.document.StandardScores;
import org.lplp.scoring.group.FigureKind;
import org.lplp.scoring.group.GroupFigure;
import org.lplp.scoring.group.GroupPublication;
import org.lplp.scoring.group.GroupTable;
import org.lplp.scoring.group.GroupTally;
import org.lplp.scoring.group.LearnerPlaces;
import org.lplp.scoring.group.PublishedFigure;
import org.lplp.scoring.mentoring.MentoringEntitlement;
import org.lplp.scoring.risk.EarlyNoticeDetail;

/**
 * Do learners with an early notice get the mentoring that everybody is promised, unit by unit? On an invented cohort, which its
 * seed makes anew anywhere; small numbers are withheld by the policy of the framework, and with them those that would tell them.
 * Put your own portfolios in place of {@code cohort.learner(i)} and the rest stays.
 *
 * <pre>
 * java --class-path examples/cli/target/lplp.jar examples/jshell/CohortStudy.java [LEARNERS [SEED [FIGURES.csv]]]
 * </pre>
 */
public final class CohortStudy {

    private static final List<String> LEVELS = List.of("low", "some", "high", GroupTable.UNKNOWN, GroupTable.TOTAL);

    /** The share of the promised sessions that a learner got, and of a group the mean of it. */
    private static final GroupFigure GIVEN = new GroupFigure(MentoringEntitlement.CODE, "", FigureKind.MEAN);

    private CohortStudy() {}

    public static void main(String[] args) throws IOException {
        Cohort cohort;
        try {
            cohort = new Cohort(
                    args.length > 0 ? Integer.parseInt(args[0]) : 300, args.length > 1 ? Long.parseLong(args[1]) : 5);
        } catch (IllegalArgumentException e) {
            System.err.println("usage: CohortStudy.java [LEARNERS [SEED [FIGURES.csv]]] (two whole numbers and a file)");
            System.exit(2);
            return;
        }
        Framework framework = Framework.leadbeater2008();
        Community community = cohort.community();
        LocalDate asOf = community.getIssued().toLocalDate();
        // Several rule sets can be in force; this study reads the first.
        RiskRuleSet notice = framework.getRisk().inForce(asOf).get(0);
        SuppressionPolicy policy = framework.getGroup().getSuppressions().get(0);

        LearnerPlaces places = new LearnerPlaces(
                List.of(GroupTable.UNIT), community.getSchool().getRosterEntries());
        GroupTally tally = new GroupTally(List.of("unit", "earlyNotice"));
        for (int i = 0; i < cohort.size(); i++) {
            Portfolio learner = cohort.learner(i);
            List<Scored<?>> scores = StandardScores.all(learner, framework, asOf);
            Optional<Rational> given = scores.stream()
                    .filter(score -> score.code().equals(MentoringEntitlement.CODE))
                    .findFirst()
                    .flatMap(Scored::value)
                    .map(Rational::of);
            tally.add(List.of(places.of(learner, asOf).get(0), level(scores, notice)), Map.of(GIVEN, given));
        }
        List<PublishedFigure> figures =
                GroupPublication.of(GroupTable.of(tally), policy).figures();

        System.out.printf(
                "%d invented learners, seed %d, as of %s%nearly notice by %s, small numbers by %s%n",
                cohort.size(), cohort.seed(), asOf, notice.getId(), policy.getId());
        table("learners", figures, GroupFigure.LEARNERS, "count", community);
        table("mean share of the promised mentoring that was given", figures, GIVEN, "mean", community);
        System.out.println("\nA level is the least that the known inputs allow: what is missing could only raise it.");
        System.out.println("Withheld figures show the symbol of the policy; - stands where there is nobody.");
        if (args.length > 2) {
            write(figures, Path.of(args[2]));
        }
    }

    /** The least level that the known inputs allow. Few learners have every input, and missing is never zero. */
    private static String level(List<Scored<?>> scores, RiskRuleSet notice) {
        return scores.stream()
                .filter(score -> score.subject().filter(notice.getId()::equals).isPresent())
                .findFirst()
                .flatMap(score -> ((EarlyNoticeDetail) score.detail()).lowest())
                .map(RiskLevel::value)
                .orElse(GroupTable.UNKNOWN);
    }

    /** Prints one number of one figure, units down and levels across. */
    private static void table(
            String title, List<PublishedFigure> figures, GroupFigure figure, String statistic, Community community) {
        Map<String, String> titles = new LinkedHashMap<>();
        community.getSchool().getUnits().forEach(unit -> titles.put(
                unit.getId().value(), unit.getTitle().in(Language.ENGLISH)));
        Map<String, Map<String, String>> rows = new TreeMap<>();
        for (PublishedFigure each : figures) {
            if (each.figure().equals(figure) && each.statistic().equals(statistic)) {
                String cell = each.value()
                        .map(value -> value.setScale(Math.min(value.scale(), 2), RoundingMode.HALF_UP).toPlainString())
                        .or(each::symbol)
                        .orElseThrow();
                rows.computeIfAbsent(each.row().get(0), key -> new TreeMap<>()).put(each.row().get(1), cell);
            }
        }
        System.out.printf("%n%s%n%-28s", title, "at least");
        LEVELS.forEach(level -> System.out.printf("%9s", level));
        rows.forEach((unit, cells) -> {
            System.out.printf("%n%-28s", titles.getOrDefault(unit, unit));
            LEVELS.forEach(level -> System.out.printf("%9s", cells.getOrDefault(level, "-")));
        });
        System.out.println();
    }

    private static void write(List<PublishedFigure> figures, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("unit", "earlyNotice", "figure", "statistic", "value", "symbol");
            for (PublishedFigure each : figures) {
                csv.writeRecord(
                        each.row().get(0),
                        each.row().get(1),
                        each.figure().code(),
                        each.statistic(),
                        each.value().map(BigDecimal::toPlainString).orElse(""),
                        each.symbol().orElse(""));
            }
        }
    }
}
