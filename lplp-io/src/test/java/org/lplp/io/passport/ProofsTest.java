package org.lplp.io.passport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.document.Framework;
import org.lplp.core.finding.Severity;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;

class ProofsTest {

    private static final SigningKey KEY = SigningKey.read(Vectors.SECRET.getBytes(UTF_8));
    private static final VerificationKey PUBLIC = VerificationKey.read(Vectors.PUBLIC.getBytes(UTF_8));
    private static final VerificationKey OTHER =
            VerificationKey.read("z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7".getBytes(UTF_8));
    private static final OffsetDateTime CREATED = OffsetDateTime.parse("2023-02-24T23:36:38Z");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-04-24T12:00:00Z");
    private static final ProofOptions OPTIONS =
            ProofOptions.builder().created(CREATED).build();

    private static ProofOutcome outcome(String json) {
        return verify(json, PUBLIC).outcome();
    }

    private static Verification verify(String json, VerificationKey key) {
        return Proofs.verify(JsonText.read(json.getBytes(UTF_8)).orThrow(), key, NOW);
    }

    private static ProofFault fault(String json) {
        return verify(json, PUBLIC).proofs().get(0).fault().orElseThrow();
    }

    @Test
    void hashDataIsThatOfTheRecommendation() {
        byte[] hashData = Proofs.hashData(Vectors.object(Vectors.CONFIGURATION), Vectors.object(Vectors.CREDENTIAL));

        assertThat(HexFormat.of().formatHex(hashData)).isEqualTo(Vectors.HASH_DATA);
    }

    @Test
    void proofIsThatOfTheRecommendation() {
        Map<String, Object> expected = new LinkedHashMap<>(Vectors.object(Vectors.CONFIGURATION));
        expected.put("proofValue", Vectors.PROOF_VALUE);

        assertThat(Proofs.sign(Vectors.object(Vectors.CREDENTIAL), KEY, OPTIONS))
                .isEqualTo(expected);
    }

    @Test
    void credentialsOfTheRecommendationAreValid() {
        Verification verification = verify(Vectors.secured(), PUBLIC);

        assertThat(verification.isValid()).isTrue();
        assertThat(verification.key()).isEqualTo(PUBLIC);
        ProofCheck proof = verification.decisive().orElseThrow();
        assertThat(proof.verificationMethod()).contains(Vectors.METHOD);
        assertThat(proof.created()).contains("2023-02-24T23:36:38Z");
        assertThat(proof.purpose()).contains("assertionMethod");
        assertThat(outcome(Vectors.secured(Vectors.EARLIER_METHOD, Vectors.EARLIER_PROOF_VALUE)))
                .isEqualTo(ProofOutcome.VALID);
    }

    @Test
    void credentialOfTheRecommendationIsOfAnotherKey() {
        Verification verification = verify(Vectors.secured(), OTHER);

        assertThat(verification.outcome()).isEqualTo(ProofOutcome.WRONG_KEY);
        assertThat(verify(Vectors.secured(Vectors.EARLIER_METHOD, Vectors.EARLIER_PROOF_VALUE), OTHER)
                        .outcome())
                .isEqualTo(ProofOutcome.WRONG_KEY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The School of Examples | The School of Example",
                "2023-02-24T23:36:38Z | 2023-02-24T23:36:39Z",
                "\"assertionMethod\" | \"authentication\"",
                "\"name\": | \"nome\":",
                "\"issuer\": | \"issuer2\": 1, \"issuer\":",
                "[\"VerifiableCredential\", \"AlumniCredential\"] | [\"AlumniCredential\", \"VerifiableCredential\"]",
                "\"proofPurpose\" | \"more\": 1, \"proofPurpose\""
            })
    void changedCredentialIsTamperedWith(String from, String to) {
        String changed = Vectors.secured().replace(from, to);

        assertThat(changed).isNotEqualTo(Vectors.secured());
        assertThat(outcome(changed)).isEqualTo(ProofOutcome.TAMPERED);
        assertThat(fault(changed)).isEqualTo(ProofFault.SIGNATURE);
    }

