package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitScorecardTest {

    /** Attainment is maths; care is absence and trust. The table is that of TableScoresTest.threeSchoolsSideBySide. */
    private static final String FRAMEWORK = """
            {
              "LPLP": "framework/1.0",
              "id": "urn:framework:schools",
              "issued": "2026-01-10T09:00:00Z",
              "language": "en",
              "title": "Schools beside each other",
              "version": "1.0",
              "measure": {
                "measures": [
                  {"id": "urn:m:maths", "title": "Maths", "domain": "educational", "scale": "score",
                   "direction": "higherIsBetter", "minimum": 0, "maximum": 100},
                  {"id": "urn:m:absence", "title": "Half days missed", "domain": "social", "scale": "count",
                   "direction": "lowerIsBetter"},
                  {"id": "urn:m:trust", "title": "Trust", "domain": "social", "scale": "score"}
                ]
              },
              "scorecard": {
                "scorecards": [
                  {"id": "urn:s:1", "title": "Balanced", "aggregation": "AGGREGATION", "minimumData": 0.75,
                   "perspectives": [
                    {"perspective": "attainment", "weight": 1, "indicators": [
                      {"id": "urn:i:maths", "measure": "urn:m:maths", "weight": 1, "worst": 0, "best": 20,
                       "normalisation": "minMax"}]},
                    {"perspective": "care", "weight": 1, "indicators": [
                      {"id": "urn:i:absence", "measure": "urn:m:absence", "weight": 1, "worst": 20, "best": 0,
                       "normalisation": "minMax"},
                      {"id": "urn:i:trust", "measure": "urn:m:trust", "weight": 1, "worst": 0, "best": 10,
                       "normalisation": "minMax"}]}
                   ]}MORE
                ]
              }
            }
            """;

    @TempDir
    private Path folder;

    private Run run(String framework, String table, String... more) {
        String[] args = new String[7 + more.length];
        args[0] = "scorecard";
        args[1] = "--framework";
        args[2] = Run.write(folder, "framework.lplp.json", framework).toString();
        args[3] = "--table";
        args[4] = Run.write(folder, "schools.csv", table).toString();
        args[5] = "--id";
        args[6] = "school";
        System.arraycopy(more, 0, args, 7, more.length);
        return Run.of((Object[]) args);
    }

    private static String framework(String aggregation) {
        return FRAMEWORK.replace("AGGREGATION", aggregation).replace("MORE", "");
    }

    @Test
    void csvHasARowForEachUnit() {
        // Heads: the id of an indicator, that of a measure, the title of a measure.
        Run run = run(
                framework("arithmetic"),
                "school,urn:i:maths,urn:m:absence,Trust\nash,2,5,3\nbirch,4,15,c\ncedar,1e1,20,5.0\n",
                "--missing",
                "c,NA");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                school,rank,total,data,educational,social,attainment,care,urn:i:maths,urn:i:absence,urn:i:trust,missing
                ash,3,25.0,1.0,0.0,50.0,0.0,50.0,0.0,100.0,0.0,
                birch,2,29.166666666666668,0.75,25.0,33.333333333333336,25.0,33.333333333333336,25.0,33.333333333333336,,urn:i:trust: noData
                cedar,1,75.0,1.0,100.0,50.0,100.0,50.0,100.0,0.0,100.0,
                """);
    }

    @Test
    void jsonSaysHowEachIndicatorWasBroughtToTheCommonScale() {
        // Heads may be the last part of an id.
        Run run = run(
                framework("geometric"),
                "trust,school,absence,maths\n3,ash,5,2\n,birch,15,4\n5,cedar,20,10\n",
                "--format",
                "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Golden.assertThatIs(
                run.out().replaceAll("\"version\": \"[^\"]*SNAPSHOT\"", "\"version\": \"0\""),
                "scorecard-geometric.json");
    }

    @Test
    void columnsThatNobodyReadsAndIndicatorsWithoutColumnAreWarnings() {
        Run run = run(framework("arithmetic"), "school,maths,colour\nash,2,red\nbirch,4,blue\n");

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains(
                        "schools.csv:1:1: warning: The table has no column urn:m:absence",
                        "schools.csv:1:1: warning: The table has no column urn:m:trust",
                        "schools.csv:1:1: warning: The mapping does not name column 3");
        // Maths is half of the weight, and three quarters are asked.
        assertThat(run.out()).contains("\nash,,,0.5,0.0,,0.0,,0.0,,,urn:i:absence: noData; urn:i:trust: noData;");
    }

    @Test
    void faultyCellsAreFindingsAndNothingIsReckoned() {
        Run run = run(
                framework("arithmetic"),
                "school,maths,absence,trust\nash,much,5,3\nash,1,1,1\n,1,1,1\nelm,NaN,0x1,1_0\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "schools.csv:2:1: error: Row 1 has no number in column maths",
                        "schools.csv:3:1: error: Row 2 has the same key as row 1",
                        "schools.csv:4:1: error: Row 3 has nothing in column school",
                        "schools.csv:5:1: error: Row 4 has no number in column absence")
                .doesNotContain("much");
    }

    @Test
    void aFigureOutOfTheRangeOfItsMeasureIsAWarningAndMissing() {
        Run run = run(framework("arithmetic"), "school,maths,absence,trust\nash,101,5,3\nelm,1,6,4\noak,3,7,5\n");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("schools.csv:2:1: warning: Row 1 has no number [0, 100] in column maths");
        assertThat(run.out()).contains("urn:i:maths: noData");
    }

    private static final String FOUR = "school,maths,absence,trust\nash,2,5,3\nbirch,4,15,\ncedar,10,20,5\nelm,7,,\n";

    @Test
    void whereWeightsDoNotVaryRanksDoNotEither() {
        Run run = run(
                framework("arithmetic"),
                "school,maths,absence,trust\nash,2,5,3\nbirch,4,15,\ncedar,10,20,5\n",
                "--uncertainty",
                "7",
                "--weight-range",
                "0");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        ",missing,rankMedian,rankMean,rankQ5,rankQ95,first,totalMedian,totalMean,totalQ5,totalQ95,leftOut\n",
                        "ash,3,25.0,1.0,0.0,50.0,0.0,50.0,0.0,100.0,0.0,,3,3,3,3,0,25,25,25,25,\n",
                        ",urn:i:trust: noData,2,2,2,2,0,",
                        "cedar,1,75.0,1.0,100.0,50.0,100.0,50.0,100.0,0.0,100.0,,1,1,1,1,1,75,75,75,75,\n");
    }

    @Test
    void csvNamesWhoIsNotComparedAndHasIndicesOfEachInput() {
        Run run = run(
                framework("arithmetic"),
                FOUR,
                "--uncertainty",
                "20",
                "--sensitivity",
                "--normalisations",
                "minMax,goalposts",
                "--weight-range",
                "0.5");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().findFirst().orElseThrow())
                .endsWith(",leftOut,S:normalisation,ST:normalisation,S:weight:attainment,ST:weight:attainment,"
                        + "S:weight:care,ST:weight:care,S:weight:urn:i:absence,ST:weight:urn:i:absence,"
                        + "S:weight:urn:i:trust,ST:weight:urn:i:trust");
        // Elm has half of the weight, and three quarters are asked.
        assertThat(run.out()).contains("scorecard: belowMinimum,,,,,,,,,,belowMinimum,,,,,,,,,,\n");
    }

    @Test
    void jsonTellsHowFarRanksDependOnChoicesAndOnWhich() {
        String[] more = {
            "--uncertainty",
            "100",
            "--seed",
            "42",
            "--sensitivity",
            "--weight-range",
            "0.5",
            "--normalisations",
            "minMax,percentileRank",
            "--format",
            "json"
        };
        Run run = run(framework("arithmetic"), FOUR, more);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run(framework("arithmetic"), FOUR, more).out()).isEqualTo(run.out());
        Golden.assertThatIs(
                run.out().replaceAll("\"version\": \"[^\"]*SNAPSHOT\"", "\"version\": \"0\""),
                "scorecard-uncertainty.json");
    }

    @Test
    void whatIsUncertainStandsInTheFramework() {
        String own = framework("arithmetic")
                .replace(
                        "\"minimumData\": 0.75,",
                        "\"uncertainty\": {\"weightRange\": 0.1, \"aggregations\": [\"median\"]},");
        Run run = run(own, FOUR, "--uncertainty", "3", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"weightRange\": 0.1,", "\"seed\": 1,", "\"compared\": 4,");
        Run other = run(own, FOUR, "--uncertainty", "3", "--weight-range", "0.2", "--format", "json");
        assertThat(other.out()).contains("\"weightRange\": 0.2,", "\"median\"");
        Run wild = run(own.replace("0.1,", "1.5,"), FOUR, "--uncertainty", "3");
        assertThat(wild.status()).isEqualTo(2);
    }

    @Test
    void whatCannotBeAskedOfUncertaintyIsRefused() {
        String card = framework("arithmetic");
        for (String[] more : new String[][] {
            {"needs", "--seed", "3"},
            {"needs", "--sensitivity"},
            {"needs", "--weight-range", "0.1"},
            {"at least 1", "--uncertainty", "0", "--weight-range", "0.1"},
            {"is not an int", "--uncertainty", "many"},
            {"at most 5000000 for 4 units", "--uncertainty", "5000001", "--weight-range", "0.1"},
            {"from 0 to 1", "--uncertainty", "3", "--weight-range", "1.1"},
            {"goalposts, minMax, zScore, percentileRank", "--uncertainty", "3", "--normalisations", "minMax,zip"},
            {"arithmetic, geometric, harmonic, median", "--uncertainty", "3", "--aggregations", "sum"},
            {"does not say what is uncertain", "--uncertainty", "3"},
        }) {
            Run run = run(card, FOUR, Arrays.copyOfRange(more, 1, more.length));
            assertThat(run.status()).as(more[1]).isEqualTo(2);
            assertThat(run.err()).contains(more[0].equals("needs") ? "need --uncertainty" : more[0]);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void numbersAreTheShortestDecimalsOnEveryJdk() {
        assertThat(UncertaintyReport.number(0)).hasToString("0");
        assertThat(UncertaintyReport.number(-0.0)).hasToString("0");
        assertThat(UncertaintyReport.number(40)).hasToString("40");
        assertThat(UncertaintyReport.number(0.1)).hasToString("0.1");
        assertThat(UncertaintyReport.number(0.002)).hasToString("0.002");
        for (double index : new double[] {1.0 / 3, 2.0 / 3, 0x1p-44, -1.0 / 7}) {
            assertThat(UncertaintyReport.number(index).doubleValue()).isEqualTo(index);
            assertThat(UncertaintyReport.number(index).precision()).isLessThanOrEqualTo(17);
        }
    }

    @Test
    void wrongUsageIsRefused() {
        String table = "school,maths,absence,trust\nash,1,5,3\n";
        assertThat(run(framework("arithmetic"), table, "--scorecard", "urn:s:2").err())
                .contains("choose one of the framework's scorecards with --scorecard: urn:s:1");
        assertThat(run(framework("arithmetic"), table, "--scorecard", "urn:s:1").status())
                .isZero();
        Run noCard = run("{\"LPLP\":\"framework/1.0\"}", table);
        assertThat(noCard.status()).isEqualTo(2);
        Run noId = run(framework("arithmetic"), "urn,maths\n1,2\n");
        assertThat(noId.status()).isEqualTo(1);
        assertThat(noId.err()).contains("error: The table has no column school");
        assertThat(run(framework("arithmetic"), "").status()).isEqualTo(1);
        Run absent = Run.of("scorecard", "--table", folder.resolve("none.csv").toString(), "--id", "school");
        assertThat(absent.status()).isEqualTo(2);
    }
}
