package org.lplp.scoring.mentoring;

import java.util.List;
import java.util.Optional;
import org.lplp.core.base.Period;
import org.lplp.core.base.YearStart;

/**
 * The stretches of time by which a promise is counted.
 *
 * @param start on which day a school year begins, and learners move up; empty if the framework does not say
 * @param terms the terms
 * @param halfTerms the half terms
 */
public record SchoolYear(Optional<YearStart> start, List<Period> terms, List<Period> halfTerms) {

    /** Copies the lists. */
    public SchoolYear {
        terms = List.copyOf(terms);
        halfTerms = List.copyOf(halfTerms);
    }
}