    @Test
    void contextThatWasAddedAfterwardsIsTamperedWith() {
        String context =
                "\"@context\": [\"https://www.w3.org/ns/credentials/v2\",\"https://www.w3.org/ns/credentials/examples/v2\"";
        String first = Vectors.secured().replaceFirst("\"@context\": \\[", "\"@context\": [\"urn:x\",");
        int at = Vectors.secured().indexOf(context) + context.length();
        String last = Vectors.secured().substring(0, at) + ",\"urn:x\""
                + Vectors.secured().substring(at);

        for (String changed : List.of(first, last)) {
            assertThat(outcome(changed)).isEqualTo(ProofOutcome.TAMPERED);
            assertThat(fault(changed)).isEqualTo(ProofFault.CONTEXT);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DataIntegrityProof | Ed25519Signature2020 | UNSUPPORTED | OTHER_TYPE",
                "eddsa-jcs-2022 | eddsa-rdfc-2022 | UNSUPPORTED | OTHER_CRYPTOSUITE",
                "\"type\": \"DataIntegrityProof\", | '' | MALFORMED | TYPE",
                "\"cryptosuite\": \"eddsa-jcs-2022\", | '' | MALFORMED | CRYPTOSUITE",
                "\"eddsa-jcs-2022\" | 2022 | MALFORMED | CRYPTOSUITE",
                "\"proofPurpose\" | \"purpose\" | MALFORMED | PROOF_PURPOSE",
                "\"verificationMethod\" | \"method\" | MALFORMED | VERIFICATION_METHOD",
                "#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2 | #z6Mk | MALFORMED | VERIFICATION_METHOD",
                "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2# | did:key:x# | MALFORMED | VERIFICATION_METHOD",
                "2023-02-24T23:36:38Z | yesterday | MALFORMED | CREATED",
                "2023-02-24T23:36:38Z | 2023-02-30T23:36:38Z | MALFORMED | CREATED",
                "\"proofPurpose\" | \"expires\": \"2030\", \"proofPurpose\" | MALFORMED | EXPIRES",
                "\"proofPurpose\" | \"challenge\": 1, \"proofPurpose\" | MALFORMED | DOMAIN_OR_CHALLENGE",
                "\"proofPurpose\" | \"domain\": [1], \"proofPurpose\" | MALFORMED | DOMAIN_OR_CHALLENGE",
                "\"proofPurpose\" | \"previousProof\": \"urn:x\", \"proofPurpose\" | MALFORMED | PREVIOUS_PROOF",
                "\"proofPurpose\" | \"previousProof\": null, \"proofPurpose\" | MALFORMED | PREVIOUS_PROOF",
                "\"proofPurpose\" | \"n\": 9007199254740993, \"proofPurpose\" | MALFORMED | INEXACT_NUMBER",
                "\"proofValue\" | \"value\" | MALFORMED | PROOF_VALUE",
                "z2HnFSS | zO0lI | MALFORMED | PROOF_VALUE",
                "z2HnFSS | u2HnFSS | MALFORMED | PROOF_VALUE",
                "z2HnFSS | z2 | MALFORMED | PROOF_VALUE"
            })
    void proofThatIsNoneSaysWhy(String from, String to, ProofOutcome outcome, ProofFault fault) {
        String changed = Vectors.secured().replace(from, to);

        assertThat(changed).isNotEqualTo(Vectors.secured());
        assertThat(outcome(changed)).isEqualTo(outcome);
        assertThat(fault(changed)).isEqualTo(fault);
    }

    @Test
    void keyOfAnotherTypeIsAnotherKey() {
        // A did:key of P-256: appendix of W3C, Data Integrity ECDSA Cryptosuites v1.0.
        String p256 = "did:key:zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP";

        assertThat(outcome(Vectors.secured(p256, Vectors.PROOF_VALUE))).isEqualTo(ProofOutcome.WRONG_KEY);
    }

    @Test
    void methodThatTellsNoKeyLeavesItToTheSignature() {
        ProofOptions options = ProofOptions.builder()
                .from(OPTIONS)
                .verificationMethod("did:web:school.example#key-1")
                .build();
        byte[] secured =
                Proofs.secure(JsonText.read("{\"a\":1}".getBytes(UTF_8)).orThrow(), KEY, options);

        assertThat(outcome(new String(secured, UTF_8))).isEqualTo(ProofOutcome.VALID);
        assertThat(verify(new String(secured, UTF_8), OTHER).outcome()).isEqualTo(ProofOutcome.TAMPERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"proof\":[]}", "{\"n\":9007199254740993}", "{\"a\":{\"proof\":{}}}"})
    void objectWithoutAProofIsUnsigned(String json) {
        assertThat(outcome(json)).isEqualTo(ProofOutcome.UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "{\"proof\":null}", "{\"proof\":\"x\"}", "{\"proof\":[1]}"})
    void whatHasNoProofOfItsFormIsMalformed(String json) {
        assertThat(outcome(json)).isEqualTo(ProofOutcome.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-24T11:59:59Z, EXPIRED",
        "2026-04-24T12:00:00Z, EXPIRED",
        "2026-04-24T12:00:01Z, VALID",
        "2026-04-24T12:30:00+01:00, EXPIRED",
        "2026-04-24T11:30:00-01:00, VALID"
    })
    void proofHoldsUntilTheMomentOfItsExpiry(String expires, ProofOutcome outcome) {
        ProofOptions options = ProofOptions.builder()
                .from(OPTIONS)
                .expires(OffsetDateTime.parse(expires))
                .build();
        byte[] secured =
                Proofs.secure(JsonText.read("{\"a\":1}".getBytes(UTF_8)).orThrow(), KEY, options);

        assertThat(outcome(new String(secured, UTF_8))).isEqualTo(outcome);
        // Whoever moves the expiry breaks the signature.
        assertThat(outcome(new String(secured, UTF_8).replace("\"expires\":\"2026", "\"expires\":\"2036")))
                .isEqualTo(ProofOutcome.TAMPERED);
    }

