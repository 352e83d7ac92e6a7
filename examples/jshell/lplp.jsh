// A researcher's first hour: one portfolio, then a cohort, schools and ties, each scored and printed. From the project's folder, or any other with paths that fit:
//   jshell --class-path examples/cli/target/lplp.jar examples/jshell/lplp.jsh
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.lplp.cli.cohort.Cohort;
import org.lplp.core.base.*;
import org.lplp.core.document.*;
import org.lplp.core.finding.*;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.io.json.*;
import org.lplp.scoring.base.*;
import org.lplp.scoring.document.StandardScores;
import org.lplp.scoring.group.*;
import org.lplp.scoring.relationship.*;
import org.lplp.scoring.scorecard.*;
import de.siegmar.fastcsv.writer.CsvWriter;

// Every result prints itself in full: print(scores.get(0)), print(validated.findings()), print(uncertainty)
void print(Object result) { System.out.println(result); }

// --- One portfolio

Lplp lplp = Lplp.standard()
// The sample that the jar holds; yours: lplp.readPortfolio(Path.of("mali.lplp.json"))
ReadResult<Portfolio> read = lplp.readPortfolio(org.lplp.cli.Main.class.getResourceAsStream("portfolio.lplp.json").readAllBytes())
Portfolio portfolio = read.orThrow()
Framework framework = Framework.leadbeater2008()
LocalDate asOf = portfolio.getIssued().toLocalDate()
// The schools and people around the learner; yours: lplp.readCommunity(Path.of("community.lplp.json"))
Community community = lplp.readCommunity(org.lplp.cli.Main.class.getResourceAsStream("community.lplp.json").readAllBytes()).orThrow()
CommunityFacts around = CommunityFacts.of(community, framework, asOf)
Validated validated = lplp.validate(read, around, asOf)
List<Scored<?>> scores = StandardScores.all(portfolio, framework, asOf)
System.out.printf("%s as of %s: %d errors, %d warnings%n", portfolio.getFormat(), asOf, validated.count(Severity.ERROR), validated.count(Severity.WARNING))
validated.findings().forEach(f -> System.out.printf("  %s %s (%s)%n", f.severity(), Messages.in(Language.of("en")).message(f), f.pointer()))
scores.forEach(s -> System.out.printf("  %-21s %9s  %2d contributions, %2d missing%n", s.code(), s.value().map(Figure::plain).orElse("no value"), s.contributions().size(), s.missing().size()))

// --- A cohort: invented, the same wherever it is made; yours: lplp.portfolios(Path.of("cohort.lplp.ndjson"))

Cohort invented = new Cohort(40, 5)
List<Portfolio> cohort = IntStream.range(0, invented.size()).mapToObj(invented::learner).toList()
Community town = invented.community()

// A table prints in columns, and csv(file) writes it: one observation a row, an empty cell where there is none
record Table(List<String> head, List<List<String>> rows) {
    void csv(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(head);
            rows.forEach(csv::writeRecord);
        }
    }

    @Override
    public String toString() {
        List<List<String>> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        int[] widths = IntStream.range(0, head.size()).map(i -> all.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)).toArray();
        return all.stream()
                .map(row -> IntStream.range(0, head.size()).mapToObj(i -> String.format("%-" + Math.max(1, widths[i]) + "s", row.get(i))).collect(Collectors.joining("  ")).stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}

// scores(cohort): a row for each learner and score, by the framework, as of the day
Table scores(List<Portfolio> cohort) {
    List<List<String>> rows = new ArrayList<>();
    for (Portfolio learner : cohort) {
        for (Scored<?> score : StandardScores.all(learner, framework, asOf)) {
            rows.add(List.of(learner.getId().value(), score.code(), score.subject().map(Object::toString).orElse(""), score.value().map(Figure::plain).orElse(""), String.valueOf(score.missing().size())));
        }
    }
    return new Table(List.of("portfolio", "score", "subject", "value", "missing"), rows);
}

