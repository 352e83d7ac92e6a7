package org.lplp.core.vote;

import java.time.LocalDate;

/**
 * What the rules on public budgets read.
 *
 * @param register the section
 * @param asOf the day of reckoning
 */
public record VoteFacts(VoteRegister register, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static VoteFacts of(VoteRegister register, LocalDate asOf) {
        return new VoteFacts(register, asOf);
    }
}