    @Test
    void momentWithoutAnOffsetIsUtc() {
        Map<String, Object> object = new LinkedHashMap<>(Map.of("a", "b"));
        Map<String, Object> proof = new LinkedHashMap<>(Proofs.sign(object, KEY, OPTIONS));
        proof.put("expires", "2026-04-24T12:00:01");
        proof.remove("proofValue");
        proof.put("proofValue", Multibase.encode(KEY.sign(Proofs.hashData(proof, object))));
        object.put("proof", proof);

        assertThat(Proofs.verify(object, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.VALID);
        assertThat(Proofs.verify(object, PUBLIC, NOW.plusSeconds(1)).outcome()).isEqualTo(ProofOutcome.EXPIRED);
    }

    @Test
    void proofThatExpiresBeforeItIsMadeIsRefused() {
        assertThatThrownBy(() ->
                        ProofOptions.builder().from(OPTIONS).expires(CREATED).build())
                .isInstanceOf(LplpException.class);
    }

    @Test
    void whatTheProofSaysIsToldAndSigned() {
        ProofOptions options = ProofOptions.builder()
                .created(OffsetDateTime.parse("2026-03-31T16:00:00.75+01:00"))
                .expires(OffsetDateTime.parse("2027-03-31T16:00:00+01:00"))
                .purpose("authentication")
                .domain("school.example")
                .challenge("c")
                .build();
        Map<String, Object> object = new LinkedHashMap<>(Map.of("a", "b"));
        object.put("proof", Proofs.sign(object, KEY, options));
        ProofCheck proof = Proofs.verify(object, PUBLIC, NOW).decisive().orElseThrow();

        assertThat(proof.outcome()).isEqualTo(ProofOutcome.VALID);
        assertThat(proof.created()).contains("2026-03-31T16:00:00+01:00");
        assertThat(proof.expires()).contains("2027-03-31T16:00:00+01:00");
        assertThat(proof.purpose()).contains("authentication");
        assertThat(proof.domains()).containsExactly("school.example");
        assertThat(proof.challenge()).contains("c");
        assertThat(proof).hasToString("VALID");
    }

    @Test
    void objectWithinADocumentIsSignedAndVerifiedOnItsOwn() {
        Map<String, Object> manifest = new LinkedHashMap<>(Map.of("items", List.of("a", "b")));
        manifest.put("proof", Proofs.sign(manifest, KEY, OPTIONS));
        Map<String, Object> document = Map.of("passport", manifest, "other", 1);

        assertThat(Proofs.verify(document, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.UNSIGNED);
        assertThat(Proofs.verify(manifest, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.VALID);
        manifest.put("items", List.of("a", "c"));
        assertThat(Proofs.verify(manifest, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.TAMPERED);
    }

    @Test
    void whatCannotBeSignedIsRefused() {
        for (String json : List.of("{\"proof\":{}}", "{\"n\":[9007199254740993]}", "[1]")) {
            JsonText text = JsonText.read(json.getBytes(UTF_8)).orThrow();
            assertThatThrownBy(() -> Proofs.secure(text, KEY, OPTIONS)).isInstanceOf(LplpException.class);
        }
        assertThatThrownBy(() -> Proofs.verify(Map.of("a", 1.5), PUBLIC, NOW)).isInstanceOf(LplpException.class);
        assertThatThrownBy(() -> Proofs.sign(Map.of("a", 1.5), KEY, OPTIONS)).isInstanceOf(LplpException.class);
    }

    // Sets and chains

    private static Map<String, Object> proof(Map<String, Object> signed, SigningKey key, String id, Object previous) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-jcs-2022");
        proof.put("id", id);
        proof.put("verificationMethod", key.verificationKey().didKey());
        proof.put("proofPurpose", "assertionMethod");
        if (previous != null) {
            proof.put("previousProof", previous);
        }
        proof.put("proofValue", Multibase.encode(key.sign(Proofs.hashData(proof, signed))));
        return proof;
    }

    @Test
    void inASetTheProofOfTheKeyCounts() {
        SigningKey second = SigningKey.read("z3u2W4YnTstS1nSSBAgZcYSJF43JuZ9uLV6bF38B1Bf8NugW".getBytes(UTF_8));
        Map<String, Object> object = new LinkedHashMap<>(Map.of("a", "b"));
        Map<String, Object> foreign = Map.of("type", "Ed25519Signature2020");
        List<Object> proofs = List.of(foreign, proof(object, KEY, "urn:1", null), proof(object, second, "urn:2", null));
        Map<String, Object> secured = new LinkedHashMap<>(object);
        secured.put("proof", proofs);

        assertThat(Proofs.verify(secured, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.VALID);
        Verification other = Proofs.verify(secured, OTHER, NOW);
        assertThat(other.outcome()).isEqualTo(ProofOutcome.VALID);
        assertThat(other.proofs().stream().map(ProofCheck::outcome))
                .containsExactly(ProofOutcome.UNSUPPORTED, ProofOutcome.WRONG_KEY, ProofOutcome.VALID);
        VerificationKey third =
                VerificationKey.read("z6MkmEq87wkHCYnWnNZkigeDMGTN7oUw1upkhzd77KuXERS1".getBytes(UTF_8));
        assertThat(Proofs.verify(secured, third, NOW).outcome()).isEqualTo(ProofOutcome.WRONG_KEY);
    }

    @Test
    void inAChainTheProofsBeforeAreSignedToo() {
        SigningKey first = SigningKey.read("z3u2W4YnTstS1nSSBAgZcYSJF43JuZ9uLV6bF38B1Bf8NugW".getBytes(UTF_8));
        Map<String, Object> object = new LinkedHashMap<>(Map.of("a", "b"));
        Map<String, Object> before = proof(object, first, "urn:1", null);
        Map<String, Object> withBefore = new LinkedHashMap<>(object);
        withBefore.put("proof", List.of(before));
        Map<String, Object> link = proof(withBefore, KEY, "urn:2", List.of("urn:1"));
        Map<String, Object> secured = new LinkedHashMap<>(object);

        secured.put("proof", List.of(before, link));
        assertThat(Proofs.verify(secured, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.VALID);
        Map<String, Object> changed = new LinkedHashMap<>(before);
        changed.put("created", "2023-02-24T23:36:38Z");
        secured.put("proof", List.of(changed, link));
        assertThat(Proofs.verify(secured, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.TAMPERED);
        secured.put("proof", link);
        assertThat(Proofs.verify(secured, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.MALFORMED);
        secured.put("proof", List.of(before, before, link));
        assertThat(Proofs.verify(secured, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.MALFORMED);
    }

    @Test
    void moreProofsThanAnybodyVerifiesAreNotVerified() {
        Map<String, Object> object = new LinkedHashMap<>(Map.of("a", "b"));
        Map<String, Object> proof = Proofs.sign(object, KEY, OPTIONS);
        List<Object> proofs = new ArrayList<>(Collections.nCopies(64, proof));
        object.put("proof", proofs);
        assertThat(Proofs.verify(object, PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.VALID);

        proofs.add(proof);
        Verification verification = Proofs.verify(object, PUBLIC, NOW);
        assertThat(verification.outcome()).isEqualTo(ProofOutcome.MALFORMED);
        assertThat(verification.decisive().orElseThrow().fault()).contains(ProofFault.TOO_MANY_PROOFS);
        assertThat(ProofFault.TOO_MANY_PROOFS.code()).isEqualTo("tooManyProofs");
    }

    @Test
    void signedPortfolioStillReadsAndIsStillCanonical() throws Exception {
        Lplp lplp = Lplp.standard();
        byte[] sample =
                lplp.write(lplp.read(Files.readAllBytes(Path.of("..", "examples", "data", "portfolio.lplp.json"))));
        byte[] secured = Proofs.secure(JsonText.read(sample).orThrow(), KEY, OPTIONS);

        var read = lplp.readPortfolio(secured);
        assertThat(read.complete()).isTrue();
        var findings = lplp.validate(read, Framework.leadbeater2008(), LocalDate.of(2026, 4, 24))
                .findings();
        assertThat(findings.has(Severity.ERROR)).isFalse();
        assertThat(lplp.write(read)).isEqualTo(secured);
        assertThat(outcome(new String(secured, UTF_8))).isEqualTo(ProofOutcome.VALID);
    }
}
