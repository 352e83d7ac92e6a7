package org.lplp.io.passport;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.lplp.io.json.LplpException;

/** A public key of Ed25519 (RFC 8032): whoever has it can verify, and cannot sign. Two keys of the same bytes are equal. */
public final class VerificationKey {

    /** The type of a Multikey that is a public key of Ed25519. */
    static final byte[] TYPE = {(byte) 0xed, 0x01};

    static final int LENGTH = 32;

    private static final int SIGNATURE = 64;
    private static final String PUBLIC_KEY = "PUBLIC KEY";

    /** What stands before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    /** The order of the field, 2^255 - 19. */
    private static final BigInteger FIELD = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));

    /** The order of the group (RFC 8032, section 5.1). */
    private static final BigInteger ORDER =
            BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));

    /** The second co-ordinates of the eight points of small order, for which anybody can make a signature of anything. */
    private static final Set<BigInteger> SMALL_ORDER = Set.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            FIELD.subtract(BigInteger.ONE),
            littleEndian(HexFormat.of().parseHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")),
            littleEndian(HexFormat.of().parseHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")));

    private final byte[] point;
    private final PublicKey key;

    private VerificationKey(byte[] point, PublicKey key) {
        this.point = point;
        this.key = key;
    }

    /**
     * Reads a key out of the content of a file: PEM (a public key in a SubjectPublicKeyInfo, or a private one in PKCS#8), or a
     * Multikey in Multibase (public, {@code z6Mk…}, or secret, {@code z3u2…}).
     *
     * @param file the content
     * @return the key; of a private one its public part
     * @throws LplpException if it is no key of Ed25519
     */
    public static VerificationKey read(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1).strip();
        Optional<byte[]> multikey = Multibase.decode(text, TYPE, LENGTH);
        if (multikey.isPresent()) {
            return of(multikey.get());
        }
        Optional<Pem> pem = Pem.first(text);
        if (pem.isEmpty() || !pem.get().label().equals(PUBLIC_KEY)) {
            return SigningKey.read(file).verificationKey();
        }
        byte[] der = pem.get().der();
        if (der.length != SPKI.length + LENGTH || !Arrays.equals(der, 0, SPKI.length, SPKI, 0, SPKI.length)) {
            throw new LplpException("the public key is not one of Ed25519");
        }
        return of(Arrays.copyOfRange(der, SPKI.length, der.length));
    }

    /**
     * Gives the key of 32 bytes.
     *
     * @param point a point of the curve, encoded as RFC 8032 does
     * @return the key
     * @throws LplpException if the bytes are no point, or one that no honest key is
     */
    static VerificationKey of(byte[] point) {
        byte[] unsigned = point.clone();
        unsigned[LENGTH - 1] &= 0x7f;
        BigInteger y = littleEndian(unsigned);
        if (y.compareTo(FIELD) >= 0 || SMALL_ORDER.contains(y)) {
            throw new LplpException("the public key is no key: anybody could sign for it");
        }
        byte[] spki = Arrays.copyOf(SPKI, SPKI.length + LENGTH);
        System.arraycopy(point, 0, spki, SPKI.length, LENGTH);
        try {
            PublicKey key = KeyFactory.getInstance(SigningKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(spki));
            Signature.getInstance(SigningKey.ALGORITHM).initVerify(key);
            return new VerificationKey(point.clone(), key);
        } catch (GeneralSecurityException e) {
            throw new LplpException("the public key is not one of Ed25519", e);
        }
    }

    boolean isPoint(byte[] other) {
        return Arrays.equals(point, other);
    }

    /** Tells whether this is a signature of a message. */
    boolean verifies(byte[] message, byte[] signature) {
        // Java 17 takes a signature with bytes behind it, and a second S for the same message would be a second
        // signature.
        if (signature.length != SIGNATURE
                || littleEndian(Arrays.copyOfRange(signature, LENGTH, SIGNATURE))
                                .compareTo(ORDER)
                        >= 0) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(SigningKey.ALGORITHM);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static BigInteger littleEndian(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, reversed);
    }

    /**
     * Gives the key as a Multikey.
     *
     * @return Multibase, {@code z6Mk…}
     */
    public String multikey() {
        return Multibase.encode(TYPE, point);
    }

    /**
     * Names the key as a verification method: the DID that is the key itself, and the key in it.
     *
     * @return {@code did:key:z6Mk…#z6Mk…}
     */
    public String didKey() {
        return "did:key:" + multikey() + "#" + multikey();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerificationKey that && Arrays.equals(point, that.point);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(point);
    }

    /** The key, which is public. */
    @Override
    public String toString() {
        return multikey();
    }
}
