package org.lplp.io.passport;

/** What came of verifying a proof, or all proofs of an object. Only {@link #VALID} says that anything may be relied on. */
public enum ProofOutcome {
    /** The object is as the key's owner signed it, and the proof still holds. */
    VALID,
    /** The object, or the proof, is not as it was signed. */
    TAMPERED,
    /** It is signed with another key than the one it was verified with. */
    WRONG_KEY,
    /** The proof is of a type or cryptosuite that LPLP does not verify. */
    UNSUPPORTED,
    /** It is no JSON object, or the proof lacks what a proof must have. */
    MALFORMED,
    /** It is as the key's owner signed it, and the proof has run out. */
    EXPIRED,
    /** It has no proof. */
    UNSIGNED
}
