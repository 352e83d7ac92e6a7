package org.lplp.core.base;

/**
 * The system or survey that a figure comes from, in the school's own naming. There is no closed list: every code is known.
 *
 * @param value the school's name for it, such as {@code sims} or {@code survey2026}
 */
public record SourceSystem(String value) implements Code {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public SourceSystem {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value.
     *
     * @param value the school's name for it, such as {@code sims} or {@code survey2026}
     * @return the code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static SourceSystem of(String value) {
        return new SourceSystem(value);
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
