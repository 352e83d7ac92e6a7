package org.lplp.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.Violations;
import org.lplp.core.finding.Findings;
import org.lplp.embedding.Client.Answer;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.Lplp;
import org.lplp.io.passport.ProofOutcome;
import org.lplp.io.passport.SharedView;
import org.lplp.io.passport.SigningKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the service does, over HTTP, whatever database it has. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "school.open=true")
@org.springframework.context.annotation.Import(ServiceTest.Today.class)
@ExtendWith(OutputCaptureExtension.class)
abstract class ServiceTest {

    private static final SigningKey KEY = SigningKey.generate(new SecureRandom());
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-04-24T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private Store store;

    @Autowired
    private Validator validator;

    private Client client;
    private String id;

    @TestConfiguration
    static class Today {
        @Bean
        @Primary
        Clock today() {
            return Clock.fixed(Instant.from(NOW), ZoneOffset.UTC);
        }
    }

    @DynamicPropertySource
    static void key(DynamicPropertyRegistry settings) throws IOException {
        Path file = Files.createTempFile("school", ".pem");
        file.toFile().deleteOnExit();
        Files.write(file, KEY.pem());
        settings.add("school.signing-key", file::toString);
    }

    @BeforeEach
    void start() {
        client = new Client(port);
        id = Samples.id();
    }

    @AfterEach
    void nothingOfALearnerIsLogged(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain(Samples.SECRETS);
    }

    // One portfolio

