package org.lplp.core.base;

/**
 * What kind of file a piece of evidence is. Known is what has the form of a media type (RFC 6838).
 *
 * @param value the media type, such as {@code image/png}
 */
public record MediaType(String value) implements Code {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public MediaType {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value.
     *
     * @param value the media type, such as {@code image/png}
     * @return the code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static MediaType of(String value) {
        return new MediaType(value);
    }

    @Override
    public boolean isKnown() {
        return value.indexOf('/') > 0 && value.indexOf('/') < value.length() - 1 && value.indexOf(' ') < 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
