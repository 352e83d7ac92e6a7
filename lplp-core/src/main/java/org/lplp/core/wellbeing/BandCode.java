package org.lplp.core.wellbeing;

import org.lplp.core.base.Code;

/**
 * What a range of figures of a scale is called, in the naming of its instrument. There is no closed list: every code is known.
 *
 * @param value the name, such as {@code low}
 */
public record BandCode(String value) implements Code {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public BandCode {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value.
     *
     * @param value the name, such as {@code low}
     * @return the code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static BandCode of(String value) {
        return new BandCode(value);
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
