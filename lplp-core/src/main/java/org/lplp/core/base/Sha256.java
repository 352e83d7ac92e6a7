package org.lplp.core.base;

import java.util.Objects;

/**
 * The SHA-256 digest of a file or a canonical document.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record Sha256(String value) {

    private static final int DIGITS = 64;

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not 64 lower-case hexadecimal digits
     */
    public Sha256 {
        Objects.requireNonNull(value, "value");
        boolean hex = value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        if (value.length() != DIGITS || !hex) {
            throw new IllegalArgumentException("not a SHA-256 digest (" + value.length() + " characters)");
        }
    }

    /**
     * Gives the digest with this value.
     *
     * @param value 64 lower-case hexadecimal digits
     * @return the digest
     * @throws IllegalArgumentException if {@code value} is of another form
     */
    public static Sha256 of(String value) {
        return new Sha256(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
