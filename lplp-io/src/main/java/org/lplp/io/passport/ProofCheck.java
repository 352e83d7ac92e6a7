package org.lplp.io.passport;

import java.util.List;
import java.util.Optional;

/**
 * What came of verifying one proof, and what it says of itself. What is not of its form is absent here.
 *
 * @param outcome what came of it
 * @param fault why it is not valid; absent if it is
 * @param id what the proof is called
 * @param type its type
 * @param cryptosuite its cryptosuite
 * @param verificationMethod what it says names the key
 * @param created when it says that it was made
 * @param expires from when on it says that it holds no more
 * @param purpose what it says that it is for
 * @param domains where it says that it is meant to be used
 * @param challenge what the receiver had asked to be signed
 */
public record ProofCheck(
        ProofOutcome outcome,
        Optional<ProofFault> fault,
        Optional<String> id,
        Optional<String> type,
        Optional<String> cryptosuite,
        Optional<String> verificationMethod,
        Optional<String> created,
        Optional<String> expires,
        Optional<String> purpose,
        List<String> domains,
        Optional<String> challenge) {

    /** Gives the same proof with another outcome. */
    ProofCheck but(ProofOutcome other, ProofFault why) {
        return new ProofCheck(
                other,
                Optional.of(why),
                id,
                type,
                cryptosuite,
                verificationMethod,
                created,
                expires,
                purpose,
                domains,
                challenge);
    }

    /** Outcome and fault, and nothing out of the file. */
    @Override
    public String toString() {
        return outcome + fault.map(it -> " (" + it.code() + ")").orElse("");
    }
}
