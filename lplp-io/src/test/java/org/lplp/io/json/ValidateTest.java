package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityFacts;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.PortfolioFacts;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.Skipped;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleSpec;

class ValidateTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Framework FRAMEWORK = Framework.leadbeater2008();
    private static final String DANGLING = "document.dangling_reference";
    private static final Lplp LPLP = Lplp.standard().with(RuleBook.empty());

    @Test
    void findingsOfTheChecksAreThoseOfTheFileWhateverWasLost() {
        String bad = Samples.session("urn:x:4").replace("30", "-30");
        String text =
                Samples.sessions("null", Samples.session("urn:x:2"), "7", bad).replace("},null", "},\n null");
        Validated validated = LPLP.validate(Samples.read(text), FRAMEWORK, AS_OF);
        assertThat(Samples.lines(validated.findings()))
                .contains("1:" + (text.indexOf("-30") + 1)
                        + " error attribute.out_of_range /peer/sessions/3/minutes {max=480, min=1}"
                                .replace("{max=480, min=1}", minutesArguments(validated)));
        assertThat(validated.count(Severity.ERROR))
                .isEqualTo(validated.findings().count(Severity.ERROR));
        assertThat(validated.has(Severity.ERROR)).isTrue();
    }

    private static String minutesArguments(Validated validated) {
        return validated.findings().stream()
                .filter(finding -> finding.code().equals("attribute.out_of_range"))
                .map(finding -> finding.arguments().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void referencesToLostRecordsAreNotDangling() {
        String lost = "{\"id\":\"urn:x:goal\"}";
        String session = Samples.session("urn:x:1", ",\"towards\":\"urn:x:goal\"");
        String plan = ",\"plan\":{\"plans\":[{\"id\":\"urn:x:plan\",\"goals\":[" + lost + "]}]}";
        String peer = ",\"peer\":{\"sessions\":[" + session + "]}";
        Validated validated = LPLP.validate(Samples.read(Samples.portfolio(plan, peer)), FRAMEWORK, AS_OF);
        assertThat(pointers(validated, DANGLING)).doesNotContain("/peer/sessions/0/towards");
        Validated without = LPLP.validate(Samples.read(Samples.portfolio(peer)), FRAMEWORK, AS_OF);
        assertThat(pointers(without, DANGLING)).contains("/peer/sessions/0/towards");
    }

    private static List<String> pointers(Validated validated, String code) {
        return validated.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.pointer())
                .toList();
    }

    @Test
    void unknownMembersAndCodesAreCountedOnce() {
        String text = Samples.sessions(Samples.session("urn:x:1", ",\"setting\":\"moon\",\"x\":1"));
        Validated validated = LPLP.validate(Samples.read(text), FRAMEWORK, AS_OF);
        assertThat(pointers(validated, "document.unknown_code")).containsExactly("/peer/sessions/0/setting");
        assertThat(pointers(validated, "document.unknown_member")).containsExactly("/peer/sessions/0/x");
    }

    @Test
    void readingFindsWhatTheChecksFindOfUnknownMembersAndCodes() {
        String text = Samples.sessions(Samples.session("urn:x:1", ",\"setting\":\"moon\",\"x\":1"));
        ReadResult<Portfolio> read = Samples.read(text);
        List<String> atReading = Samples.lines(read.findings()).stream()
                .map(ValidateTest::withoutPlace)
                .toList();
        List<String> byChecks =
                Samples.lines(LPLP.validate(read.document().orElseThrow(), FRAMEWORK, AS_OF)
                                .findings())
                        .stream()
                        .filter(line -> line.contains("document.unknown"))
                        .map(ValidateTest::withoutPlace)
                        .toList();
        assertThat(byChecks).isEqualTo(atReading);
    }

    private static String withoutPlace(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    @Test
    void everyFindingOfADocumentThatWasReadHasAPlace() {
        String text =
                Samples.sessions(Samples.session("urn:x:1", ",\"towards\":\"urn:x:none\""), Samples.session("urn:x:1"));
        Validated validated = Lplp.standard().validate(Samples.read(text), FRAMEWORK, AS_OF);
        assertThat(validated.findings().list())
                .isNotEmpty()
                .allMatch(finding -> finding.place().isPresent());
        assertThat(validated.rulesRun().size() + validated.rulesSkipped().size())
                .isEqualTo(RuleBook.standard().rulesOn(Portfolio.class).size());
    }

    @Test
    void noRuleRunsWithoutADocument() {
        Validated validated = LPLP.validate(Samples.read("{"), FRAMEWORK, AS_OF);
        assertThat(validated.rulesRun()).isEmpty();
        assertThat(validated.rulesSkipped()).isEmpty();
        assertThat(validated.findings().count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void frameworksAreValidatedToo() {
        byte[] written = LPLP.write(FRAMEWORK);
        ReadResult<Framework> read = LPLP.readFramework(written);
        assertThat(read.orThrow()).isEqualTo(FRAMEWORK);
        assertThat(LPLP.validate(read, FRAMEWORK, AS_OF).has(Severity.ERROR)).isFalse();
    }

    @Test
    void communitiesAreValidatedTooAndFindingsHaveThePlacesOfTheFile() {
        String text = Samples.community(Samples.school(",\"roll\":-1", "urn:x:ann"))
                .replace("\"rosterEntries\":[", "\"rosterEntries\":[null,\n {\"id\":\"urn:x:lost\"},\n")
                .replace("\"period\":", "\"knownBy\":[\"urn:x:nobody\"],\"period\":");
        ReadResult<Community> read = LPLP.readCommunity(text.getBytes(UTF_8));
        Validated validated = LPLP.validate(read, FRAMEWORK, AS_OF);
        assertThat(read.complete()).isFalse();
        assertThat(Samples.lines(validated.findings()))
                .anyMatch(line ->
                        line.startsWith("3:30 error document.dangling_reference /school/rosterEntries/2/knownBy/0"))
                .anyMatch(line ->
                        line.startsWith("3:") && line.contains(" attribute.out_of_range /school/schools/0/roll "))
                .anyMatch(line -> line.startsWith("2:2 error document.missing_member /school/rosterEntries/1/school"));
        assertThat(validated.count(Severity.ERROR)).isEqualTo(5);
    }

    @Test
    void referencesToRecordsOfOtherKindsOfDocumentAreNotDangling() {
        String part =
                ",\"project\":{\"participations\":[{\"id\":\"urn:x:part\",\"period\":{\"start\":\"2026-03-02\"},\"project\":\"urn:x:feast\"}]}";
        assertThat(pointers(LPLP.validate(Samples.read(Samples.portfolio(part)), FRAMEWORK, AS_OF), DANGLING))
                .isEmpty();
        String learner = Samples.community(Samples.school("", "urn:x:ann"))
                .replace("\"period\":", "\"portfolio\":\"urn:x:elsewhere\",\"period\":");
        assertThat(LPLP.validate(LPLP.readCommunity(learner.getBytes(UTF_8)), FRAMEWORK, AS_OF)
                        .findings())
                .isEmpty();
        String stranger = learner.replace("\"school\":\"urn:x:school\"", "\"school\":\"urn:x:other\"");
        assertThat(pointers(LPLP.validate(LPLP.readCommunity(stranger.getBytes(UTF_8)), FRAMEWORK, AS_OF), DANGLING))
                .containsExactly("/school/rosterEntries/0/school");
    }

    @Test
    void portfolioIsHeldAgainstTheCommunityAroundItIfThatIsGiven() {
        Lplp lplp = LPLP.with(RuleBook.empty().with(onTheRoster()));
        ReadResult<Portfolio> ann = Samples.read(Samples.portfolio());
        ReadResult<Portfolio> ben = Samples.read(Samples.portfolio().replace("urn:x:ann", "urn:x:ben"));
        Community community = lplp.readCommunity(
                        Samples.community(Samples.school("", "urn:x:ann")).getBytes(UTF_8))
                .orThrow();
        CommunityFacts around = CommunityFacts.of(community, FRAMEWORK, AS_OF);

        Validated alone = lplp.validate(ben, FRAMEWORK, AS_OF);
        assertThat(alone.findings()).isEmpty();
        assertThat(alone.rulesSkipped()).containsExactly(new Skipped("ours.not_on_roster", "community"));
        assertThat(Samples.lines(lplp.validate(ben, around, AS_OF).findings()))
                .containsExactly("1:" + (Samples.portfolio().indexOf("\"urn:x:ann") + 1)
                        + " warning ours.not_on_roster /people/learner/id {}");
        assertThat(lplp.validate(ann, around, AS_OF).findings()).isEmpty();
        assertThat(lplp.validate(ann, around, AS_OF).rulesRun()).containsExactly("ours.not_on_roster");
        assertThat(lplp.validate(ben.orThrow(), around, AS_OF).count(Severity.WARNING))
                .isEqualTo(1);
        assertThat(lplp.validate(community, around, AS_OF).rulesRun()).isEmpty();
        assertThat(lplp.validate(FRAMEWORK, around, AS_OF).rulesRun()).isEmpty();
    }

    /** A rule of a host that holds a portfolio against the community around it. */
    private static Rule<PortfolioFacts> onTheRoster() {
        Pointer learner = Pointer.root().to("people").to("learner").to("id");
        RuleSpec<PortfolioFacts> spec = new RuleSpec<>(
                "ours.not_on_roster",
                Severity.WARNING,
                0,
                Needs.RECORDS,
                (facts, out) -> facts.community(out)
                        .filter(around -> around.community().getSchool().getRosterEntries().stream()
                                .noneMatch(entry -> entry.getId()
                                        .equals(facts.portfolio()
                                                .getPeople()
                                                .getLearner()
                                                .getId())))
                        .ifPresent(around -> out.found(learner)));
        return () -> spec;
    }

    @Test
    void filesAndStreamsAreReadAndWritten(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("ann.lplp.json");
        Portfolio portfolio = Samples.read(Samples.portfolio()).orThrow();
        LPLP.write(portfolio, file);
        assertThat(file).hasContent(Samples.portfolio());
        assertThat(LPLP.readPortfolio(file).orThrow()).isEqualTo(portfolio);
        ReadResult<Document> any = LPLP.read(file);
        assertThat(any.orThrow()).isEqualTo(portfolio);
        LPLP.write(any, file);
        assertThat(file).hasContent(Samples.portfolio());
        assertThat(LPLP.read(new ByteArrayInputStream(Files.readAllBytes(file))).orThrow())
                .isEqualTo(portfolio);
        Files.writeString(file, Samples.portfolio() + "\n" + Samples.portfolio());
        try (NdjsonReader<Document> records = LPLP.records(file)) {
            assertThat(records).toIterable().hasSize(2);
        }
        Path community = directory.resolve("community.lplp.json");
        Files.writeString(community, Samples.community());
        LPLP.write(LPLP.readCommunity(community), community);
        assertThat(community).hasContent(Samples.community());
        Path framework = directory.resolve("framework.lplp.json");
        LPLP.write(FRAMEWORK, framework);
        assertThat(LPLP.readFramework(framework).orThrow()).isEqualTo(FRAMEWORK);
    }

    @Test
    void whatCannotBeReadIsTheOneException(@TempDir Path directory) {
        assertThatThrownBy(() -> LPLP.readPortfolio(directory.resolve("none")))
                .isInstanceOf(LplpException.class)
                .hasMessageContaining("none")
                .hasCauseInstanceOf(java.nio.file.NoSuchFileException.class);
        assertThatThrownBy(() -> LPLP.readPortfolio(directory)).isInstanceOf(LplpException.class);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> LPLP.read(broken))
                .isInstanceOf(LplpException.class)
                .hasRootCauseMessage("gone");
    }

    @Test
    void trailOfAFindingIsTheSameWhereverItsRecordStandsInTheFile() {
        String first = Samples.session("urn:x:s1");
        String bad = Samples.session("urn:x:s2").replace("30", "-30");
        Validated before = validated(Samples.sessions(first, bad));
        Validated after = validated("\n\n" + Samples.sessions(bad, first));
        assertThat(trails(before))
                .contains("attribute.out_of_range " + Samples.ID + "#/peer/sessions/urn:x:s2/minutes")
                .isEqualTo(trails(after));
        Finding built = Finding.of("a.b", Severity.NOTE, "/peer", Map.of());
        assertThat(LPLP.validate(FRAMEWORK, FRAMEWORK, AS_OF).trail(built)).isEqualTo("#/peer");
    }

    private static Validated validated(String text) {
        return LPLP.validate(LPLP.read(text.getBytes(UTF_8)), FRAMEWORK, AS_OF);
    }

    private static List<String> trails(Validated validated) {
        return validated.findings().stream()
                .map(finding -> finding.code() + " " + validated.trail(finding))
                .sorted()
                .toList();
    }

    @Test
    void schemasAreShipped() {
        assertThat(Lplp.schema("portfolio")).contains("urn:lplp:schema:portfolio:1.0");
        assertThat(Lplp.schema("community")).contains("urn:lplp:schema:community:1.0");
        assertThat(Lplp.schema("framework")).contains("urn:lplp:schema:framework:1.0");
        assertThatThrownBy(() -> Lplp.schema("diary")).isInstanceOf(LplpException.class);
    }

    @Test
    void whatTheFormatCannotHoldIsNotWritten() {
        Portfolio portfolio = Samples.read(Samples.portfolio()).orThrow();
        Portfolio late = Portfolio.builder()
                .from(portfolio)
                .issued(portfolio.getIssued().withYear(10_000))
                .build();
        assertThatThrownBy(() -> LPLP.write(late))
                .isInstanceOf(LplpException.class)
                .hasMessageContaining("a year has not four digits");
    }

    @Test
    void textIsUtf8() {
        String text = Samples.portfolio().replace("Ann", "Zoë 😀");
        assertThat(new String(LPLP.write(Samples.read(text).orThrow()), UTF_8)).isEqualTo(text);
    }
}
