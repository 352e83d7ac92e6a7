package org.lplp.io.stream;

import java.util.function.Function;
import org.lplp.core.base.Code;

/** Values of open lists. One that is not on its list is reported and kept. */
public final class CodeCodec {

    private CodeCodec() {}

    /**
     * Reads a code.
     *
     * @param in stands at the value
     * @param of makes the code
     * @param <C> the type of code
     * @return the code, known or not; null if it could not be built
     */
    public static <C extends Code> C read(Reading in, Function<String, C> of) {
        C code = StringCodec.read(in, "code", of);
        if (code != null) {
            in.code(code);
        }
        return code;
    }

    /**
     * Writes a code.
     *
     * @param value the code
     * @param out takes it
     */
    public static void write(Code value, Writing out) {
        out.string(value.value());
    }
}
