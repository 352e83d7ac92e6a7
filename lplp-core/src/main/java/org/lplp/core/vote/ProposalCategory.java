package org.lplp.core.vote;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a proposal concerns.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record ProposalCategory(String value) implements Code {

    /** Education. */
    public static final ProposalCategory EDUCATION = new ProposalCategory("education");

    /** Health. */
    public static final ProposalCategory HEALTH = new ProposalCategory("health");

    /** Sport. */
    public static final ProposalCategory SPORT = new ProposalCategory("sport");

    /** Culture. */
    public static final ProposalCategory CULTURE = new ProposalCategory("culture");

    /** Public space. */
    public static final ProposalCategory PUBLIC_SPACE = new ProposalCategory("publicSpace");

    /** Environmental protection. */
    public static final ProposalCategory ENVIRONMENT = new ProposalCategory("environment");

    /** Public transport and roads. */
    public static final ProposalCategory TRANSPORT = new ProposalCategory("transport");

    /** Welfare. */
    public static final ProposalCategory WELFARE = new ProposalCategory("welfare");

    /** Safety. */
    public static final ProposalCategory SAFETY = new ProposalCategory("safety");

    private static final Map<String, ProposalCategory> KNOWN =
            Code.index(EDUCATION, HEALTH, SPORT, CULTURE, PUBLIC_SPACE, ENVIRONMENT, TRANSPORT, WELFARE, SAFETY);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public ProposalCategory {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static ProposalCategory of(String value) {
        ProposalCategory known = KNOWN.get(value);
        return known != null ? known : new ProposalCategory(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, ProposalCategory> known() {
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
