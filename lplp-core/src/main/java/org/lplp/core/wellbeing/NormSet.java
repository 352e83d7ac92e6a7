package org.lplp.core.wellbeing;

import org.lplp.core.base.Code;

/**
 * A group of people whose figures bands are made from, in the naming of the instrument. There is no closed list: every code is known.
 *
 * @param value the name, such as {@code england2008}
 */
public record NormSet(String value) implements Code {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public NormSet {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value.
     *
     * @param value the name, such as {@code england2008}
     * @return the code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static NormSet of(String value) {
        return new NormSet(value);
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
