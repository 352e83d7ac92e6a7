package org.lplp.scoring.mentoring;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The learners whom a mentor holds for now, the least wanted at hand. */
final class Held {

    /** @param rank the learner's place with the mentor */
    private record Holding(int learner, int rank) {}

    private final int room;
    private final PriorityQueue<Holding> worstFirst =
            new PriorityQueue<>(Comparator.comparingInt(Holding::rank).reversed());

    Held(int room) {
        this.room = room;
    }

    /**
     * Takes a learner, if there is room or one who is less wanted.
     *
     * @return who has to go: another learner, or the same one; -1 if nobody
     */
    int take(int learner, int rank) {
        worstFirst.add(new Holding(learner, rank));
        return worstFirst.size() > room ? worstFirst.remove().learner() : -1;
    }
}
