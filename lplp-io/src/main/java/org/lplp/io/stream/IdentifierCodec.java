package org.lplp.io.stream;

import java.util.List;
import org.lplp.core.base.Identifier;
import org.lplp.core.base.IdentifierScheme;
import org.lplp.core.base.Members;

/** Outside identifiers: {@code {"scheme":"urn","value":"100001"}}. */
public final class IdentifierCodec {

    private static final Shape SHAPE =
            Shape.closed("Identifier", List.of("scheme", "value"), List.of("scheme", "value"));

    private IdentifierCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    public static Identifier read(Reading in) {
        if (!in.beginObject(SHAPE)) {
            return null;
        }
        IdentifierScheme scheme = null;
        String value = null;
        for (int member = in.nextMember(); member >= 0; member = in.nextMember()) {
            if (member == 0) {
                scheme = CodeCodec.read(in, IdentifierScheme::of);
            } else {
                value = in.string("string");
            }
        }
        Members none = in.endObject();
        return none == null ? null : new Identifier(scheme, value);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    public static void write(Identifier value, Writing out) {
        out.beginObject(SHAPE, Members.none());
        out.name("scheme");
        CodeCodec.write(value.scheme(), out);
        out.name("value");
        out.string(value.value());
        out.endObject();
    }
}
