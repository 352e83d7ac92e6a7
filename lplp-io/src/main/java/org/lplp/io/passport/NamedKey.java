package org.lplp.io.passport;

import java.util.Optional;

/**
 * What the name of a verification method tells of its key without asking anybody: a {@code did:key} is its key, and the fragment
 * of a DID or URL may be one.
 */
final class NamedKey {

    private static final String DID_KEY = "did:key:";
    private static final int FEWEST_BYTES = 32;

    private final boolean wellFormed;
    /** Empty if the name does not tell, or the key is none of Ed25519. */
    private final Optional<byte[]> point;
    /** Whether it is a key of another type. */
    private final boolean other;

    private NamedKey(boolean wellFormed, Optional<byte[]> point, boolean other) {
        this.wellFormed = wellFormed;
        this.point = point;
        this.other = other;
    }

    static NamedKey of(String verificationMethod) {
        int hash = verificationMethod.indexOf('#');
        String fragment = hash < 0 ? "" : verificationMethod.substring(hash + 1);
        if (!verificationMethod.startsWith(DID_KEY)) {
            Optional<byte[]> key = Multibase.decode(fragment, VerificationKey.TYPE, VerificationKey.LENGTH);
            return new NamedKey(true, key, false);
        }
        String name = verificationMethod.substring(DID_KEY.length(), hash < 0 ? verificationMethod.length() : hash);
        Optional<byte[]> key = Multibase.decode(name, VerificationKey.TYPE, VerificationKey.LENGTH);
        boolean isKey = Multibase.decode(name)
                .filter(bytes -> bytes.length > FEWEST_BYTES)
                .isPresent();
        return new NamedKey(isKey && (hash < 0 || fragment.equals(name)), key, key.isEmpty());
    }

    /** Tells whether it is well-formed; a {@code did:key} that is no key is not, nor one whose fragment is another key. */
    boolean isWellFormed() {
        return wellFormed;
    }

    /** Tells whether it names another key than this one. */
    boolean isOtherThan(VerificationKey key) {
        return other || (point.isPresent() && !key.isPoint(point.get()));
    }
}
