package org.lplp.scoring.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What matching needs grows with the total length of the lists. It is bytes that are counted here: time would depend on the machine. */
class MatchingGrowthTest {

    private static final int CHOICES = 10;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Bytes for each entry of lists that are so long in all. */
    private double bytesPerEntry(int entries) {
        Random random = new Random(1);
        int size = entries / (2 * CHOICES);
        List<List<String>> namedBy = new ArrayList<>();
        IntStream.range(0, size).forEach(mentor -> namedBy.add(new ArrayList<>()));
        List<MatchingLearner> learners = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> choices = new ArrayList<>();
            for (int mentor : random.ints(0, size).distinct().limit(CHOICES).toArray()) {
                choices.add("m" + mentor);
                namedBy.get(mentor).add("l" + i);
            }
            learners.add(new MatchingLearner("l" + i, choices));
        }
        List<MatchingMentor> mentors = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            mentors.add(new MatchingMentor("m" + i, 1, namedBy.get(i)));
        }
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        MentorMatches matches = MentorMatching.match(learners, mentors, List.of(), List.of());
        double bytes = threads.getThreadAllocatedBytes(thread) - before;
        assertThat(matches.blockingPairs()).isZero();
        return bytes / entries;
    }

    @Test
    void tenTimesAsLongListsNeedTenTimesAsMuch() {
        double few = bytesPerEntry(20_000);

        assertThat(bytesPerEntry(200_000)).isLessThan(1.5 * few);
    }
}
