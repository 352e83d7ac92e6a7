package org.lplp.io.canonical;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.Members;
import org.lplp.core.base.NumberText;
import org.lplp.core.base.Sha256;
import org.lplp.io.json.LplpException;
import org.lplp.io.stream.CanonicalNumber;
import org.lplp.io.stream.Writing;

/**
 * The canonical form of JSON values: the JSON Canonicalization Scheme, RFC 8785. What is equal as I-JSON (RFC 7493) has the same
 * canonical bytes, whatever the order of its members and its white space; so digests and signatures are made of these bytes.
 *
 * <p>A value is plain Java as {@link Members} holds it: {@link String}, {@link Boolean}, {@link NumberText} (or
 * an exact Java number), {@link List}, {@link Map} and {@code null}. {@link JsonText} reads one from a file.
 */
public final class Canonical {

    private Canonical() {}

    /**
     * Gives the canonical form of a value.
     *
     * @param value plain Java
     * @return UTF-8
     * @throws LplpException if it is no I-JSON: a number beyond the doubles, a text with an unpaired surrogate, another Java type
     */
    public static byte[] bytes(Object value) {
        return Writing.plain(sorted(value), Canonical::number);
    }

    /**
     * Gives the digest of a value: the SHA-256 of its canonical form.
     *
     * @param value plain Java
     * @return the digest
     * @throws LplpException if it is no I-JSON
     */
    public static Sha256 digest(Object value) {
        return sha256(bytes(value));
    }

    /**
     * Gives the SHA-256 of bytes as they are.
     *
     * @param bytes the bytes
     * @return the digest
     */
    public static Sha256 sha256(byte[] bytes) {
        return Sha256.of(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /**
     * Starts a SHA-256 of what comes bit by bit.
     *
     * @return the algorithm
     */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new LplpException("this Java has no SHA-256, which every Java must have", e);
        }
    }

    /**
     * Tells whether every number of a value has the same value in canonical form. Nobody should sign one that has not, such as
     * {@code 9007199254740993}.
     *
     * @param value plain Java
     * @return true if canonical form changes none
     */
    public static boolean keepsNumbers(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.values().stream().allMatch(Canonical::keepsNumbers);
        }
        if (value instanceof List<?> elements) {
            return elements.stream().allMatch(Canonical::keepsNumbers);
        }
        boolean number = value instanceof NumberText || value instanceof Number;
        return !number || isKept(value instanceof NumberText text ? text.text() : value.toString());
    }

    /** Copies a value with the members of its objects in canonical order, and checks it on the way. */
    static Object sorted(Object value) {
        try {
            return Members.of(Collections.singletonMap("", value)).asMap().get("");
        } catch (IllegalArgumentException e) {
            throw new LplpException("what is no I-JSON has no canonical form: " + e.getMessage(), e);
        }
    }

    /** Gives the canonical text of a number. */
    static String number(String text) {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new LplpException("a number beyond the doubles has no canonical form");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal decimal = new BigDecimal(text);
        return CanonicalNumber.isLawful(decimal) ? CanonicalNumber.text(decimal) : CanonicalNumber.text(value);
    }

    static boolean isFinite(String number) {
        return !Double.isInfinite(Double.parseDouble(number));
    }

    /** Tells whether a number has the same value in canonical form. Beyond the doubles it has none. */
    static boolean isKept(String number) {
        double value = Double.parseDouble(number);
        if (value == 0) {
            return isZero(number);
        }
        return !Double.isInfinite(value) && new BigDecimal(number).compareTo(new BigDecimal(number(number))) == 0;
    }

    private static boolean isZero(String number) {
        return number.chars().takeWhile(c -> c != 'e' && c != 'E').noneMatch(c -> c >= '1' && c <= '9');
    }
}
