package org.lplp.io.passport;

import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.Members;
import org.lplp.io.canonical.Canonical;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.LplpException;

/**
 * Makes and verifies Data Integrity proofs of the cryptosuite {@code eddsa-jcs-2022} (W3C, <i>Data Integrity EdDSA Cryptosuites
 * v1.0</i>, section 3.3). What is signed is SHA-256(JCS(proof without its value)) followed by SHA-256(JCS(object without proof)).
 *
 * <p>An object is plain Java as {@link Members} holds it. It can be a whole document or any object within one: its proof is its
 * member {@value #PROOF}.
 *
 * <pre>{@code
 * JsonText text = JsonText.read(bytes).orThrow();
 * byte[] secured = Proofs.secure(text, key, ProofOptions.builder().created(now).build());
 * Verification verification = Proofs.verify(JsonText.read(secured).orThrow(), key.verificationKey(), now);
 * }</pre>
 */
public final class Proofs {

    /** The member of an object that holds its proof, or a list of its proofs. */
    public static final String PROOF = "proof";

    /** As many proofs of one object as are verified; each costs a digest of the object. */
    static final int MOST = 64;

    static final String TYPE = "DataIntegrityProof";
    static final String CRYPTOSUITE = "eddsa-jcs-2022";
    static final String CONTEXT = "@context";
    static final String PROOF_VALUE = "proofValue";

    private Proofs() {}

    /**
     * Makes a proof of an object.
     *
     * @param object the object, without a proof
     * @param key the key
     * @param options what the proof says
     * @return the proof, to be put into the object as {@value #PROOF}
     * @throws LplpException if the object has a proof already, is no I-JSON, or holds a number that has another value in canonical
     *     form
     */
    public static Map<String, Object> sign(Map<String, ?> object, SigningKey key, ProofOptions options) {
        if (object.containsKey(PROOF)) {
            throw new LplpException("the object has a proof already");
        }
        if (!Canonical.keepsNumbers(object)) {
            throw new LplpException(
                    "a number of the object has another value in canonical form, and so cannot be signed");
        }
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("type", TYPE);
        proof.put("cryptosuite", CRYPTOSUITE);
        proof.put("created", text(options.getCreated()));
        options.getExpires().ifPresent(expires -> proof.put("expires", text(expires)));
        proof.put(
                "verificationMethod",
                options.getVerificationMethod().orElse(key.verificationKey().didKey()));
        proof.put("proofPurpose", options.getPurpose());
        options.getDomain().ifPresent(domain -> proof.put("domain", domain));
        options.getChallenge().ifPresent(challenge -> proof.put("challenge", challenge));
        if (object.containsKey(CONTEXT)) {
            proof.put(CONTEXT, object.get(CONTEXT));
        }
        proof.put(PROOF_VALUE, Multibase.encode(key.sign(hashData(proof, object))));
        return proof;
    }

    /**
     * Secures a whole JSON object with a proof of its own. Its text stays as it is, but for the proof.
     *
     * @param text the object
     * @param key the key
     * @param options what the proof says
     * @return UTF-8
     * @throws LplpException as {@link #sign} does, and if the text is no object
     */
    public static byte[] secure(JsonText text, SigningKey key, ProofOptions options) {
        Map<String, Object> object =
                text.object().orElseThrow(() -> new LplpException("a JSON object alone can be signed"));
        return text.with(PROOF, sign(object, key, options));
    }

    /**
     * Verifies an object.
     *
     * @param object the object, with its proof or its list of proofs
     * @param key the key of whoever should have signed it
     * @param asOf the moment by which expiry is judged
     * @return what came of it
     * @throws LplpException if the object is no I-JSON
     */
    public static Verification verify(Map<String, ?> object, VerificationKey key, OffsetDateTime asOf) {
        try {
            return new Verifying(Members.of(object).asMap(), key, asOf).verification();
        } catch (IllegalArgumentException e) {
            throw new LplpException("what is no I-JSON cannot be verified: " + e.getMessage(), e);
        }
    }

    /**
     * Verifies a whole JSON text.
     *
     * @param text the text
     * @param key the key of whoever should have signed it
     * @param asOf the moment by which expiry is judged
     * @return what came of it; {@link ProofOutcome#MALFORMED} if the text is no object
     */
    public static Verification verify(JsonText text, VerificationKey key, OffsetDateTime asOf) {
        return text.object().map(object -> verify(object, key, asOf)).orElseGet(() -> Verification.malformed(key));
    }

    /** What is signed: the digest of the proof's configuration, then that of the unsecured object. */
    static byte[] hashData(Map<String, ?> configuration, Map<String, ?> unsecured) {
        MessageDigest sha256 = Canonical.sha256();
        byte[] first = sha256.digest(Canonical.bytes(configuration));
        byte[] second = sha256.digest(Canonical.bytes(unsecured));
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String text(OffsetDateTime instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Gives an object without one of its members. */
    static Map<String, Object> without(Map<String, ?> object, String member) {
        Map<String, Object> rest = new LinkedHashMap<>(object);
        rest.remove(member);
        return rest;
    }

    /** Gives the proofs of an object, whatever they are. */
    static List<?> proofs(Map<String, ?> object) {
        if (!object.containsKey(PROOF)) {
            return List.of();
        }
        Object proof = object.get(PROOF);
        return proof instanceof List<?> proofs ? proofs : Collections.singletonList(proof);
    }
}
