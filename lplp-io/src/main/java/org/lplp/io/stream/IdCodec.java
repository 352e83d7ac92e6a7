package org.lplp.io.stream;

import java.util.function.Function;
import org.lplp.core.base.Id;

/** Ids: absolute URIs. */
public final class IdCodec {

    private IdCodec() {}

    /**
     * Reads a reference to a record.
     *
     * @param in stands at the value
     * @param of makes the id
     * @param <I> the type of id
     * @return the id; null if it could not be built
     */
    public static <I extends Id> I read(Reading in, Function<String, I> of) {
        return StringCodec.read(in, "id", of);
    }

    /**
     * Reads the id of a record itself.
     *
     * @param in stands at the value
     * @param of makes the id
     * @param <I> the type of id
     * @return the id; null if it could not be built
     */
    public static <I extends Id> I declare(Reading in, Function<String, I> of) {
        I id = read(in, of);
        if (id != null) {
            in.declared(id.value());
        }
        return id;
    }

    /**
     * Writes an id.
     *
     * @param value the id
     * @param out takes it
     */
    public static void write(Id value, Writing out) {
        out.string(value.value());
    }
}
