package org.lplp.core.base;

/**
 * Refers to a record of the same document and of the same type as the record that refers; used by
 * {@link Recorded#getSupersedes()}.
 *
 * @param value an absolute URI
 */
public record RecordId(String value) implements Id {

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not an absolute URI
     */
    public RecordId {
        Id.requireAbsoluteUri(value);
    }

    /**
     * Gives the reference with this value.
     *
     * @param value an absolute URI
     * @return the reference
     * @throws IllegalArgumentException if {@code value} is not an absolute URI
     */
    public static RecordId of(String value) {
        return new RecordId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
