package org.lplp.scoring.vote;

/** Products of two 64-bit numbers, exactly. */
final class Product {

    private Product() {}

    /** Compares a × b with c × d; none of them is negative. */
    static int compare(long a, long b, long c, long d) {
        int order = Long.compare(StrictMath.multiplyHigh(a, b), StrictMath.multiplyHigh(c, d));
        return order != 0 ? order : Long.compareUnsigned(a * b, c * d);
    }
}
