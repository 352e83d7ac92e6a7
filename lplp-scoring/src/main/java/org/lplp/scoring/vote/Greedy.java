package org.lplp.scoring.vote;

import java.util.List;

/** The greedy method: by votes, as far as the money goes. Ties: cost ascending, then as the file has them. */
final class Greedy {

    private Greedy() {}

    /** Runs the method on a new course. */
    static Course run(Contest contest) {
        Course course = new Course(contest);
        course.ruleOut();
        fill(contest, course, contest.rule().skip());
        return course;
    }

    /** Goes on with a course: who has not won or lost for another reason is taken by votes. */
    static void fill(Contest contest, Course course, boolean skip) {
        boolean stopped = false;
        List<Integer> order = contest.byVotesThenCost().stream()
                .filter(candidate -> contest.stands(candidate) && !course.hasWon(candidate))
                .toList();
        for (int i = 0; i < order.size(); i++) {
            int candidate = order.get(i);
            if (stopped) {
                course.loses(candidate, VoteRejection.Reason.VOTES, "the money ended with one that has more votes");
            } else if (course.fits(candidate)) {
                decided(contest, course, order, i);
                course.winsByVotes(candidate);
            } else {
                course.doesNotFit(candidate);
                stopped = !skip;
            }
        }
    }

    private static void decided(Contest contest, Course course, List<Integer> order, int at) {
        int first = order.get(at);
        List<Integer> equals = order.subList(at + 1, order.size()).stream()
                .takeWhile(other ->
                        contest.tally().votes(other).compareTo(contest.tally().votes(first)) == 0)
                .toList();
        course.decided("votes", first, equals, "cost, then order in the file");
    }
}
