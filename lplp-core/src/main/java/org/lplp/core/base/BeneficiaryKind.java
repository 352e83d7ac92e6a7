package org.lplp.core.base;

import java.util.Map;
import java.util.Set;

/**
 * For whom something is done in a community.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record BeneficiaryKind(String value) implements Code {

    /** Older people. */
    public static final BeneficiaryKind OLDER_PEOPLE = new BeneficiaryKind("olderPeople");

    /** Children. */
    public static final BeneficiaryKind CHILDREN = new BeneficiaryKind("children");

    /** Young people. */
    public static final BeneficiaryKind YOUNG_PEOPLE = new BeneficiaryKind("youngPeople");

    /** Families. */
    public static final BeneficiaryKind FAMILIES = new BeneficiaryKind("families");

    /** People who are new to the area. */
    public static final BeneficiaryKind NEWCOMERS = new BeneficiaryKind("newcomers");

    /** Disabled people. */
    public static final BeneficiaryKind DISABLED_PEOPLE = new BeneficiaryKind("disabledPeople");

    /** All who live nearby. */
    public static final BeneficiaryKind NEIGHBOURHOOD = new BeneficiaryKind("neighbourhood");

    /** The natural surroundings. */
    public static final BeneficiaryKind ENVIRONMENT = new BeneficiaryKind("environment");

    /** The school itself. */
    public static final BeneficiaryKind SCHOOL = new BeneficiaryKind("school");

    private static final Map<String, BeneficiaryKind> KNOWN = Code.index(
            OLDER_PEOPLE,
            CHILDREN,
            YOUNG_PEOPLE,
            FAMILIES,
            NEWCOMERS,
            DISABLED_PEOPLE,
            NEIGHBOURHOOD,
            ENVIRONMENT,
            SCHOOL);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public BeneficiaryKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static BeneficiaryKind of(String value) {
        BeneficiaryKind known = KNOWN.get(value);
        return known != null ? known : new BeneficiaryKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, BeneficiaryKind> known() {
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
