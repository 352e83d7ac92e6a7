package org.lplp.scoring.mentoring;

import java.util.List;

/**
 * A matching of learners and mentors, and what shows that it is right.
 *
 * @param learners what each learner got, in the order in which they were given
 * @param mentors how full each mentor is, in the order in which they were given
 * @param blockingPairs how many pairs would both rather have each other than what they got: counted anew from the lists, 0 in a
 *     stable matching
 * @param unknown how many choices and vetoes name somebody who was not given; nothing comes of them
 * @param ties which order decided between equals; empty if nothing had to be decided
 */
public record MentorMatches(
        List<Matched> learners, List<MentorFill> mentors, long blockingPairs, long unknown, List<String> ties) {

    /** Makes the lists unmodifiable. */
    public MentorMatches {
        learners = List.copyOf(learners);
        mentors = List.copyOf(mentors);
        ties = List.copyOf(ties);
    }

    /**
     * Counts the learners who have a mentor.
     *
     * @return their number
     */
    public long matched() {
        return learners.stream().filter(one -> one.mentor().isPresent()).count();
    }

    /** Gives the matching for people, one line for each learner. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(matched())
                .append(" of ")
                .append(learners.size())
                .append(" learners have a mentor, ")
                .append(blockingPairs)
                .append(" blocking pairs");
        for (Matched one : learners) {
            text.append("\n  ")
                    .append(one.learner())
                    .append(": ")
                    .append(one.mentor()
                            .orElse("no mentor, "
                                    + one.unmatched().map(Unmatched::code).orElse("")));
            one.rank().ifPresent(rank -> text.append(", choice ").append(rank));
            text.append(one.forced() ? ", forced" : "");
        }
        ties.forEach(tie -> text.append("\n  decided ").append(tie));
        return text.toString();
    }
}
