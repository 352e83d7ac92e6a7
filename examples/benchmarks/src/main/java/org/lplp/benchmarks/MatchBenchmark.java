package org.lplp.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lplp.scoring.mentoring.MatchingLearner;
import org.lplp.scoring.mentoring.MatchingMentor;
import org.lplp.scoring.mentoring.MentorMatches;
import org.lplp.scoring.mentoring.MentorMatching;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Learners who name ten mentors each, some mentors more often than others, and mentors with room for four who rank all who named
 * them. The baseline is {@link #lookUp}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class MatchBenchmark {

    private static final int CHOICES = 10;
    private static final int ROOM = 4;

    /** How long all lists are together: those of learners and those of mentors. */
    @Param({"10000", "100000", "1000000"})
    public int entries;

    private List<MatchingLearner> learners;
    private List<MatchingMentor> mentors;

    /** Invents the lists. */
    @Setup(Level.Trial)
    public void setUp() {
        Random random = new Random(1);
        int size = entries / (2 * CHOICES);
        List<List<String>> namedBy = new ArrayList<>();
        for (int i = 0; i < size / ROOM; i++) {
            namedBy.add(new ArrayList<>());
        }
        learners = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = "l" + i;
            Set<Integer> chosen = new LinkedHashSet<>();
            while (chosen.size() < CHOICES) {
                chosen.add((int) (Math.pow(random.nextDouble(), 1.5) * namedBy.size()));
            }
            chosen.forEach(mentor -> namedBy.get(mentor).add(id));
            learners.add(new MatchingLearner(
                    id, chosen.stream().map(mentor -> "m" + mentor).toList()));
        }
        mentors = new ArrayList<>();
        for (int i = 0; i < namedBy.size(); i++) {
            Collections.shuffle(namedBy.get(i), random);
            mentors.add(new MatchingMentor("m" + i, ROOM, namedBy.get(i)));
        }
    }

    /** Finds the number of everybody who is named: what nobody who gets names can do without. */
    @Benchmark
    public long lookUp() {
        Map<String, Integer> mentorNumbers = new HashMap<>(mentors.size() * 2);
        mentors.forEach(mentor -> mentorNumbers.put(mentor.id(), mentorNumbers.size()));
        Map<String, Integer> learnerNumbers = new HashMap<>(learners.size() * 2);
        learners.forEach(learner -> learnerNumbers.put(learner.id(), learnerNumbers.size()));
        long sum = 0;
        for (MatchingLearner learner : learners) {
            for (String mentor : learner.choices()) {
                sum += mentorNumbers.get(mentor);
            }
        }
        for (MatchingMentor mentor : mentors) {
            for (String learner : mentor.choices()) {
                sum += learnerNumbers.get(learner);
            }
        }
        return sum;
    }

    @Benchmark
    public MentorMatches match() {
        return MentorMatching.match(learners, mentors, List.of(), List.of());
    }
}
