package org.lplp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code keygen}, {@code sign} and {@code verify}. */
class SignTest {

    /** The keys of W3C, Data Integrity EdDSA Cryptosuites v1.0, appendix B. */
    private static final String OPEN = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

    private static final String SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
    private static final String OTHER = "z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7";

    @TempDir
    private Path folder;

    private Path open;
    private Path secret;
    private Path other;

    @BeforeEach
    void writeKeys() {
        open = Run.write(folder, "w3c.pub", OPEN + "\n");
        secret = Run.write(folder, "w3c.key", SECRET);
        other = Run.write(folder, "other.pub", OTHER);
    }

    private Path signed(String json, Object... options) {
        Path file = folder.resolve("signed.json");
        Object[] args = new Object[options.length + 8];
        Object[] fixed = {"sign", "--key", secret, "--created", "2026-03-31T16:00:00+01:00", "--output", file};
        System.arraycopy(fixed, 0, args, 0, 7);
        System.arraycopy(options, 0, args, 7, options.length);
        args[args.length - 1] = "-";
        Run run = Run.with(json.getBytes(UTF_8), args);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return file;
    }

    @Test
    void newKeySignsAndVerifiesAndIsItsOwnersAlone() throws Exception {
        Path name = folder.resolve("school");
        Run made = Run.of("keygen", "--output", name);
        assertThat(made.status()).isZero();
        Path pem = folder.resolve("school.pem");
        Path pub = folder.resolve("school.pub");
        assertThat(Files.readString(pem)).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(Files.readString(pub)).matches("z6Mk[1-9A-HJ-NP-Za-km-z]{44}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pem)))
                .isEqualTo("rw-------");
        assertThat(made.out() + made.err())
                .doesNotContain(Files.readAllLines(pem).get(1));

        Path signed = folder.resolve("signed.lplp.json");
        assertThat(Run.of("sign", "--key", pem, "--output", signed, Run.DATA.resolve("portfolio.lplp.json"))
                        .status())
                .isZero();
        Run run = Run.of("verify", "--key", pub, signed);
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("signed.lplp.json: VALID, signed with z6Mk", "by did:key:z6Mk", "created 20");
        assertThat(Run.of("verify", "--key", pem, signed).status()).isZero();
        Run validated = Run.of("validate", signed);
        Run before = Run.of("validate", Run.DATA.resolve("portfolio.lplp.json"));
        assertThat(validated.status()).isEqualTo(before.status());
        assertThat(validated.out().lines().count())
                .isEqualTo(before.out().lines().count());
    }

    @Test
    void proofForAnotherDomainChallengeOrPurposeIsNotEnough() {
        Path signed = signed("{\"a\":1}", "--domain", "school.example", "--challenge", "42");
        Object[] asked = {
            "verify",
            "--key",
            open,
            "--domain",
            "school.example",
            "--challenge",
            "42",
            "--proof-purpose",
            "assertionMethod",
            signed
        };
        assertThat(Run.of(asked).status()).isZero();
        for (int at : new int[] {4, 6, 8}) {
            Object[] other = asked.clone();
            other[at] = "other";
            Run run = Run.of(other);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("VALID").containsOnlyOnce("that was asked");
        }
        asked[6] = "other";
        Object[] json = Stream.concat(Arrays.stream(asked), Stream.of("--format", "json"))
                .toArray();
        assertThat(Run.of(json).out()).contains("\"unmet\": [\n    \"challenge\"\n  ]");
    }

    @Test
    void keyIsNeverOverwritten() throws Exception {
        Run.write(folder, "school.pub", "mine");
        Run run = Run.of("keygen", "--output", folder.resolve("school"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("school.pub: cannot be written: a file of this name is in the way");
        assertThat(folder.resolve("school.pem")).doesNotExist();
        assertThat(folder.resolve("school.pub")).hasContent("mine");

        Run.write(folder, "other.pem", "mine");
        assertThat(Run.of("keygen", "--output", folder.resolve("other")).status())
                .isEqualTo(2);
        assertThat(folder.resolve("other.pem")).hasContent("mine");
        assertThat(Run.of("keygen", "--output", folder.resolve("none/school")).status())
                .isEqualTo(2);
        assertThat(Run.of("keygen").status()).isEqualTo(2);
    }

    @Test
    void fileStaysAsItIsButForItsProof() throws Exception {
        Path signed = signed("{\n  \"z\": 1.50,\n  \"a\": \"\\u0041\"\n}\n");

        assertThat(Files.readString(signed))
                .startsWith(
                        "{\n  \"z\": 1.50,\n  \"a\": \"\\u0041\",\n  \"proof\": {\"created\":\"2026-03-31T16:00:00+01:00\"")
                .endsWith("}\n}\n");
        Run run = Run.of("verify", "--key", open, "--as-of", "2026-04-24", signed);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(signed + ": VALID, signed with " + OPEN + ", as of 2026-04-24T00:00:00Z\n"
                        + "  VALID\n    by did:key:" + OPEN + "#" + OPEN + "\n    for assertionMethod\n"
                        + "    created 2026-03-31T16:00:00+01:00\n");
    }

    @Test
    void everyOutcomeButValidIsStatusOne() throws Exception {
        String json = Files.readString(signed("{\"a\":\"Mali\"}", "--expires", "2026-09-01"));
        record Case(String json, Path key, String outcome) {}
        Case[] cases = {
            new Case(json.replace("Mali", "Nia"), open, "TAMPERED"),
            new Case(json, other, "WRONG_KEY"),
            new Case(json.replace("eddsa-jcs-2022", "bbs-2023"), open, "UNSUPPORTED"),
            new Case(json.replace("\"proofValue\":\"z", "\"proofValue\":\"u"), open, "MALFORMED"),
            new Case(json + "x", open, "MALFORMED"),
            new Case("[]", open, "MALFORMED"),
            new Case("{\"a\":\"Mali\"}", open, "UNSIGNED"),
        };
        for (Case each : cases) {
            byte[] bytes = each.json().getBytes(UTF_8);
            Run text = Run.with(bytes, "verify", "--key", each.key(), "--as-of", "2026-08-31", "-");
            assertThat(text.status()).isEqualTo(1);
            assertThat(text.out()).startsWith("-: " + each.outcome() + ", not signed with ");
            assertThat(text.out() + text.err()).doesNotContain("Mali", "Nia");
            Run run = Run.with(bytes, "verify", "--key", each.key(), "--as-of", "2026-08-31", "--format", "json", "-");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).contains("\"outcome\": \"" + each.outcome() + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 0, VALID", "2026-08-31T23:59:59Z, 0, VALID", "2026-09-01, 1, EXPIRED"})
    void proofHoldsUntilItExpires(String asOf, int status, String outcome) {
        Path signed = signed("{\"a\":1}", "--expires", "2026-09-01");

        Run run = Run.of("verify", "--key", open, "--as-of", asOf, signed);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).contains(": " + outcome + ", signed with", "expires 2026-09-01T00:00:00Z");
        assertThat(Run.of("verify", "--key", open, signed("{\"a\":1}", "--expires", "2026-04-01T00:00:00+01:00"))
                        .out())
                .contains("EXPIRED");
    }

    @Test
    void programsAreToldEverythingThatTheProofSays() throws Exception {
        Path signed = signed(
                "{\"@context\":\"https://www.w3.org/ns/credentials/v2\"}",
                "--verification-method",
                "https://school.example/keys#" + OPEN,
                "--proof-purpose",
                "authentication",
                "--domain",
                "school.example",
                "--challenge",
                "c1");
        assertThat(Files.readString(signed))
                .contains("\"proof\":{\"@context\":\"https://www.w3.org/ns/credentials/v2\"");

        Run run = Run.of("verify", "--key", open, "--as-of", "2026-04-24", "--format", "json", signed);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "\"asOf\": \"2026-04-24T00:00:00Z\"",
                        "\"outcome\": \"VALID\"",
                        "\"key\": \"" + OPEN + "\"",
                        "\"verificationMethod\": \"https://school.example/keys#" + OPEN + "\"",
                        "\"proofPurpose\": \"authentication\"",
                        "\"school.example\"",
                        "\"challenge\": \"c1\"")
                .doesNotContain("fault");
        assertThat(Run.of("verify", "--key", open, signed).out()).contains("domain school.example", "challenge c1");
    }

    @Test
    void signedFileIsSignedAgainOnlyWhereThatIsAsked() throws Exception {
        Path signed = signed("{\"a\":1}");
        Run again = Run.of("sign", "--key", secret, signed);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("is signed already; --replace");
        assertThat(again.out()).isEmpty();

        Run replaced = Run.of("sign", "--key", secret, "--replace", "--created", "2026-04-01", signed);
        assertThat(replaced.status()).isZero();
        assertThat(replaced.out()).contains("2026-04-01T00:00:00Z").doesNotContain("2026-03-31");
        assertThat(Run.with(replaced.out().getBytes(UTF_8), "verify", "--key", open, "-")
                        .status())
                .isZero();
    }

    @Test
    void whatCannotBeSignedIsAFindingAndNothingIsWritten() {
        Path output = folder.resolve("out.json");
        for (String json : new String[] {"{\"a\":\n9007199254740993}", "[1]", "{\"a\":1", "{\"a\":1,\"a\":1}"}) {
            Run run = Run.with(json.getBytes(UTF_8), "sign", "--key", secret, "--output", output, "-");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).isNotEmpty();
            assertThat(output).doesNotExist();
        }
        assertThat(Run.with("{\"a\":\n9007199254740993}".getBytes(UTF_8), "sign", "--key", secret, "-")
                        .err())
                .startsWith("-:2:1: error: ")
                .contains("[document.wrong_type]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not a key", "z6Mk", "-----BEGIN PRIVATE KEY-----\nMC4CAQAw\n-----END PRIVATE KEY-----"})
    void fileThatIsNoKeyIsStatusTwoAndIsNotRepeated(String content) {
        Path key = Run.write(folder, "bad.pem", content);
        for (String command : new String[] {"sign", "verify"}) {
            Run run = Run.with("{}".getBytes(UTF_8), command, "--key", key, "-");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains("bad.pem: ")
                    .doesNotContain("MC4CAQAw", "not a key")
                    .hasLineCount(1);
        }
    }

    @Test
    void wrongUsageIsStatusTwo() {
        assertThat(Run.of("sign", "--key", open, open).err()).contains("w3c.pub: a public key cannot sign");
        assertThat(Run.of("sign", "--key", folder.resolve("none"), open).status())
                .isEqualTo(2);
        assertThat(Run.of("verify", "--key", open, folder.resolve("none")).status())
                .isEqualTo(2);
        assertThat(Run.of("verify", "--key", folder, open).status()).isEqualTo(2);
        assertThat(Run.of("verify", "--key", open, "--as-of", "soon", open).err())
                .contains("not a moment such as");
        assertThat(Run.with(
                                "{}".getBytes(UTF_8),
                                "sign",
                                "--key",
                                secret,
                                "--created",
                                "2026-04-01",
                                "--expires",
                                "2026-04-01",
                                "-")
                        .err())
                .contains("must expire after it is made");
        assertThat(Run.of("sign", open).err()).contains("--key");
    }
}
