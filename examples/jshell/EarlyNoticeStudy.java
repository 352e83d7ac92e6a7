import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lplp.core.base.RiskRuleSetId;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Finding;
import org.lplp.core.risk.RiskRuleSet;
import org.lplp.io.interop.table.TableImport;
import org.lplp.io.interop.table.TableReport;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.NdjsonReader;
import org.lplp.io.json.ReadResult;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.document.StandardScores;
import org.lplp.scoring.risk.EarlyNoticeDetail;

/**
 * How well does an early notice that reads no grade order the pupils who failed? Import, validation and scoring are the
 * library's; the statistics are below. {@code examples/data/student-mat/README.md} says what is measured, and what it does
 * not show.
 *
 * <pre>
 * java --class-path examples/cli/target/lplp.jar examples/jshell/EarlyNoticeStudy.java student-mat.csv
 * </pre>
 */
public final class EarlyNoticeStudy {

    private static final Path STUDY = Path.of("examples", "data", "student-mat");
    private static final LocalDate END_OF_YEAR = LocalDate.of(2006, 6, 30);
    private static final String MEASURE = "urn:lplp:measure:student-mat:";
    private static final double PASS = 10;
    private static final int RESAMPLES = 2_000;
    private static final long SEED = 2008;

    /** A pupil: points and level of the notice, and the three grades. */
    record Pupil(double points, String level, double g1, double g2, double g3) {

        boolean failed() {
            return g3 < PASS;
        }
    }

