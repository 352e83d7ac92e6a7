package org.lplp.core.base;

/**
 * Identifies a relationship of the learner.
 *
 * @param value an absolute URI, such as {@code urn:uuid:3f1c7a52-6f0b-4c55-9a5e-0d4c0a3b8e11}
 */
public record RelationshipId(String value) implements Id {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not an absolute URI
     */
    public RelationshipId {
        Id.requireAbsoluteUri(value);
    }

    /**
     * Gives the identifier with this value.
     *
     * @param value an absolute URI
     * @return the identifier
     * @throws IllegalArgumentException if {@code value} is not an absolute URI
     */
    public static RelationshipId of(String value) {
        return new RelationshipId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
