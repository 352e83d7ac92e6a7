package org.lplp.core.enterprise;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What a pupil does in an enterprise.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record EnterpriseRole(String value) implements Code {

    /** Leads it. */
    public static final EnterpriseRole LEAD = new EnterpriseRole("lead");

    /** Keeps its books. */
    public static final EnterpriseRole FINANCE = new EnterpriseRole("finance");

    /** Makes what it sells. */
    public static final EnterpriseRole PRODUCTION = new EnterpriseRole("production");

    /** Sells. */
    public static final EnterpriseRole SALES = new EnterpriseRole("sales");

    /** Makes it known. */
    public static final EnterpriseRole MARKETING = new EnterpriseRole("marketing");

    /** Designs. */
    public static final EnterpriseRole DESIGN = new EnterpriseRole("design");

    /** Sees to quality and safety. */
    public static final EnterpriseRole QUALITY = new EnterpriseRole("quality");

    /** Sees to those who work in it. */
    public static final EnterpriseRole PEOPLE = new EnterpriseRole("people");

    private static final Map<String, EnterpriseRole> KNOWN =
            Code.index(LEAD, FINANCE, PRODUCTION, SALES, MARKETING, DESIGN, QUALITY, PEOPLE);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public EnterpriseRole {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static EnterpriseRole of(String value) {
        EnterpriseRole known = KNOWN.get(value);
        return known != null ? known : new EnterpriseRole(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, EnterpriseRole> known() {
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
