package org.lplp.core.relationship;

import java.util.Map;
import java.util.Set;
import org.lplp.core.base.Code;

/**
 * How two people were in touch.
 *
 * <p>An open code: a value outside the list below builds, is written back and is reported as {@code document.unknown_code}.
 *
 * @param value the code as the format writes it
 */
public record ContactMode(String value) implements Code {

    /** Face to face. */
    public static final ContactMode IN_PERSON = new ContactMode("inPerson");

    /** By telephone. */
    public static final ContactMode PHONE = new ContactMode("phone");

    /** By video call. */
    public static final ContactMode VIDEO = new ContactMode("video");

    /** By letter, e-mail or message. */
    public static final ContactMode MESSAGE = new ContactMode("message");

    /** Together in a group. */
    public static final ContactMode GROUP = new ContactMode("group");

    private static final Map<String, ContactMode> KNOWN = Code.index(IN_PERSON, PHONE, VIDEO, MESSAGE, GROUP);

    /**
     * Refuses what is not of its form.
     *
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public ContactMode {
        Code.requireWellFormed(value);
    }

    /**
     * Gives the code with this value, known or not.
     *
     * @param value the code as the format writes it
     * @return the constant for a known value, else a new code
     * @throws IllegalArgumentException if {@code value} is not well-formed text
     */
    public static ContactMode of(String value) {
        ContactMode known = KNOWN.get(value);
        return known != null ? known : new ContactMode(value);
    }

    /**
     * Lists the known codes.
     *
     * @return the constants above, by value, in their stated order
     */
    public static Map<String, ContactMode> known() {
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
