package org.lplp.core.code;

import org.lplp.core.base.Code;

/**
 * A code of a list, whatever it is a code of. There is no closed list: every code is known.
 *
 * @param value the code, such as {@code thirdSpace}
 */
public record CodeValue(String value) implements Code {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public CodeValue {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value.
     *
     * @param value the code, such as {@code thirdSpace}
     * @return the code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static CodeValue of(String value) {
        return new CodeValue(value);
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
