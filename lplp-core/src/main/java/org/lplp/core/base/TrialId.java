package org.lplp.core.base;

/**
 * Identifies a trial.
 *
 * @param value an absolute URI, such as {@code urn:uuid:5b0e2c71-94a3-4c1d-8f26-7d1a90c4e3b2}
 */
public record TrialId(String value) implements Id {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not an absolute URI
     */
    public TrialId {
        Id.requireAbsoluteUri(value);
    }

    /**
     * Gives the identifier with this value.
     *
     * @param value an absolute URI
     * @return the identifier
     * @throws IllegalArgumentException if {@code value} is not an absolute URI
     */
    public static TrialId of(String value) {
        return new TrialId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
