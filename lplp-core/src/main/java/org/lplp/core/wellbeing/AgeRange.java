package org.lplp.core.wellbeing;

import java.util.Optional;

/** Years of age from one to another, both with their whole year. */
record AgeRange(Optional<Integer> minimum, Optional<Integer> maximum) {

    static final AgeRange ALL = new AgeRange(Optional.empty(), Optional.empty());

    static AgeRange of(Instrument instrument) {
        return new AgeRange(instrument.getMinimumAge(), instrument.getMaximumAge());
    }

    static AgeRange of(ScaleBand band) {
        return new AgeRange(band.getMinimumAge(), band.getMaximumAge());
    }

    static AgeRange of(ProgrammeTerms terms) {
        return new AgeRange(terms.getMinimumAge(), terms.getMaximumAge());
    }

    boolean contains(long age) {
        return minimum.filter(least -> age < least).isEmpty()
                && maximum.filter(greatest -> age > greatest).isEmpty();
    }

    boolean isForwards() {
        return minimum.isEmpty() || maximum.isEmpty() || minimum.get() <= maximum.get();
    }

    /** Gives the first year of age that belongs to it. */
    long from() {
        return minimum.orElse(0);
    }

    /** Gives the first year of age that no longer belongs to it; empty if all greater ones do. */
    Optional<Long> below() {
        return maximum.map(greatest -> greatest + 1L);
    }

    /** Writes the range in signs that need no language. */
    @Override
    public String toString() {
        if (minimum.isPresent() && maximum.isPresent()) {
            return "[" + minimum.get() + ", " + maximum.get() + "]";
        }
        return minimum.map(least -> "≥ " + least)
                .or(() -> maximum.map(greatest -> "≤ " + greatest))
                .orElse("");
    }
}