    @Test
    void portfolioComesBackByteForByteUnderTheDigestOfItsBytes() {
        byte[] portfolio = Samples.portfolio(id);
        Answer added = client.add(id, portfolio);
        Answer got = client.get(Client.portfolio(id));

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.bytes()).isEqualTo(portfolio);
        assertThat(got.header("Content-Type")).isEqualTo(PortfolioController.LPLP);
        assertThat(got.header("ETag")).matches("\"[0-9a-f]{64}\"").isEqualTo(added.header("ETag"));
        assertThat(client.get(Client.portfolio(id), "If-None-Match", got.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void learnersPortfoliosAreListedByTheHostsJackson() {
        client.add(id, Samples.portfolio(id));
        Answer list = client.get("/portfolios?learner=" + Samples.learner());
        assertThat(JsonPath.<List<String>>read(list.text(), "$[*].id")).contains(id);
        assertThat(JsonPath.<List<String>>read(list.text(), "$[?(@.id == '" + id + "')].issued"))
                .singleElement()
                .satisfies(issued -> assertThat(OffsetDateTime.parse(issued))
                        .isEqualTo(Lplp.standard()
                                .readPortfolio(Samples.portfolio(id))
                                .orThrow()
                                .getIssued()));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        String first = client.add(id, Samples.portfolio(id)).header("ETag");
        byte[] changed = Samples.bytes(Samples.text(id) + "\n");

        problem(client.add(id, changed), 412, "changed-since");
        problem(client.put(id, changed), 428, "no-version");
        problem(client.put(id, changed, "If-Match", "*"), 428, "no-version");
        problem(client.put(id, changed, "If-Match", "W/" + first), 428, "no-version");
        assertThat(client.put(id, changed, "If-Match", first).status()).isEqualTo(200);
        problem(client.put(id, Samples.portfolio(id), "If-Match", first), 412, "changed-since");
        assertThat(client.get(Client.portfolio(id)).bytes()).isEqualTo(changed);
    }

    @Test
    void ofManyWritersWhoSawTheSameOneWins() {
        String seen = client.add(id, Samples.portfolio(id)).header("ETag");
        List<Integer> statuses = IntStream.range(1, 7)
                .parallel()
                .mapToObj(i -> client.put(id, Samples.bytes(Samples.text(id) + " ".repeat(i)), "If-Match", seen)
                        .status())
                .toList();
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void idMayBeAnAddressOfTheWeb() {
        String web = "https://school.example/portfolios/" + id;
        assertThat(client.add(web, Samples.portfolio(web)).status()).isEqualTo(201);
        assertThat(client.get(Client.portfolio(web)).status()).isEqualTo(200);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        problem(client.get(Client.portfolio(id)), 404, "not-there");
        problem(client.put(id, Samples.portfolio(id), "If-Match", "\"0\""), 412, "changed-since");
        assertThat(client.get("/nothing").status()).isEqualTo(404);
    }

    // Findings

    @Test
    void findingsComeWithCodePointerAndPlace() {
        Answer answer = problem(client.add(id, Samples.bytes(Samples.wrong(id))), 422, "not-conforming");
        List<String> lines = Samples.wrong(id).lines().toList();
        int line = lines.indexOf("        \"minutes\": -720,") + 1;

        assertThat(JsonPath.<List<Integer>>read(
                        answer.text(), "$.findings[?(@.code == 'attribute.out_of_range')].line"))
                .containsExactly(line);
        assertThat(JsonPath.<List<Integer>>read(answer.text(), "$.findings[?(@.line == " + line + ")].column"))
                .containsExactly(20);
        assertThat(JsonPath.<List<String>>read(answer.text(), "$.findings[?(@.line == " + line + ")].pointer"))
                .singleElement()
                .asString()
                .matches("/challenge/.*/minutes");
        assertThat(JsonPath.<List<String>>read(answer.text(), "$.findings[?(@.line == " + line + ")].severity"))
                .containsExactly("error");
        problem(client.get(Client.portfolio(id)), 404, "not-there");
    }

    @ParameterizedTest
    @CsvSource({"en, The value is out of range.", "cy, Mae'r gwerth y tu allan i'w ystod."})
    void findingsSpeakTheLanguageThatIsAskedFor(String language, String words) {
        Answer answer = client.add(id, Samples.bytes(Samples.wrong(id)), "Accept-Language", language);
        assertThat(JsonPath.<List<String>>read(
                        answer.text(), "$.findings[?(@.code == 'attribute.out_of_range')].message"))
                .singleElement()
                .asString()
                .startsWith(words);
    }

    @Test
    void answersRepeatNothingOfABadFile() {
        String odd = Samples.text(id)
                .replace("\"preferredName\": \"Mali\"", "\"nameOfRowlands\": \"Mali\"")
                .replaceFirst("\"birthDate\": \"[^\"]*\"", "\"birthDate\": \"when Mali was born\"");
        Answer answer = problem(client.add(id, Samples.bytes(odd)), 422, "not-conforming");
        assertThat(JsonPath.<List<String>>read(answer.text(), "$.findings[*].code"))
                .contains("document.unknown_member", "document.wrong_type");
        assertThat(answer.text()).doesNotContain(Samples.SECRETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"LPLP\": \"portfolio/1.0\", Mali", "\u00ff", "null Rowlands"})
    void whatIsNoJsonIsABadRequest(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        Answer answer = problem(client.add(id, bytes), 400, "not-readable");
        assertThat(JsonPath.<Integer>read(answer.text(), "$.findings[0].line")).isEqualTo(1);
    }

    @Test
    void whatIsTooLargeIsRefusedUnread() {
        problem(client.add(id, Samples.bytes(Samples.text(id) + " ".repeat(17 << 20))), 413, "too-large");
    }

    @Test
    void otherIdThanTheAddressIsRefused() {
        problem(client.add(Samples.id(), Samples.portfolio(id)), 400, "other-id");
        String longer = id + "-".repeat(512);
        problem(client.add(longer, Samples.portfolio(longer)), 422, "long-id");
    }

    @Test
    void otherMediaTypesAreProblemsToo() {
        Answer answer = client.json("POST", "/portfolios", "{}");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    // The host's own beans

    @Test
    void hostsRecordStandsBesideThePortfolio() {
        client.add(id, Samples.portfolio(id));
        String path = Client.portfolio(id) + "/enrolment";
        String enrolment = "{\"upn\":\"%s\",\"tutorGroup\":\"9B\",\"starts\":\"2025-09-04\"}".formatted(Samples.UPN);

        problem(client.get(path), 404, "not-there");
        for (int i = 0; i < 2; i++) {
            assertThat(client.json("PUT", path, enrolment).status()).isEqualTo(204);
        }
        assertThat(client.get(path).text()).isEqualTo(enrolment);
    }

    @Test
    void hostsValidatorGivesOurFindings() {
        client.add(id, Samples.portfolio(id));
        Answer answer = problem(
                client.json(
                        "PUT",
                        Client.portfolio(id) + "/enrolment",
                        "{\"upn\":\"X660999916014\",\"tutorGroup\":\" \",\"starts\":\"2025-09-04\"}"),
                422,
                "not-conforming");
        assertThat(JsonPath.<List<String>>read(answer.text(), "$.findings[*].pointer"))
                .containsExactly("/enrolment/tutorGroup", "/enrolment/upn");
        assertThat(JsonPath.<List<String>>read(answer.text(), "$.findings[*].code"))
                .containsExactly("attribute.wrong_size", "attribute.wrong_form");
        assertThat(answer.text()).doesNotContain("660999916014");
    }

    @Test
    void hostsValidatorRunsTheRulesOnThePortfolio() {
        Portfolio wrong =
                Lplp.standard().readPortfolio(Samples.SESSION_TOO_EARLY).orThrow();
        Enrolment enrolment = new Enrolment(Samples.UPN, "9B", LocalDate.of(2025, 9, 4));
        Findings found = Violations.findings(validator.validate(new EnrolmentController.Pupil(enrolment, wrong)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("mentoring.session_before_start");
            assertThat(finding.pointer()).isEqualTo("/portfolio/mentoring/mentorings/0/sessions/0/start");
        });
    }

    @Test
    void hostsJacksonRepeatsNothingEither() {
        client.add(id, Samples.portfolio(id));
        Answer answer = client.json(
                "PUT",
                Client.portfolio(id) + "/enrolment",
                "{\"upn\":\"G660999916014\",\"tutorGroup\":\"9B\",\"starts\":\"when Mali comes\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text()).doesNotContain(Samples.SECRETS);
    }

    // Passports

    @Test
    void passportShowsWhatTheConsentCoversAndVerifies() {
        client.add(id, Samples.portfolio(id));
        Answer answer = share("researcher", "study", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        SharedView view = SharedView.in(JsonText.read(answer.bytes()).orThrow()).orElseThrow();

        assertThat(view.verify(KEY.verificationKey(), NOW).outcome()).isEqualTo(ProofOutcome.VALID);
        assertThat(answer.text()).doesNotContain(Samples.SECRETS).contains("\"until\":\"2046-09-01\"");
        String disclosures = client.get(Client.portfolio(id) + "/disclosures").text();
        assertThat(JsonPath.<List<String>>read(disclosures, "$[*].audience")).containsExactly("researcher");
    }

    @Test
    void passportEndsWhenItIsWishedAndAtTheLatestWithTheConsent() {
        client.add(id, Samples.portfolio(id));
        assertThat(share("mentor", "support", ",\"until\":\"2026-06-01\"").text())
                .contains("\"until\":\"2026-06-01\"");
        assertThat(share("mentor", "support", ",\"until\":\"2027-06-01\"").text())
                .contains("\"until\":\"2026-09-01\"");
        problem(share("mentor", "support", ",\"until\":\"2026-04-24\""), 400, "too-soon");
    }

    @ParameterizedTest
    @CsvSource({"newSchool, transfer", "public, celebration", "mentor, study", "neighbour, support"})
    void withoutAConsentInForceThereIsNoPassport(String audience, String purpose) {
        client.add(id, Samples.portfolio(id));
        problem(share(audience, purpose, ""), 403, "no-consent");
        assertThat(client.get(Client.portfolio(id) + "/disclosures").text()).isEqualTo("[]");
    }

    @Test
    void wishWithoutAPurposeIsNotConforming() {
        client.add(id, Samples.portfolio(id));
        Answer answer = problem(share("mentor", " ", ""), 422, "not-conforming");
        assertThat(JsonPath.<List<String>>read(answer.text(), "$.findings[*].pointer"))
                .containsExactly("/purpose");
    }

    private Answer share(String audience, String purpose, String more) {
        return client.json(
                "POST",
                Client.portfolio(id) + "/passport",
                "{\"audience\":\"%s\",\"purpose\":\"%s\"%s}".formatted(audience, purpose, more));
    }

    @Test
    void learnersOwnViewNeedsNoPassport() {
        client.add(id, Samples.portfolio(id));
        problem(share("learner", "support", ""), 400, "learners-own");
    }

    // Pages

    @ParameterizedTest
    @CsvSource({"en, lang=\"en\"", "cy, lang=\"cy\""})
    void learnersPageRunsNothingAndIsNoDisclosure(String language, String mark) {
        client.add(id, Samples.portfolio(id));
        Answer page = client.get(Client.portfolio(id) + "/page", "Accept-Language", language, "Accept", "text/html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.text()).contains(mark, "Mali").doesNotContain("<script");
        assertThat(client.get(Client.portfolio(id) + "/disclosures").text()).isEqualTo("[]");
    }

    @Test
    void pageForSomebodyElseTakesAConsentAndIsKept() {
        client.add(id, Samples.portfolio(id));
        String page = Client.portfolio(id) + "/page?audience=";
        problem(client.get(page + "public", "Accept", "text/html"), 403, "no-consent");
        assertThat(client.get(page + "researcher&purpose=study").text())
                .contains("<html")
                .doesNotContain(Samples.SECRETS);
        String kept = client.get(Client.portfolio(id) + "/disclosures").text();
        assertThat(JsonPath.<List<String>>read(kept, "$[*].purpose")).containsExactly("study");
    }

    // Thousands

    @Test
    void badRecordIsReportedByItsLineAndStopsNothing() {
        String taken = Samples.id();
        client.add(taken, Samples.portfolio(taken));
        List<String> ids = Stream.generate(Samples::id).limit(205).toList();
        StringBuilder records = new StringBuilder();
        ids.forEach(each -> records.append(Samples.line(Samples.text(each))));
        records.append("\n"); // 206
        records.append("{\"LPLP\": \"portfolio/1.0\", Mali\n"); // 207
        records.append(Samples.line(Samples.wrong(Samples.id()))); // 208
        records.append(Samples.line(Samples.text(Samples.id() + "-".repeat(512)))); // 209
        records.append(Samples.line(Samples.text(taken))); // 210
        records.append(Samples.line(Samples.text(ids.get(0)))); // 211
        records.append(Samples.line(Samples.text(id)));
        byte[] bytes = Samples.bytes(records.toString());

        Answer answer = client.load(bytes);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(ImportController.NDJSON);
        List<String> lines = answer.text().lines().toList();
        assertThat(lines).filteredOn(line -> line.contains("progress")).hasSize(2);
        assertThat(lines.get(0))
                .isEqualTo(
                        "{\"progress\":{\"records\":100,\"stored\":100,\"unchanged\":0,\"refused\":0,\"bytes\":%d,\"of\":%d}}"
                                .formatted(bytesOf(records, 100), bytes.length));
        assertThat(lines)
                .filteredOn(line -> line.contains("refused\":{"))
                .extracting(
                        line -> JsonPath.read(line, "$.refused.line") + " " + JsonPath.read(line, "$.refused.problem"))
                .containsExactly("207 not-readable", "208 not-conforming", "209 long-id", "210 stored-otherwise");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("{\"done\":{\"records\":211,\"stored\":206,\"unchanged\":1,\"refused\":4,");
        assertThat(answer.text()).doesNotContain(Samples.SECRETS);
        assertThat(client.get(Client.portfolio(id)).text() + "\n").isEqualTo(Samples.line(Samples.text(id)));
        assertThat(client.get(Client.portfolio(taken)).bytes()).isEqualTo(Samples.portfolio(taken));

        assertThat(client.load(bytes).text())
                .contains("{\"done\":{\"records\":211,\"stored\":0,\"unchanged\":207,\"refused\":4,");
    }

    private static int bytesOf(StringBuilder records, int lines) {
        return Samples.bytes(records.toString().lines().limit(lines).reduce("", (all, line) -> all + line + "\n"))
                        .length
                - 1;
    }

    /** So neither side ever holds the whole. */
    @Test
    void progressIsToldWhileTheUploadGoesOn() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out.write(Samples.bytes("POST /portfolios HTTP/1.1\r\nHost: school\r\nConnection: close\r\n"
                    + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"));
            chunk(out, 100);
            assertThat(in.lines().filter(line -> line.startsWith("{")).findFirst())
                    .hasValueSatisfying(line -> assertThat(line).startsWith("{\"progress\":{\"records\":100,"));
            chunk(out, 1);
            out.write(Samples.bytes("0\r\n\r\n"));
            assertThat(in.lines().filter(line -> line.startsWith("{")))
                    .singleElement()
                    .asString()
                    .startsWith("{\"done\":{\"records\":101,\"stored\":101,");
        }
    }

    private static void chunk(OutputStream out, int records) throws IOException {
        for (int i = 0; i < records; i++) {
            byte[] line = Samples.bytes(Samples.line(Samples.text(Samples.id())));
            out.write(Samples.bytes(Integer.toHexString(line.length) + "\r\n"));
            out.write(line);
            out.write(Samples.bytes("\r\n"));
        }
        out.flush();
    }

    private static Answer problem(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(JsonPath.<String>read(answer.text(), "$.type")).isEqualTo("urn:lplp:embedding:problem:" + problem);
        return answer;
    }
}
