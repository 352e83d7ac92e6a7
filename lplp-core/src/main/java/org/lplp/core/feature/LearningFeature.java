package org.lplp.core.feature;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * A feature in which the learning of the past differs from that of the future.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record LearningFeature(String value) implements Code {

    /** Where learning takes place. */
    public static final LearningFeature WHERE = new LearningFeature("where");

    /** From whom one learns. */
    public static final LearningFeature FROM_WHOM = new LearningFeature("fromWhom");

    /** In which mode one learns. */
    public static final LearningFeature MODE = new LearningFeature("mode");

    /** When one learns. */
    public static final LearningFeature WHEN = new LearningFeature("when");

    /** How learning is assessed. */
    public static final LearningFeature ASSESSMENT = new LearningFeature("assessment");

    /** How one learns. */
    public static final LearningFeature HOW = new LearningFeature("how");

    /** How learning is paid for. */
    public static final LearningFeature FUNDING = new LearningFeature("funding");

    /** How standards are set. */
    public static final LearningFeature STANDARDS = new LearningFeature("standards");

    private static final Map<String, LearningFeature> KNOWN =
            Code.index(WHERE, FROM_WHOM, MODE, WHEN, ASSESSMENT, HOW, FUNDING, STANDARDS);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public LearningFeature {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static LearningFeature of(String value) {
        LearningFeature known = KNOWN.get(value);
        return known != null ? known : new LearningFeature(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, LearningFeature> known() {
        return KNOWN;
    }

    @Override
    public Set<String> listed() {
        return KNOWN.keySet();
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
