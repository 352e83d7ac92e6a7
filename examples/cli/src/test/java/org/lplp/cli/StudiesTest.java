package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The studies in {@code examples/jshell}, run as README says, from their sources, on tables so small that one knows the answer. */
class StudiesTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

    /** What the script gets to do after its own lines. */
    private static final String AT_THE_PROMPT = """
            print(published)
            print(network)
            print(validated.findings())
            tidy.csv(Path.of("%s"))
            """;

    @TempDir
    Path folder;

    /** Ten voters share 1000, 100 each; by hand: six could pay for 600 + 350, and greedy lets them have it all. */
    @Test
    void aVoteIsCountedByEveryRule() throws Exception {
        Path vote = Run.write(folder, "youth.pb", """
                META
                key;value
                description;An invented youth vote
                country;Wales
                unit;Aberwen
                instance;2026
                num_projects;4
                num_votes;10
                budget;1000
                vote_type;approval
                rule;greedy
                PROJECTS
                project_id;cost;votes
                choir;250;3
                floodlights;350;6
                garden;200;4
                skatepark;600;6
                VOTES
                voter_id;vote
                1;skatepark,floodlights
                2;skatepark,floodlights
                3;skatepark,floodlights
                4;skatepark,floodlights
                5;skatepark,floodlights
                6;skatepark,floodlights
                7;choir,garden
                8;choir,garden
                9;choir,garden
                10;garden
                """);
        Path winners = folder.resolve("winners.csv");
        Run run = study("VoteStudy.java", vote, winners);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "approval ballots: 10, projects: 4, pool: 1000, rule of the file: greedy",
                        "greedy 2 950 95.0% 6 ( 60.0%) 1.20",
                        "phragmen 3 800 80.0% 10 (100.0%) 1.30 +choir +garden -skatepark",
                        "equalShares+none 2 550 55.0% 10 (100.0%) 1.00 +garden -skatepark",
                        "equalShares+utilitarian 3 800 80.0% 10 (100.0%) 1.30 +choir +garden -skatepark");
        assertThat(Files.readAllLines(winners))
                .startsWith("rule,project,cost,supporters,funded,order", "greedy,choir,250,3,no,")
                .contains("greedy,floodlights,350,6,yes,1", "phragmen,garden,200,4,yes,1")
                .hasSize(1 + 7 * 4);
    }

    @Test
    void whatIsNoVoteIsSaidAndNotCounted() throws Exception {
        Run run = study("VoteStudy.java", Run.write(folder, "no.pb", "colour;taste\nred;sweet\n"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("pabulib.", "this is not a vote that can be counted")
                .doesNotContain("Exception");
    }

    /** Half of the pupils failed a class before and fail again, so that the notice orders them as well as the grades do. */
    @Test
    void anEarlyNoticeIsHeldAgainstTheGrades() throws Exception {
        List<String> rows = new ArrayList<>();
        rows.add(
                "school;sex;age;address;family_size;p_status;mother_edu;father_edu;mother_job;father_job;reason;guardian;"
                        + "travel_time;study_time;failures;school_support;family_support;paid;activities;nursery;higher;internet;"
                        + "romantic;family_rel;free_time;going_out;workday_alcohol;weekend_alcohol;health;absences;G1;G2;G3");
        for (int i = 0; i < 20; i++) {
            boolean failed = i % 2 == 0;
            rows.add("GP;F;16;U;GT3;T;2;2;other;other;course;mother;1;2;" + (failed ? 2 : 0)
                    + ";no;no;no;no;yes;yes;yes;no;4;3;3;1;1;5;0;" + (failed ? "6;6;5" : "14;14;15"));
        }
        Run run = study("EarlyNoticeStudy.java", Run.write(folder, "pupils.csv", String.join("\n", rows) + "\n"));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("20 rows read, 20 written, 0 refused", "validated  20 portfolios; findings {}")
                .containsPattern("early notice, no grade read +-1\\.000 \\[-1\\.000, -1\\.000\\] +1\\.000 \\[")
                .containsPattern("G1 alone +1\\.000 \\[ 1\\.000,  1\\.000\\] +1\\.000 \\[")
                .containsPattern("all +20 +10 +50%");
    }

    @Test
    void aCohortIsTheSameWheneverItIsMade() throws Exception {
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        Run run = study("CohortStudy.java", 15, 5, first);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("15 invented learners, seed 5", "mean share of the promised mentoring");
        assertThat(Files.readAllLines(first))
                .startsWith("unit,earlyNotice,figure,statistic,value,symbol")
                .contains("total,total,learners,count,15,");
        assertThat(study("CohortStudy.java", 15, 5, second).out()).isEqualTo(run.out());
        assertThat(second).hasSameTextualContentAs(first);
    }

    @Test
    void aStudyThatIsCalledWronglySaysHowToCallIt() throws Exception {
        Run run = study("CohortStudy.java", "many");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("usage: CohortStudy.java").doesNotContain("Exception");
    }

    @Test
    void theScriptGoesOnToACohortItsGroupsItsTiesAndItsTables() throws Exception {
        Path table = folder.resolve("scores.csv");
        Path input = Run.write(
                folder, "input", AT_THE_PROMPT.formatted(table.toString().replace("\\", "\\\\")));
        Run run = run(
                input,
                List.of(
                        java("jshell"),
                        "-s",
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "examples/jshell/lplp.jsh"));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "A cohort of 40",
                        "500 runs, seed 2008, 3 units compared",
                        "Yours now: lplp, read",
                        "yearGroup  figure",
                        "mentoring.entitlement_met",
                        "Findings: errors 0, warnings 0, notes ",
                        " members, ")
                .doesNotContain("Error", "Exception", "cannot find");
        assertThat(Files.readAllLines(table))
                .startsWith("portfolio,score,subject,value,missing")
                .hasSizeGreaterThan(40 * 12);
    }

    private static String java(String command) {
        return Path.of(System.getProperty("java.home"), "bin", command).toString();
    }

    private Run study(String name, Object... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                java("java"), "--class-path", System.getProperty("java.class.path"), "examples/jshell/" + name));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        return run(Run.write(folder, "nothing", ""), command);
    }

    private Run run(Path input, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(status, lines(out), lines(err));
    }

    private static String lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
