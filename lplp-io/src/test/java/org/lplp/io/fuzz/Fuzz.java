package org.lplp.io.fuzz;

/** Where Jazzer comes in. Which target it tries, the property {@code fuzz.target} of its process says. */
public final class Fuzz {

    private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("fuzz.target", "ANY"));

    private Fuzz() {}

    /** Loads and instruments what the first input would wait for. */
    public static void fuzzerInitialize() {
        FuzzSeeds.of(TARGET).forEach(TARGET::tryOn);
    }

    /**
     * Tries some bytes.
     *
     * @param bytes any bytes
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.tryOn(bytes);
    }
}
