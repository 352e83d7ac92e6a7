package org.lplp.core.code;

import org.lplp.core.base.Code;

/**
 * A kind of code, by its name in the model. There is no closed list here: a rule says whether the model has such a type.
 *
 * @param value the name, such as {@code yearGroup}
 */
public record CodeType(String value) implements Code {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public CodeType {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value.
     *
     * @param value the name, such as {@code yearGroup}
     * @return the code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static CodeType of(String value) {
        return new CodeType(value);
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
