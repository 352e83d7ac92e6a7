package org.lplp.io.passport;

/** Why a proof is not valid. */
public enum ProofFault {
    /** The proof is not an object. */
    NOT_AN_OBJECT("notAnObject", "a proof is a JSON object"),
    /** There are more proofs than anybody verifies. */
    TOO_MANY_PROOFS("tooManyProofs", "there are more than " + Proofs.MOST + " proofs"),
    /** A number has another value in canonical form, so that what was signed is not what is written. */
    INEXACT_NUMBER(
            "inexactNumber", "a number has another value in canonical form: what was signed is not what is written"),
    /** A member is missing that every proof has, or is not of its form. */
    TYPE("type", "the proof's type is missing, or no text"),
    /** The cryptosuite is missing. */
    CRYPTOSUITE("cryptosuite", "the proof's cryptosuite is missing, or no text"),
    /** What names the key is missing, or names none. */
    VERIFICATION_METHOD(
            "verificationMethod", "the proof's verificationMethod is missing, or no well-formed name of a key"),
    /** The purpose is missing. */
    PROOF_PURPOSE("proofPurpose", "the proof's proofPurpose is missing, or no text"),
    /** The signature is missing, or not 64 bytes in base58. */
    PROOF_VALUE("proofValue", "the proof's proofValue is missing, or not 64 bytes in base58 behind a z"),
    /** The moment of making is none. */
    CREATED("created", "the proof's created is no date and time with an offset"),
    /** The moment of expiry is none. */
    EXPIRES("expires", "the proof's expires is no date and time with an offset"),
    /** Domain or challenge is no text. */
    DOMAIN_OR_CHALLENGE("domainOrChallenge", "the proof's domain or challenge is no text"),
    /** The proof builds on another that is not there, or not there once. */
    PREVIOUS_PROOF("previousProof", "the proof builds on another that is missing, or of which there are several"),
    /** Another type of proof. */
    OTHER_TYPE("otherType", "the proof is of another type than DataIntegrityProof"),
    /** Another cryptosuite. */
    OTHER_CRYPTOSUITE("otherCryptosuite", "the proof is of another cryptosuite than eddsa-jcs-2022"),
    /** Another key. */
    OTHER_KEY("otherKey", "the proof names another key than the one given"),
    /** The context is not the one that was signed. */
    CONTEXT("context", "the document's @context is not the one that was signed"),
    /** The signature does not fit. */
    SIGNATURE(
            "signature", "the signature does not fit: the document or the proof was changed, or another key signed it"),
    /** The view is not what its manifest says. */
    ITEM("item", "an item of the view was changed or added: the signed manifest does not have it"),
    /** It has run out. */
    RUN_OUT("runOut", "the proof has expired");

    private final String code;
    private final String sentence;

    ProofFault(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /**
     * Gives the stable code.
     *
     * @return the code, such as {@code signature}
     */
    public String code() {
        return code;
    }

    /**
     * Says it in English.
     *
     * @return a sentence without its full stop, and with nothing out of the file
     */
    public String sentence() {
        return sentence;
    }
}
