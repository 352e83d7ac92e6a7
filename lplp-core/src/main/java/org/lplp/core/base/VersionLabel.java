package org.lplp.core.base;

/**
 * The version of a framework, in the naming of those who publish it. There is no closed list: every label is known.
 *
 * @param value the label, such as {@code 1.0}
 */
public record VersionLabel(String value) implements Code {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public VersionLabel {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value.
     *
     * @param value the label, such as {@code 1.0}
     * @return the code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static VersionLabel of(String value) {
        return new VersionLabel(value);
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
