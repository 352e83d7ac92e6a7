package org.lplp.scoring.mentoring;

import java.util.List;
import org.lplp.core.base.Period;

/**
 * The stretches of time by which a promise is counted.
 *
 * @param terms the terms
 * @param halfTerms the half terms
 */
public record SchoolYear(List<Period> terms, List<Period> halfTerms) {

    /** Copies the lists. */
    public SchoolYear {
        terms = List.copyOf(terms);
        halfTerms = List.copyOf(halfTerms);
    }
}
