package org.lplp.io.passport;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Base58 in the alphabet of Bitcoin, behind the {@code z} of Multibase (W3C Controlled Identifiers 1.0, section 2.4). */
final class Multibase {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final char PREFIX = 'z';

    /** Longer than any key or signature of Ed25519, and short enough that decoding costs nothing. */
    private static final int LONGEST = 128;

    private Multibase() {}

    static String encode(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        for (BigInteger rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BASE)) {
            digits.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            digits.append(ALPHABET.charAt(0));
        }
        return digits.append(PREFIX).reverse().toString();
    }

    /** Gives the bytes; empty if the text is none of base58, or longer than anything of use here. */
    static Optional<byte[]> decode(String text) {
        if (text.length() > LONGEST || text.isEmpty() || text.charAt(0) != PREFIX) {
            return Optional.empty();
        }
        BigInteger value = BigInteger.ZERO;
        int zeros = 0;
        for (int i = 1; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            if (digit == 0 && zeros == i - 1) {
                zeros++;
            }
            value = value.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        byte[] magnitude = value.toByteArray();
        int from = magnitude[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + magnitude.length - from];
        System.arraycopy(magnitude, from, bytes, zeros, magnitude.length - from);
        return Optional.of(bytes);
    }

    /** Gives the bytes behind a Multikey's two bytes of type; empty if the text is no Multikey of that type and length. */
    static Optional<byte[]> decode(String text, byte[] type, int length) {
        return decode(text)
                .filter(bytes -> bytes.length == type.length + length)
                .filter(bytes -> Arrays.equals(bytes, 0, type.length, type, 0, type.length))
                .map(bytes -> Arrays.copyOfRange(bytes, type.length, bytes.length));
    }

    static String encode(byte[] type, byte[] content) {
        byte[] bytes = Arrays.copyOf(type, type.length + content.length);
        System.arraycopy(content, 0, bytes, type.length, content.length);
        return encode(bytes);
    }
}
