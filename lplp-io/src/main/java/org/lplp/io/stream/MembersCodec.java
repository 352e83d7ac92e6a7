package org.lplp.io.stream;

import java.util.Map;
import java.util.TreeMap;
import org.lplp.core.base.Id;
import org.lplp.core.base.Members;

/** Objects of which the model knows nothing. They are kept as they are, to the text of their numbers. */
public final class MembersCodec {

    private MembersCodec() {}

    /**
     * Reads an object.
     *
     * @param in stands at the value
     * @return the members; null if it could not be built
     */
    public static Members read(Reading in) {
        return read(in, false);
    }

    /**
     * Reads the extensions of a record. A name that is no absolute URI is reported; its member is kept.
     *
     * @param in stands at the value
     * @return the members; null if it could not be built
     */
    public static Members readExtensions(Reading in) {
        return read(in, true);
    }

    private static Members read(Reading in, boolean extensions) {
        if (!in.beginMap("object")) {
            return null;
        }
        Map<String, Object> members = new TreeMap<>();
        for (String name = in.nextName(members); name != null; name = in.nextName(members)) {
            if (extensions && !Id.isAbsoluteUri(name)) {
                in.wrongName("uri");
            }
            in.next();
            members.put(name, in.any());
        }
        return Members.of(members);
    }

    /**
     * Writes an object.
     *
     * @param value the members
     * @param out takes them
     */
    public static void write(Members value, Writing out) {
        out.any(value.asMap());
    }
}