// summary(table): for each score of scores(cohort) how many learners have a value, and its mean, least and greatest
Table summary(Table scores) {
    List<List<String>> rows = new ArrayList<>();
    scores.rows().stream().collect(Collectors.groupingBy(row -> row.get(1) + " " + row.get(2), TreeMap::new, Collectors.toList())).forEach((score, of) -> {
        List<BigDecimal> values = of.stream().map(row -> row.get(3)).filter(value -> !value.isEmpty()).map(BigDecimal::new).sorted().toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean none = values.isEmpty();
        rows.add(List.of(score.strip(), String.valueOf(of.size()), String.valueOf(values.size()),
                none ? "" : Figure.plain(sum.divide(BigDecimal.valueOf(values.size()), 3, RoundingMode.HALF_EVEN)), none ? "" : Figure.plain(values.get(0)), none ? "" : Figure.plain(values.get(values.size() - 1))));
    });
    return new Table(List.of("score", "learners", "known", "mean", "least", "greatest"), rows);
}

// groups(cohort, around): figures of year groups, small numbers withheld by a policy, and others with them that would tell
Table groups(List<Portfolio> cohort, Community around, SuppressionPolicy policy) {
    GroupTally tally = new GroupTally(List.of("yearGroup"));
    LearnerPlaces places = new LearnerPlaces(tally.dimensions(), around.getSchool().getRosterEntries());
    cohort.forEach(learner -> tally.add(places.of(learner, asOf), LearnerFigures.of(learner, framework, StandardScores.all(learner, framework, asOf), asOf)));
    List<List<String>> rows = GroupPublication.of(GroupTable.of(tally), policy).figures().stream()
            .map(each -> List.of(each.row().get(0), each.figure().toString(), each.statistic(), each.value().map(Figure::plain).or(each::symbol).orElse("")))
            .toList();
    return new Table(List.of("yearGroup", "figure", "statistic", "value"), rows);
}

// peers(cohort): who names whom as a peer, as a network of all who name or are named
RosterNetwork peers(List<Portfolio> cohort) {
    List<NetworkTie> ties = cohort.stream()
            .flatMap(learner -> learner.getRelationship().getRelationships().stream()
                    .filter(tie -> tie.getSphere() == Sphere.PEERS)
                    .map(tie -> new NetworkTie(learner.getPeople().getLearner().getId().value(), tie.getPerson().value(), 1)))
            .distinct()
            .toList();
    List<String> roster = Stream.concat(cohort.stream().map(learner -> learner.getPeople().getLearner().getId().value()), ties.stream().map(NetworkTie::to)).distinct().toList();
    return RosterNetwork.of(roster, ties);
}

Table tidy = scores(cohort)
System.out.println("\nA cohort of " + cohort.size())
print(summary(tidy))
Table published = groups(cohort, town, framework.getGroup().getSuppressions().get(0))
RosterNetwork network = peers(cohort)

// --- Schools: the scorecard of the framework; a row of figures for each indicator, NaN where one is missing; yours: lplp scorecard --table

Scorecard scorecard = framework.getScorecard().getScorecards().get(0)
UnitTable figures = UnitTable.of(List.of("ash", "birch", "cedar"), Map.of(
        IndicatorId.of("urn:lplp:indicator:attainment"), new double[] {71, 64, 58},
        IndicatorId.of("urn:lplp:indicator:absence"), new double[] {0.062, 0.048, 0.051},
        IndicatorId.of("urn:lplp:indicator:participation"), new double[] {2.9, 3.8, 4.1},
        IndicatorId.of("urn:lplp:indicator:recognition"), new double[] {3.1, 3.6, 4.0},
        IndicatorId.of("urn:lplp:indicator:care"), new double[] {3.4, 3.9, 4.2},
        IndicatorId.of("urn:lplp:indicator:motivation"), new double[] {3.6, 3.5, 3.4},
        IndicatorId.of("urn:lplp:indicator:family-ties"), new double[] {2.5, 3.3, Double.NaN}))
TableScores schools = TableScores.of(scorecard, framework.getMeasure(), figures)
TableUncertainty uncertainty = TableUncertainty.of(schools, scorecard.getUncertainty().get(), 500, 2008)
System.out.println("\nThree schools, and how far their ranks depend on weights, scales and means")
print(uncertainty)

System.out.println("\nYours now: lplp, read, portfolio, community, around, framework, asOf, validated, scores; cohort, town, tidy, published, network; schools, uncertainty. A result explains itself: print(scores.get(0)), print(published), print(network); a table writes itself: tidy.csv(Path.of(\"scores.csv\"))")
