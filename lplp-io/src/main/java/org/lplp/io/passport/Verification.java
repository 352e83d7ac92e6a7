package org.lplp.io.passport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of verifying an object with a key.
 *
 * <p>An object with several proofs is valid if one of them is valid with the key. Proofs of other keys, types and cryptosuites do
 * not count, for whoever verifies with one key asks what that key's owner signed; but if one proof of the key itself was tampered
 * with, so was the object.
 *
 * @param outcome what came of it
 * @param key the key; by whom the object is signed, if it is valid or expired
 * @param proofs each proof, in the order of the object
 */
public record Verification(ProofOutcome outcome, VerificationKey key, List<ProofCheck> proofs) {

    /** From what outweighs the others to what is outweighed. */
    private static final List<ProofOutcome> WEIGHT = List.of(
            ProofOutcome.TAMPERED,
            ProofOutcome.VALID,
            ProofOutcome.EXPIRED,
            ProofOutcome.MALFORMED,
            ProofOutcome.WRONG_KEY,
            ProofOutcome.UNSUPPORTED);

    /** Copies the list. */
    public Verification {
        proofs = List.copyOf(proofs);
    }

    static Verification of(VerificationKey key, List<ProofCheck> proofs) {
        Stream<ProofOutcome> outcomes =
                WEIGHT.stream().filter(outcome -> proofs.stream().anyMatch(proof -> proof.outcome() == outcome));
        return new Verification(outcomes.findFirst().orElse(ProofOutcome.UNSIGNED), key, proofs);
    }

    /**
     * Answers for what is no JSON object.
     *
     * @param key the key
     * @return {@link ProofOutcome#MALFORMED}, without a proof
     */
    public static Verification malformed(VerificationKey key) {
        return new Verification(ProofOutcome.MALFORMED, key, List.of());
    }

    /**
     * Tells whether the object is as the key's owner signed it, and the proof still holds.
     *
     * @return true if it is
     */
    public boolean isValid() {
        return outcome == ProofOutcome.VALID;
    }

    /**
     * Gives the proof that decided.
     *
     * @return the first proof with the outcome; absent if there is none
     */
    public Optional<ProofCheck> decisive() {
        return proofs.stream().filter(proof -> proof.outcome() == outcome).findFirst();
    }
}
