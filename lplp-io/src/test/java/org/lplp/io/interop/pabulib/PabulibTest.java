package org.lplp.io.interop.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.BallotId;
import org.lplp.core.base.Language;
import org.lplp.core.base.Period;
import org.lplp.core.base.ProposalId;
import org.lplp.core.base.PublicBudgetId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VoterId;
import org.lplp.core.finding.Finding;
import org.lplp.core.vote.Ballot;
import org.lplp.core.vote.BallotKind;
import org.lplp.core.vote.Choice;
import org.lplp.core.vote.Proposal;
import org.lplp.core.vote.PublicBudget;
import org.lplp.core.vote.VoteCompletion;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VotingRule;
import org.lplp.scoring.vote.Election;

class PabulibTest {

    /** Invented. */
    private static final String SKATE_PARK = """
            META
            key;value
            description;A vote of the young people of Cwm Newydd
            num_projects;3
            num_votes;3
            budget;1000,50
            vote_type;approval
            rule;equalshares/add1
            weather;"rain; later sun"
            PROJECTS
            project_id;cost;votes;name;colour
            12;400.25;2;"The ""Ramp""; phase 2";red
            A-3;600;1;Skate park;
            7;1001;1;Radio studio;blue
            VOTES
            voter_id;vote;mood
            secret-1;12,A-3;glad
            secret-2;12,12;
            secret-3;;
            """;

