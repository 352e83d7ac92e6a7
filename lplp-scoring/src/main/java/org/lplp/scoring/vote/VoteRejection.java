package org.lplp.scoring.vote;

import java.util.Objects;

/**
 * A proposal that did not win.
 *
 * @param candidate the id of the proposal
 * @param reason the reason
 * @param why the reason in words and figures
 */
public record VoteRejection(String candidate, Reason reason, String why) {

    /** Why a proposal did not win. */
    public enum Reason {
        /** Others had more votes: the rule ended before its turn, or its supporters' shares do not reach its cost. */
        VOTES("votes"),
        /** It does not fit into the pool, or into what was left of it at its turn. */
        BUDGET("budget"),
        /** It has fewer votes than the rule asks for. */
        THRESHOLD("threshold"),
        /** Nobody supports it. */
        NOT_SUPPORTED("notSupported");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /**
         * Gives the reason as reports write it.
         *
         * @return the code
         */
        public String code() {
            return code;
        }
    }

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public VoteRejection {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(why, "why");
    }

    /** Gives the rejection for people. */
    @Override
    public String toString() {
        return candidate + ": " + reason.code() + ", " + why;
    }
}
