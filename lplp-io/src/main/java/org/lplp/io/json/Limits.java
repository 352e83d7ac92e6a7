package org.lplp.io.json;

import org.immutables.value.Value;
import org.lplp.core.base.LplpStyle;

/**
 * How much of a document a reader takes. The limit itself is taken; one more is {@code document.limit_exceeded}, with the
 * arguments {@code limit} (the name of the limit) and {@code max}.
 *
 * <p>The defaults are those of the format. A host may ask for less, or for more.
 */
@Value.Immutable
@LplpStyle
public interface Limits {

    /**
     * How large a document may be. The finding's {@code limit} is {@code document}.
     *
     * @return bytes, 1 to 1,073,741,824; 16 MiB by default
     */
    @Value.Default
    default int getDocument() {
        return 16 << 20;
    }

    /**
     * How deep objects and arrays may lie within each other; the document itself is the first. The finding's {@code limit} is
     * {@code depth}.
     *
     * @return levels, 1 to 500; 32 by default
     */
    @Value.Default
    default int getDepth() {
        return 32;
    }

    /**
     * How long the name of a member may be. The finding's {@code limit} is {@code name}.
     *
     * @return UTF-16 code units, 1 to 50,000; 128 by default
     */
    @Value.Default
    default int getName() {
        return 128;
    }

    /**
     * How long a string may be. The finding's {@code limit} is {@code string}.
     *
     * @return UTF-16 code units, 1 to 1,073,741,824; 65,536 by default
     */
    @Value.Default
    default int getString() {
        return 64 << 10;
    }

    /**
     * How long a string may be that is free text: one wording of an attribute of the class
     * {@link org.lplp.core.base.FieldClass#NARRATIVE}. The finding's {@code limit} is {@code narrative}.
     *
     * @return UTF-16 code units, 1 to 1,073,741,824; 262,144 by default
     */
    @Value.Default
    default int getNarrative() {
        return 256 << 10;
    }

    /**
     * How long a number may be. The finding's {@code limit} is {@code number}.
     *
     * @return characters, sign, point and exponent counted, 1 to 10,000; 1,000 by default
     */
    @Value.Default
    default int getNumber() {
        return 1000;
    }

    /**
     * How long the exponent of a number may be, leading zeros counted and the sign not. The finding's {@code limit} is
     * {@code exponent}.
     *
     * @return digits, 1 to 9; 3 by default
     */
    @Value.Default
    default int getExponent() {
        return 3;
    }

    /**
     * How many elements an array, or members an object, may have. The finding's {@code limit} is {@code list}.
     *
     * @return elements, 1 to 1,073,741,824; 100,000 by default
     */
    @Value.Default
    default int getList() {
        return 100_000;
    }

    /**
     * How many findings are stored; those beyond are counted alone, and no finding says so:
     * {@link org.lplp.core.finding.Findings#truncated()} does.
     *
     * @return findings, 1 to 1,073,741,824; 1,000 by default
     */
    @Value.Default
    default int getFindings() {
        return 1000;
    }

    /**
     * Refuses limits outside their ranges.
     *
     * @throws LplpException if one is
     */
    @Value.Check
    default void check() {
        int most = 1 << 30;
        requireRange("document", getDocument(), most);
        requireRange("depth", getDepth(), 500);
        requireRange("name", getName(), 50_000);
        requireRange("string", getString(), most);
        requireRange("narrative", getNarrative(), most);
        requireRange("number", getNumber(), 10_000);
        requireRange("exponent", getExponent(), 9);
        requireRange("list", getList(), most);
        requireRange("findings", getFindings(), most);
    }

    private static void requireRange(String limit, int value, int most) {
        if (value < 1 || value > most) {
            throw new LplpException("the limit '" + limit + "' must be between 1 and " + most + ", not " + value);
        }
    }

    /**
     * Gives the limits of the format.
     *
     * @return the defaults
     */
    static Limits standard() {
        return builder().build();
    }

    /**
     * Starts a new value.
     *
     * @return a builder that holds the defaults
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Limits} values. */
    final class Builder extends ImmutableLimits.Builder {
        Builder() {}
    }
}
