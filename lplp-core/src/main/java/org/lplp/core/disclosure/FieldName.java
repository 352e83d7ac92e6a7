package org.lplp.core.disclosure;

import org.lplp.core.base.Code;

/**
 * An attribute of the model by record and member. There is no list here: the model has it.
 *
 * @param value the name, such as {@code Learner.birthDate}
 */
public record FieldName(String value) implements Code {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public FieldName {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the name with this value.
     *
     * @param value the name, such as {@code Learner.birthDate}
     * @return the name
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static FieldName of(String value) {
        return new FieldName(value);
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