    private EarlyNoticeStudy() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !Files.isReadable(Path.of(args[0]))) {
            System.err.println("usage: EarlyNoticeStudy.java PATH-TO-student-mat.csv (a file that can be read)");
            System.exit(2);
        }
        if (!Files.isReadable(STUDY.resolve("framework.json"))) {
            System.err.println("there is no " + STUDY + " here: start this in the project's folder");
            System.exit(2);
        }
        Lplp lplp = Lplp.standard();
        Framework framework = lplp.readFramework(STUDY.resolve("framework.json")).orThrow();
        Path records = Files.createTempFile("student-mat", ".lplp.ndjson");
        try {
            if (!importTable(Path.of(args[0]), records)) {
                System.err.println("the table is not the one that the mapping is for");
                return;
            }
            List<Pupil> pupils = judge(lplp, framework, records);
            levels(pupils, framework.getRisk().getRuleSets().get(0));
            compare(pupils);
        } finally {
            Files.delete(records);
        }
    }

    // The library at work

    private static boolean importTable(Path table, Path records) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(records))) {
            TableReport report = TableImport.by(STUDY.resolve("mapping.json")).run(table, out);
            report.mapping().forEach(EarlyNoticeStudy::print);
            report.table().forEach(EarlyNoticeStudy::print);
            Map<TableReport.Use, Integer> uses = new TreeMap<>();
            report.columns().forEach(column -> uses.merge(column.use(), 1, Integer::sum));
            System.out.printf(
                    Locale.ROOT,
                    "imported   %d rows read, %d written, %d refused; columns %s%n",
                    report.rowsRead(),
                    report.rowsWritten(),
                    report.rowsRefused(),
                    uses);
            return report.complete() && report.rowsRefused() == 0;
        }
    }

    private static List<Pupil> judge(Lplp lplp, Framework framework, Path records) throws IOException {
        List<Pupil> pupils = new ArrayList<>();
        Map<String, Integer> findings = new TreeMap<>();
        try (NdjsonReader<Portfolio> reader =
                lplp.portfolios(new BufferedInputStream(Files.newInputStream(records)))) {
            while (reader.hasNext()) {
                ReadResult<Portfolio> read = reader.next().result();
                lplp.validate(read, framework, END_OF_YEAR).findings().forEach(finding -> findings.merge(
                        finding.severity() + " " + finding.code(), 1, Integer::sum));
                pupils.add(pupil(read.orThrow(), framework));
            }
        }
        System.out.printf(Locale.ROOT, "validated  %d portfolios; findings %s%n", pupils.size(), findings);
        return pupils;
    }

    private static Pupil pupil(Portfolio portfolio, Framework framework) {
        // A framework may have several rule sets in force; this study is about its first.
        RiskRuleSetId rules = framework.getRisk().getRuleSets().get(0).getId();
        Scored<?> notice = StandardScores.all(portfolio, framework, END_OF_YEAR).stream()
                .filter(score -> score.subject().filter(rules::equals).isPresent())
                .findFirst()
                .orElseThrow();
        String level = ((EarlyNoticeDetail) notice.detail()).level().orElseThrow().value();
        return new Pupil(
                notice.value().map(BigDecimal::doubleValue).orElseThrow(),
                level,
                grade(portfolio, "g1"),
                grade(portfolio, "g2"),
                grade(portfolio, "g3"));
    }

    private static double grade(Portfolio portfolio, String measure) {
        return portfolio.getMeasure().getObservations().stream()
                .filter(observation -> observation.getMeasure().value().equals(MEASURE + measure))
                .findFirst()
                .orElseThrow()
                .getValue()
                .doubleValue();
    }

    private static void print(Finding finding) {
        System.out.println(finding);
    }

    // What is printed

    private static void levels(List<Pupil> pupils, RiskRuleSet rules) {
        System.out.printf(Locale.ROOT, "%n%-12s %8s %8s %8s%n", "level", "pupils", "failed", "share");
        rules.getLevels().forEach(band -> {
            String level = band.getLevel().value();
            long all = pupils.stream().filter(pupil -> pupil.level().equals(level)).count();
            long failed = pupils.stream()
                    .filter(pupil -> pupil.level().equals(level) && pupil.failed())
                    .count();
            System.out.printf(Locale.ROOT, "%-12s %8d %8d %7.0f%%%n", level, all, failed, 100.0 * failed / all);
        });
        long failed = pupils.stream().filter(Pupil::failed).count();
        System.out.printf(
                Locale.ROOT,
                "%-12s %8d %8d %7.0f%%%n",
                "all",
                pupils.size(),
                failed,
                100.0 * failed / pupils.size());
    }

    private static void compare(List<Pupil> pupils) {
        System.out.printf(
                Locale.ROOT,
                "%n%-30s %-26s %s%n",
                "against the final grade G3",
                "Spearman rank correlation",
                "AUC for G3 < 10");
        row("early notice, no grade read", pupils, Pupil::points, 1);
        row("G1 alone", pupils, Pupil::g1, -1);
        row("G2 alone", pupils, Pupil::g2, -1);
        row("G1 + G2", pupils, pupil -> pupil.g1() + pupil.g2(), -1);
        System.out.printf(
                Locale.ROOT,
                "%nIn brackets: 95 %% percentile bootstrap, %,d resamples of pupils, seed %d.%n"
                        + "Ties have midranks; in the AUC they count half.%n",
                RESAMPLES,
                SEED);
    }

    /** Prints a row; the sign says whether more of the figure (1) or less of it (-1) speaks for failing. */
    private static void row(String name, List<Pupil> pupils, ToDoubleFunction<Pupil> figure, int sign) {
        System.out.printf(
                Locale.ROOT,
                "%-30s %-26s %-26s%n",
                name,
                withInterval(pupils, figure, (sample, f) -> spearman(sample, f, Pupil::g3)),
                withInterval(pupils, figure, (sample, f) -> auc(sample, pupil -> sign * f.applyAsDouble(pupil))));
    }

    private static String withInterval(
            List<Pupil> pupils,
            ToDoubleFunction<Pupil> figure,
            ToDoubleBiFunction<List<Pupil>, ToDoubleFunction<Pupil>> statistic) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] resampled = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<Pupil> sample = IntStream.range(0, pupils.size())
                    .mapToObj(j -> pupils.get(random.nextInt(pupils.size())))
                    .toList();
            resampled[i] = statistic.applyAsDouble(sample, figure);
        }
        Arrays.sort(resampled);
        return String.format(
                Locale.ROOT,
                "%6.3f [%6.3f, %6.3f]",
                statistic.applyAsDouble(pupils, figure),
                resampled[(int) (RESAMPLES * 0.025)],
                resampled[(int) (RESAMPLES * 0.975) - 1]);
    }

    // Statistics

    /** Spearman's rank correlation: Pearson's of the midranks. */
    static double spearman(List<Pupil> pupils, ToDoubleFunction<Pupil> x, ToDoubleFunction<Pupil> y) {
        double[] xs = midranks(pupils.stream().mapToDouble(x).toArray());
        double[] ys = midranks(pupils.stream().mapToDouble(y).toArray());
        double mean = (pupils.size() + 1) / 2.0;
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < xs.length; i++) {
            xy += (xs[i] - mean) * (ys[i] - mean);
            xx += (xs[i] - mean) * (xs[i] - mean);
            yy += (ys[i] - mean) * (ys[i] - mean);
        }
        return xy / Math.sqrt(xx * yy);
    }

    /** The chance that a pupil who failed has more of a figure than one who did not, ties half: by rank sums. */
    static double auc(List<Pupil> pupils, ToDoubleFunction<Pupil> figure) {
        double[] ranks = midranks(pupils.stream().mapToDouble(figure).toArray());
        double sum = 0;
        long failed = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (pupils.get(i).failed()) {
                sum += ranks[i];
                failed++;
            }
        }
        return (sum - failed * (failed + 1) / 2.0) / (failed * (double) (ranks.length - failed));
    }

    /** Ranks from 1; equal values share the mean of their ranks. */
    static double[] midranks(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
