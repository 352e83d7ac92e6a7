package org.lplp.scoring.group;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.lplp.core.group.SuppressionReason;

/** One count of a table: how many learners of a row are of a kind. It is published unless it is withheld for a reason. */
final class Count {

    /** Of whom a row counts. */
    enum Part {
        /** All learners. */
        LEARNERS,
        /** Those of whom the figure is known. */
        KNOWN,
        /** Of those, the ones of whom it is true. */
        TRUE,
        /** Of those, the others: told by whoever tells both of the above. */
        FALSE
    }

    private final int row;
    private final Part part;
    private final BitSet groups;
    private final BitSet atoms;
    private final long value;
    private Optional<SuppressionReason> withheld = Optional.empty();
    /** The least and the greatest value of the count among worlds that look alike from outside. */
    private long least;

    private long most;

    Count(int row, Part part, BitSet groups, BitSet atoms, long value) {
        this.row = row;
        this.part = part;
        this.groups = groups;
        this.atoms = atoms;
        this.value = value;
        this.least = value;
        this.most = value;
    }

    int row() {
        return row;
    }

    Part part() {
        return part;
    }

    BitSet atoms() {
        return atoms;
    }

    long value() {
        return value;
    }

    /** Gives how many groups the row sums. */
    int breadth() {
        return groups.cardinality();
    }

    boolean isWithheld() {
        return withheld.isPresent();
    }

    Optional<SuppressionReason> reason() {
        return withheld;
    }

    void withhold(SuppressionReason reason) {
        withheld = withheld.or(() -> Optional.of(reason));
    }

    /** Notes a world that looks like the true one. */
    void seen(long[] world) {
        long there = CountAuditor.total(world, atoms);
        least = Math.min(least, there);
        most = Math.max(most, there);
    }

    /** Widens a range by the worlds that were seen: effort may have let find them once and not again. */
    CountRange seen(CountRange range) {
        return new CountRange(
                Math.min(least, range.least()),
                range.most().isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Math.max(most, range.most().getAsLong())));
    }

    boolean isHiddenBy(long width) {
        return most - least >= width;
    }

    boolean isWithin(Count whole) {
        return contains(whole.atoms, atoms) && !whole.atoms.equals(atoms);
    }

    boolean overlaps(Count other) {
        return atoms.intersects(other.atoms);
    }

    private static boolean contains(BitSet whole, BitSet part) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }
}