    private static PabulibReading read(String text) {
        return Pabulib.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(PabulibFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> codes(String text) {
        return read(text).findings().stream()
                .map(it -> it.place().orElseThrow().line() + " " + it.code())
                .toList();
    }

    @Test
    void fileGivesAnElection() {
        Election election = read(SKATE_PARK).election().orElseThrow();
        assertThat(election.kind()).isEqualTo(BallotKind.APPROVAL);
        assertThat(election.pool()).isEqualByComparingTo("1000.5");
        assertThat(election.candidates()).extracting(it -> it.id()).containsExactly("12", "A-3", "7");
        assertThat(election.ballots()).hasSize(3);
        assertThat(election.ballots().get(2).marks()).isEmpty();
    }

    @Test
    void everyKeyColumnAndCellIsWrittenBack() throws IOException {
        PabulibFile file = read(SKATE_PARK).file().orElseThrow();
        assertThat(written(file)).isEqualTo(SKATE_PARK);
        assertThat(file.value("weather")).contains("rain; later sun");
        assertThat(file.projects().cell(0, "name")).contains("The \"Ramp\"; phase 2");
        assertThat(file.toString() + read(SKATE_PARK)).doesNotContain("secret", "glad");
    }

    @Test
    void lineEndsMarksCaseAndBlanksDoNotMatter() {
        String dressed = "\uFEFF"
                + SKATE_PARK
                        .replace("META", "meta ")
                        .replace("key;value", "Key; Value")
                        .replace("voter_id", "Voter_ID")
                        .replace("budget;", "Budget ; ")
                        .replace("\n", "\r\n");
        assertThat(read(dressed).election()).isEqualTo(read(SKATE_PARK).election());
        assertThat(read(dressed + "\r\n;;\r\n").election()).isPresent();
    }

    @Test
    void differencesFromTheRecountAreWarnings() {
        PabulibReading reading = read(SKATE_PARK);
        assertThat(reading.election()).isPresent();
        assertThat(reading.findings()).hasSize(1);
        Finding finding = reading.findings().iterator().next();
        assertThat(finding.code()).isEqualTo("pabulib.votes_unlike_ballots");
        assertThat(finding.place().orElseThrow().line()).isEqualTo(14);
        assertThat(finding.arguments()).containsEntry("counted", "0").containsEntry("stated", "1");
        assertThat(codes(SKATE_PARK.replace("num_votes;3", "num_votes;4"))).contains("5 pabulib.votes_unlike_count");
    }

    @Test
    void everyFaultHasItsLine() {
        assertThat(codes("")).contains("1 pabulib.missing_section");
        assertThat(codes("key;value\n")).containsExactly("1 pabulib.outside_section");
        assertThat(codes(SKATE_PARK.substring(0, SKATE_PARK.indexOf("VOTES")))).contains("1 pabulib.missing_section");
        assertThat(codes(SKATE_PARK.replace("budget;1000,50", "budget;1e999"))).contains("6 pabulib.wrong_number");
        assertThat(codes(SKATE_PARK.replace("budget;1000,50", "budget;" + "9".repeat(40))))
                .contains("6 pabulib.number_too_large");
        assertThat(codes(SKATE_PARK.replace("budget;1000,50", "budget;" + "9".repeat(99))))
                .contains("6 pabulib.number_too_large");
        assertThat(codes(SKATE_PARK.replace("budget;1000,50", "budget;-1"))).contains("6 pabulib.negative_amount");
        assertThat(codes(SKATE_PARK.replace("budget;1000,50\n", ""))).contains("1 pabulib.missing_key");
        assertThat(codes(SKATE_PARK.replace(";600;", ";-600;"))).contains("13 pabulib.negative_amount");
        assertThat(codes(SKATE_PARK.replace(";600;", ";;"))).contains("13 pabulib.empty_cell");
        assertThat(codes(SKATE_PARK.replace("\n7;", "\n12;"))).contains("14 pabulib.duplicate_project");
        assertThat(codes(SKATE_PARK.replace("secret-3", "secret-1"))).contains("19 pabulib.duplicate_voter");
        assertThat(codes(SKATE_PARK.replace("12,A-3;glad", "12,99;glad"))).contains("17 pabulib.unknown_project");
        assertThat(codes(SKATE_PARK.replace("vote_type;approval", "vote_type;loud")))
                .contains("7 pabulib.unknown_vote_type");
        assertThat(codes(SKATE_PARK.replace("vote_type;approval", "vote_type;cumulative")))
                .contains("17 pabulib.points_unlike_vote");
        assertThat(codes(SKATE_PARK.replace("project_id;cost", "project_id;price")))
                .contains("11 pabulib.missing_column");
        assertThat(codes(SKATE_PARK.replace("name;colour", "name;name"))).contains("11 pabulib.duplicate_column");
        assertThat(codes(SKATE_PARK.replace("Skate park;", "Skate;pa;rk;"))).contains("13 pabulib.extra_cells");
        assertThat(codes(SKATE_PARK.replace("phase 2\";", "phase 2;"))).containsExactly("12 pabulib.malformed_quoting");
        assertThat(codes(SKATE_PARK + "META\nkey;value\n")).contains("20 pabulib.duplicate_section");
        assertThat(codes(SKATE_PARK.replace("weather", "Budget")))
                .contains("9 pabulib.duplicate_key", "9 pabulib.wrong_number");
        assertThat(Pabulib.read(new byte[] {'M', (byte) 0xFF}).findings())
                .extracting(Finding::code)
                .containsExactly("pabulib.malformed_encoding");
    }

    @Test
    void noFindingHoldsAVoterOrAVote() {
        String text = SKATE_PARK
                .replace("secret-3", "secret-1")
                .replace("12,A-3;glad", "hidden,A-3;glad")
                .replace("vote_type;approval", "vote_type;scoring");
        assertThat(read(text).findings().toString()).doesNotContain("secret", "hidden", "glad");
    }

    @Test
    void pointsAndDefaultScoreAreRead() {
        String text = "META\nkey;value\nbudget;10\nvote_type;scoring\ndefault_score;0.5\n"
                + "PROJECTS\nproject_id;cost;score\na;10;4\nb;999999999;-1\nVOTES\nvoter_id;vote;points\nv;a,b;3.5,-1\n";
        Election election = read(text).election().orElseThrow();
        assertThat(election.unnamed()).isEqualByComparingTo("0.5");
        assertThat(election.ballots().get(0).marks().get(0).points()).contains(new BigDecimal("3.5"));
        assertThat(election.candidates().get(1).withdrawn()).isTrue();
        assertThat(read(text).findings()).extracting(Finding::code).containsExactly("pabulib.score_unlike_ballots");
    }

    @Test
    void withoutVotesTheStatedOnesStand() {
        String text = "META\nkey;value\nbudget;10\nvote_type;approval\nnum_votes;9\n"
                + "PROJECTS\nproject_id;cost;votes\na;10;4\nVOTES\nvoter_id;vote\n";
        assertThat(read(text).findings()).isEmpty();
        assertThat(read(text).election().orElseThrow().candidates().get(0).stated())
                .contains(new BigDecimal("4"));
    }

    private static VotingRule rule(String name) {
        return read(SKATE_PARK.replace("rule;equalshares/add1", "rule;" + name + "\nmin_project_score_threshold;3"))
                .file()
                .orElseThrow()
                .rule()
                .orElse(null);
    }

    @Test
    void rulesHavePabulibsNames() {
        assertThat(rule("greedy").getMethod()).isEqualTo(VoteMethod.GREEDY);
        assertThat(rule("greedy-threshold").getMinimumVotes()).contains(3);
        assertThat(rule("greedy-no-skip").getSkip()).contains(false);
        assertThat(rule("unknown").getMethod()).isEqualTo(VoteMethod.GREEDY);
        assertThat(rule("equalshares").getCompletion()).contains(VoteCompletion.NONE);
        assertThat(rule("equalshares/add1").getCompletion()).contains(VoteCompletion.ADD1);
        assertThat(rule("equalshares-comparison").getCompletion()).contains(VoteCompletion.COMPARISON);
        assertThat(rule("equalshares/add1-comparison").getCompletion()).contains(VoteCompletion.ADD1_COMPARISON);
        assertThat(rule("greedy-custom")).isNull();
        assertThat(rule("greedy-exclusive")).isNull();
        assertThat(rule("equalshares/add9")).isNull();
    }

    @Test
    void publicBudgetBecomesAFileThatGivesTheSameElection() throws IOException {
        PublicBudget budget = PublicBudget.builder()
                .id(PublicBudgetId.of("urn:b:1"))
                .title(Text.of("Youth budget; 2026"))
                .pool(BigMoney.parse("GBP 100.00"))
                .ballotKind(BallotKind.CUMULATIVE)
                .maximumPoints(BigDecimal.valueOf(5))
                .rule(VotingRule.builder()
                        .method(VoteMethod.GREEDY)
                        .minimumVotes(2)
                        .build())
                .period(Period.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01")))
                .addProposals(Proposal.builder()
                        .id(ProposalId.of("urn:p:1"))
                        .title(Text.of("Ramp"))
                        .cost(BigMoney.parse("GBP 60.00"))
                        .build())
                .addBallots(Ballot.builder()
                        .id(BallotId.of("urn:ballot:1"))
                        .voter(VoterId.of("urn:voter:1"))
                        .addChoices(Choice.builder()
                                .proposal(ProposalId.of("urn:p:1"))
                                .points(BigDecimal.valueOf(5))
                                .build())
                        .build())
                .addWinners(ProposalId.of("urn:p:1"))
                .build();
        String text = written(PabulibFile.of(budget, Language.ENGLISH));
        assertThat(text).isEqualTo("""
                        META
                        key;value
                        description;"Youth budget; 2026"
                        instance;2026
                        num_projects;1
                        num_votes;1
                        budget;100.00
                        vote_type;cumulative
                        rule;greedy-threshold
                        date_begin;01.01.2026
                        date_end;31.01.2026
                        max_sum_points;5
                        min_project_score_threshold;2
                        language;en
                        currency;GBP
                        PROJECTS
                        project_id;cost;votes;score;name;category;target;selected
                        urn:p:1;60.00;1;5;Ramp;;;1
                        VOTES
                        voter_id;vote;points
                        urn:voter:1;urn:p:1;5
                        """);
        PabulibReading reading = read(text);
        assertThat(reading.findings()).isEmpty();
        Election election = reading.election().orElseThrow();
        assertThat(election.ballots()).isEqualTo(Election.of(budget).ballots());
        assertThat(election.pool()).isEqualByComparingTo("100");
    }

    @Test
    void everyCodeHasAMessageAndAHintInBothLanguages() {
        ResourceBundle english = Pabulib.words(Language.of("en-GB"));
        ResourceBundle welsh = Pabulib.words(Language.of("cy-GB"));
        TreeSet<String> expected = Arrays.stream(PabulibCode.values())
                .flatMap(code -> Stream.of(code.code(), code.code() + ".fix"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(expected);
        assertThat(new TreeSet<>(welsh.keySet())).isEqualTo(expected);
        assertThat(expected)
                .allSatisfy(key ->
                        assertThat(arguments(welsh.getString(key))).isEqualTo(arguments(english.getString(key))));
    }

    private static TreeSet<String> arguments(String pattern) {
        return Pattern.compile("\\{\\w+}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isToldFromJson() {
        assertThat(Pabulib.looksLike(SKATE_PARK.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(Pabulib.looksLike("\uFEFF\n meta\n".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(Pabulib.looksLike("{\"LPLP\":1}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(Pabulib.looksLike(new byte[0])).isFalse();
    }

    @Property(tries = 500)
    void anyBytesGiveAReading(@ForAll byte[] bytes) {
        assertThat(Pabulib.read(bytes).findings()).isNotEmpty();
    }

    @Property(tries = 300)
    void fileThatIsCutOffNeverFails(@ForAll int at, @ForAll byte instead) {
        byte[] bytes = SKATE_PARK.getBytes(StandardCharsets.UTF_8);
        int cut = Math.floorMod(at, bytes.length);
        byte[] damaged = Arrays.copyOf(bytes, cut + 1);
        damaged[cut] = instead;
        PabulibReading reading = Pabulib.read(damaged);
        assertThat(reading.election().isPresent() || !reading.findings().isEmpty())
                .isTrue();
    }
}
