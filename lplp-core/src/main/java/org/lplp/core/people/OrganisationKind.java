package org.lplp.core.people;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What kind of organisation this is.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record OrganisationKind(String value) implements Code {

    /** A school or college. */
    public static final OrganisationKind SCHOOL = new OrganisationKind("school");

    /** A federation or partnership of schools. */
    public static final OrganisationKind FEDERATION = new OrganisationKind("federation");

    /** A local authority. */
    public static final OrganisationKind LOCAL_AUTHORITY = new OrganisationKind("localAuthority");

    /** Another public agency, such as health or youth service. */
    public static final OrganisationKind AGENCY = new OrganisationKind("agency");

    /** A business. */
    public static final OrganisationKind BUSINESS = new OrganisationKind("business");

    /** A charity or community group. */
    public static final OrganisationKind CHARITY = new OrganisationKind("charity");

    /** A museum, theatre, library or the like. */
    public static final OrganisationKind CULTURAL = new OrganisationKind("cultural");

    /** A provider of training outside school. */
    public static final OrganisationKind TRAINING_PROVIDER = new OrganisationKind("trainingProvider");

    private static final Map<String, OrganisationKind> KNOWN =
            Code.index(SCHOOL, FEDERATION, LOCAL_AUTHORITY, AGENCY, BUSINESS, CHARITY, CULTURAL, TRAINING_PROVIDER);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public OrganisationKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static OrganisationKind of(String value) {
        OrganisationKind known = KNOWN.get(value);
        return known != null ? known : new OrganisationKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, OrganisationKind> known() {
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
