package org.lplp.io.passport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import org.lplp.io.json.LplpException;

/** A private key of Ed25519 (RFC 8032). It never prints itself. */
public final class SigningKey {

    static final String ALGORITHM = "Ed25519";

    /** The type of a Multikey that is a secret key of Ed25519. */
    private static final byte[] TYPE = {(byte) 0x80, 0x26};

    private static final String PRIVATE_KEY = "PRIVATE KEY";

    private static final String PUBLIC_CANNOT = "a public key cannot sign; give the private one";

    private final PrivateKey key;
    private final VerificationKey verificationKey;

    private SigningKey(PrivateKey key, VerificationKey verificationKey) {
        this.key = key;
        this.verificationKey = verificationKey;
    }

    /**
     * Makes a new key.
     *
     * @param random where the secret comes from
     * @return the key
     */
    public static SigningKey generate(SecureRandom random) {
        byte[] seed = new byte[VerificationKey.LENGTH];
        random.nextBytes(seed);
        return of(seed);
    }

    /**
     * Reads a key out of the content of a file: PEM (PKCS#8, not encrypted), or a secret Multikey in Multibase ({@code z3u2…}).
     *
     * @param file the content
     * @return the key
     * @throws LplpException if it is no private key of Ed25519; the message tells nothing of the content
     */
    public static SigningKey read(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1).strip();
        Optional<byte[]> multikey = Multibase.decode(text, TYPE, VerificationKey.LENGTH);
        if (multikey.isPresent()) {
            return of(multikey.get());
        }
        if (Multibase.decode(text, VerificationKey.TYPE, VerificationKey.LENGTH).isPresent()) {
            throw new LplpException(PUBLIC_CANNOT);
        }
        Pem pem = Pem.first(text)
                .orElseThrow(() -> new LplpException(
                        "neither a PEM file nor a Multikey of Ed25519 (z6Mk… is public, z3u2… is secret)"));
        return switch (pem.label()) {
            case PRIVATE_KEY -> of(seed(pem.der()));
            case "PUBLIC KEY" -> throw new LplpException(PUBLIC_CANNOT);
            case "ENCRYPTED PRIVATE KEY" ->
                throw new LplpException("the key is encrypted; decrypt it first, for instance with openssl pkcs8");
            default -> throw new LplpException("the PEM file holds no private key in PKCS#8");
        };
    }

    private static byte[] seed(byte[] pkcs8) {
        try {
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return ((EdECPrivateKey) key).getBytes().orElseThrow();
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new LplpException("the private key is not one of Ed25519", e);
        }
    }

    private static SigningKey of(byte[] seed) {
        try {
            PrivateKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            SigningKey signing = new SigningKey(key, publicPart(seed));
            // How the public part is found is no promise of Java's: a key that does not fit is not used.
            byte[] message = {};
            if (!signing.verificationKey.verifies(message, signing.sign(message))) {
                throw new LplpException("this Java cannot tell the public part of a private key");
            }
            return signing;
        } catch (GeneralSecurityException e) {
            throw new LplpException("this Java cannot use keys of Ed25519", e);
        }
    }

    /** Java tells the public part of a key when it makes one, and never again; so the key is made again of the same secret. */
    private static VerificationKey publicPart(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Repeating(seed));
        KeyPair pair = generator.generateKeyPair();
        byte[] spki = KeyFactory.getInstance(ALGORITHM)
                .getKeySpec(pair.getPublic(), X509EncodedKeySpec.class)
                .getEncoded();
        return VerificationKey.of(Arrays.copyOfRange(spki, spki.length - VerificationKey.LENGTH, spki.length));
    }

    /** Signs a message. Ed25519 needs no chance: the same key and message give the same 64 bytes. */
    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new LplpException("this Java cannot sign with Ed25519", e);
        }
    }

    /**
     * Gives the public part.
     *
     * @return the key that verifies what this one signs
     */
    public VerificationKey verificationKey() {
        return verificationKey;
    }

    /**
     * Writes the key, unencrypted.
     *
     * @return PKCS#8 as PEM
     */
    public byte[] pem() {
        return new Pem(PRIVATE_KEY, key.getEncoded()).toBytes();
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "SigningKey";
    }

    /** Chance that is none. */
    private static final class Repeating extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Repeating(byte[] seed) {
            super(null, null);
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = seed[i % seed.length];
            }
        }
    }
}
