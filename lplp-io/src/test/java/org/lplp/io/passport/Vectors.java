package org.lplp.io.passport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.lplp.io.canonical.JsonText;

/**
 * The published test vectors of W3C, <i>Data Integrity EdDSA Cryptosuites v1.0</i>, appendix B, Representation: eddsa-jcs-2022
 * (https://www.w3.org/TR/vc-di-eddsa/#representation-eddsa-jcs-2022).
 */
final class Vectors {

    static final String PUBLIC = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    static final String SECRET = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
    static final String METHOD = "did:key:" + PUBLIC + "#" + PUBLIC;

    private static final String CONTEXT =
            "[\"https://www.w3.org/ns/credentials/v2\",\"https://www.w3.org/ns/credentials/examples/v2\"]";

    static final String CREDENTIAL = """
            {
              "@context": %s,
              "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
              "type": ["VerifiableCredential", "AlumniCredential"],
              "name": "Alumni Credential",
              "description": "A minimum viable example of an Alumni Credential.",
              "issuer": "https://vc.example/issuers/5678",
              "validFrom": "2023-01-01T00:00:00Z",
              "credentialSubject": {
                "id": "did:example:abcdefgh",
                "alumniOf": "The School of Examples"
              }
            }
            """.formatted(CONTEXT);

    static final String CONFIGURATION = """
            {
              "type": "DataIntegrityProof",
              "cryptosuite": "eddsa-jcs-2022",
              "created": "2023-02-24T23:36:38Z",
              "verificationMethod": "%s",
              "proofPurpose": "assertionMethod",
              "@context": %s
            }
            """.formatted(METHOD, CONTEXT);

    static final String HASH_DATA = "66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db"
            + "59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19";

    static final String PROOF_VALUE =
            "z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX";

    /**
     * The same credential in the earlier published set (w3c/vc-di-eddsa, TestVectors/eddsa-jcs-2022/signedJCS.json at 369f0f0),
     * whose verification method is a URL with the key in its fragment.
     */
    static final String EARLIER_METHOD = "https://vc.example/issuers/5678#" + PUBLIC;

    static final String EARLIER_PROOF_VALUE =
            "z63t83Y53KfzJ5ZosfKTnqfMcKB2dmTrfjSaQjeNNjAD5srBowQfmWqeRb8rRjmeEuCBEsddF9LsVogtuTsijJKh4";

    /** Of the proof chains of the same appendix (TestVectors/proof-set-chain/multiKeyPairs.json). */
    static final Map<String, String> PAIRS = Map.of(
            "z6MktgKTsu1QhX6QPbyqG6geXdw6FQCZBPq7uQpieWbiQiG7", "z3u2W4YnTstS1nSSBAgZcYSJF43JuZ9uLV6bF38B1Bf8NugW",
            "z6MkhWqdDBPojHA7cprTGTt5yHv5yUi1B8cnXn8ReLumkw6E", "z3u2cfp4Q17kMGhNCh348a3yw3cUBiWK6RXRzyJE54sixMFn",
            "z6MkmEq87wkHCYnWnNZkigeDMGTN7oUw1upkhzd77KuXERS1", "z3u2Zr3tcDLBDQKGxVa9SRDFNLqNqPWsa8p9rWPvCEH6bADB",
            "z6Mkm1S51iPHJvDEkJ9MRtxJmT8Pqo6wHipAFwBAjN83vntT", "z3u2ZTWiFwM17veUR7sXniY66Gf14SqMdpMLy7SW9x4EDdmw");

    private Vectors() {}

    static String secured() {
        return secured(METHOD, PROOF_VALUE);
    }

    static String secured(String method, String proofValue) {
        String proof = CONFIGURATION
                .replace(METHOD, method)
                .replace("\"proofPurpose\"", "\"proofValue\": \"" + proofValue + "\", \"proofPurpose\"");
        return CREDENTIAL.substring(0, CREDENTIAL.lastIndexOf('}')) + ", \"proof\": " + proof + "}";
    }

    static Map<String, Object> object(String json) {
        return JsonText.read(json.getBytes(UTF_8)).orThrow().object().orElseThrow();
    }
}
