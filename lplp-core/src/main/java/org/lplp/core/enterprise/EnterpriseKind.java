package org.lplp.core.enterprise;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * What an enterprise makes or does.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record EnterpriseKind(String value) implements Code {

    /** Food and drink. */
    public static final EnterpriseKind CATERING = new EnterpriseKind("catering");

    /** Plants and animals. */
    public static final EnterpriseKind GROWING = new EnterpriseKind("growing");

    /** Goods. */
    public static final EnterpriseKind MAKING = new EnterpriseKind("making");

    /** A shop. */
    public static final EnterpriseKind RETAIL = new EnterpriseKind("retail");

    /** Print, film, sound or the web. */
    public static final EnterpriseKind MEDIA = new EnterpriseKind("media");

    /** Performance or exhibition. */
    public static final EnterpriseKind ARTS = new EnterpriseKind("arts");

    /** Repair and re-use. */
    public static final EnterpriseKind REPAIR = new EnterpriseKind("repair");

    /** Energy. */
    public static final EnterpriseKind ENERGY = new EnterpriseKind("energy");

    /** Services to people. */
    public static final EnterpriseKind SERVICES = new EnterpriseKind("services");

    private static final Map<String, EnterpriseKind> KNOWN =
            Code.index(CATERING, GROWING, MAKING, RETAIL, MEDIA, ARTS, REPAIR, ENERGY, SERVICES);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public EnterpriseKind {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static EnterpriseKind of(String value) {
        EnterpriseKind known = KNOWN.get(value);
        return known != null ? known : new EnterpriseKind(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, EnterpriseKind> known() {
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
