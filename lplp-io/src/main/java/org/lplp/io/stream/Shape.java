package org.lplp.io.stream;

import java.util.ArrayList;
import java.util.List;

/**
 * Which members an object of the format has: their names in written order, and which of them must be there. The reader counts
 * members by their place in that order.
 */
public final class Shape {

    private static final int MOST_MEMBERS = Long.SIZE;

    private final String type;
    private final String[] names;
    private final long required;
    private final boolean closed;

    private Shape(String type, List<String> names, List<String> required, boolean closed) {
        this.type = type;
        this.names = names.stream().sorted().map(String::intern).toArray(String[]::new);
        this.closed = closed;
        if (this.names.length > MOST_MEMBERS || !names.containsAll(required)) {
            throw new IllegalArgumentException("no shape: " + type);
        }
        long bits = 0;
        for (String name : required) {
            bits |= 1L << find(name, 0);
        }
        this.required = bits;
    }

    /**
     * Describes a record, which keeps members that it does not know.
     *
     * @param type the simple name of the type
     * @param names the names of its members, {@code extensions} among them, sorted by UTF-16 code unit
     * @param required those that must be there
     * @return the shape
     */
    public static Shape of(String type, List<String> names, List<String> required) {
        return new Shape(type, names, required, false);
    }

    /**
     * Describes a value that the format closes for ever, such as money.
     *
     * @param type the simple name of the type
     * @param names the names of its members, sorted by UTF-16 code unit
     * @param required those that must be there
     * @return the shape
     */
    static Shape closed(String type, List<String> names, List<String> required) {
        return new Shape(type, names, required, true);
    }

    String type() {
        return type;
    }

    boolean isClosed() {
        return closed;
    }

    long required() {
        return required;
    }

    String name(int member) {
        return names[member];
    }

    /**
     * Gives the place of a member in written order.
     *
     * @param name the name
     * @param guess where to look first: behind the member read last
     * @return the place, or -1 if this shape has no such member
     */
    int find(String name, int guess) {
        // The parser interns names, so that in a file of ours the first comparison of identities nearly always hits.
        for (int i = guess; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The names that stand in a set of bits, in written order. */
    List<String> names(long members) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if ((members & 1L << i) != 0) {
                chosen.add(names[i]);
            }
        }
        return chosen;
    }
}
