package org.lplp.core.base;

import java.util.Objects;

/**
 * A number or name that somebody else gave to a person or an organisation, such as a UPN.
 *
 * <p>It never prints its value. Its {@linkplain WellFormedIdentifier form} is checked where the scheme has a rule; an identifier
 * of bad form can be built, because a file may hold one.
 *
 * @param scheme who issued it
 * @param value the identifier as issued
 */
@WellFormedIdentifier
public record Identifier(IdentifierScheme scheme, String value) {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} has an unpaired surrogate
     */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Unicode.requireWellFormed(value);
    }

    /**
     * Gives the identifier of a scheme.
     *
     * @param scheme who issued it
     * @param value the identifier as issued
     * @return the identifier
     */
    public static Identifier of(IdentifierScheme scheme, String value) {
        return new Identifier(scheme, value);
    }

    /** Gives the scheme, never the value. */
    @Override
    public String toString() {
        return scheme + ":…";
    }
}
