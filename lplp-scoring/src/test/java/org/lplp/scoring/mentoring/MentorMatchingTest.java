package org.lplp.scoring.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.lplp.scoring.Given;

class MentorMatchingTest {

    /** Worked by hand; see SCORING.md. */
    @Test
    void learnerWhoIsPutOutProposesToTheNextChoice() {
        MentorMatches matches = match(
                List.of(learner("asha", "ruth", "sam"), learner("bryn", "ruth", "sam"), learner("cai", "ruth")),
                List.of(mentor("ruth", 1, "bryn", "asha", "cai"), mentor("sam", 2, "asha", "bryn")));

        assertThat(matches)
                .hasToString(Given.documented("MentorMatchingTest.learnerWhoIsPutOutProposesToTheNextChoice"));
        assertThat(matches.mentors()).containsExactly(new MentorFill("ruth", 1, 1), new MentorFill("sam", 2, 1));
    }

    /** The example of Gale and Shapley (1962), §2, with three on each side: each man's first choice is stable, and best for them. */
    @Test
    void everybodyGetsTheFirstChoiceWhereTheyDiffer() {
        List<MatchingLearner> learners =
                List.of(learner("α", "A", "B", "C"), learner("β", "B", "C", "A"), learner("γ", "C", "A", "B"));
        List<MatchingMentor> mentors =
                List.of(mentor("A", 1, "β", "γ", "α"), mentor("B", 1, "γ", "α", "β"), mentor("C", 1, "α", "β", "γ"));

        assertThat(mentorOf(match(learners, mentors))).isEqualTo(Map.of("α", "A", "β", "B", "γ", "C"));
    }

    @Test
    void pairCountsOnlyIfBothNameIt() {
        MentorMatches matches = match(
                List.of(learner("asha", "ruth"), learner("bryn"), learner("cai", "ruth")),
                List.of(mentor("ruth", 3, "bryn", "cai")));

        assertThat(matches.learners())
                .containsExactly(
                        Matched.none("asha", Unmatched.NOT_CHOSEN),
                        Matched.none("bryn", Unmatched.NO_CHOICE),
                        Matched.to("cai", "ruth", 1, false));
    }

    @Test
    void mentorWhoTakesAnyoneTakesFirstWhomTheListNames() {
        MentorMatches matches = match(
                List.of(learner("asha", "ruth"), learner("bryn", "ruth"), learner("cai", "ruth")),
                List.of(new MatchingMentor("ruth", 2, List.of("cai"), true)));

        assertThat(mentorOf(matches)).isEqualTo(Map.of("asha", "ruth", "cai", "ruth"));
        assertThat(matches.ties()).hasSize(1);
    }

    @Test
    void vetoedPairIsNotFormedWhoeverObjects() {
        MentorMatches matches = MentorMatching.match(
                List.of(learner("asha", "ruth", "sam")),
                List.of(mentor("ruth", 1, "asha"), mentor("sam", 1, "asha")),
                List.of(new MatchingPair("asha", "ruth"), new MatchingPair("asha", "nobody")),
                List.of());

        assertThat(matches.learners()).containsExactly(Matched.to("asha", "sam", 2, false));
        assertThat(matches.unknown()).isOne();
    }

    @Test
    void forcedPairStandsAndTakesRoom() {
        MentorMatches matches = MentorMatching.match(
                List.of(learner("asha", "ruth"), learner("bryn", "sam", "ruth"), learner("cai")),
                List.of(mentor("ruth", 2, "asha", "bryn"), mentor("sam", 1, "bryn")),
                List.of(),
                List.of(new MatchingPair("bryn", "ruth"), new MatchingPair("cai", "ruth")));

        assertThat(matches.learners())
                .containsExactly(
                        Matched.none("asha", Unmatched.FULL),
                        Matched.to("bryn", "ruth", 2, true),
                        new Matched("cai", Optional.of("ruth"), OptionalInt.empty(), true, Optional.empty()));
        assertThat(matches.blockingPairs()).isZero();
    }

    @Test
    void firstPlaceOfOneWhoIsNamedTwiceCounts() {
        MentorMatches matches = match(
                List.of(learner("asha", "sam", "sam", "ruth"), learner("bryn", "sam")),
                List.of(mentor("sam", 1, "bryn", "asha", "bryn"), mentor("ruth", 1, "asha")));

        assertThat(matches.learners())
                .containsExactly(Matched.to("asha", "ruth", 2, false), Matched.to("bryn", "sam", 1, false));
    }

    @Test
    void mentorWithoutRoomAndUnknownChoicesMatchNobody() {
        MentorMatches matches =
                match(List.of(learner("asha", "nobody", "ruth")), List.of(mentor("ruth", 0, "asha", "nobody either")));

        assertThat(matches.learners()).containsExactly(Matched.none("asha", Unmatched.FULL));
        assertThat(matches.unknown()).isEqualTo(2);
        assertThat(match(List.of(), List.of()).learners()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedWithoutAnId() {
        List<MatchingLearner> learners = List.of(learner("asha"), learner("bryn"));
        List<MatchingMentor> mentors = List.of(mentor("ruth", 1), mentor("sam", 1));

        refused("a learner is given twice", List.of(learner("asha"), learner("asha")), mentors, List.of(), List.of());
        refused("a mentor is given twice", learners, List.of(mentor("sam", 1), mentor("sam", 1)), List.of(), List.of());
        refused("a forced pair names", learners, mentors, List.of(), List.of(new MatchingPair("asha", "x")));
        refused(
                "forced and vetoed",
                learners,
                mentors,
                List.of(new MatchingPair("asha", "sam")),
                List.of(new MatchingPair("asha", "sam")));
        refused(
                "two mentors",
                learners,
                mentors,
                List.of(),
                List.of(new MatchingPair("asha", "sam"), new MatchingPair("asha", "ruth")));
        refused(
                "than there is room for",
                learners,
                mentors,
                List.of(),
                List.of(new MatchingPair("asha", "sam"), new MatchingPair("bryn", "sam")));
        assertThatThrownBy(() -> mentor("sam", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void matchingIsStableAndBestForEveryLearner(
            @ForAll long seed, @ForAll @IntRange(max = 5) int learners, @ForAll @IntRange(max = 4) int mentors) {
        Lists given = Lists.random(new Random(seed), learners, mentors);
        MentorMatches found = match(given.learners, given.mentors);
        List<Map<String, String>> stable = given.stableMatchings();

        assertThat(found.blockingPairs()).isZero();
        assertThat(stable).contains(mentorOf(found));
        for (Matched one : found.learners()) {
            for (Map<String, String> other : stable) {
                assertThat(given.rank(one.learner(), mentorOf(found).get(one.learner())))
                        .isLessThanOrEqualTo(given.rank(one.learner(), other.get(one.learner())));
            }
        }
    }

    /** Roth 1986: who is matched, and how full each mentor is, is the same in every stable matching. */
    @Property(tries = 300)
    void ruralHospitals(
            @ForAll long seed, @ForAll @IntRange(max = 5) int learners, @ForAll @IntRange(max = 4) int mentors) {
        Lists given = Lists.random(new Random(seed), learners, mentors);
        Map<String, String> found = mentorOf(match(given.learners, given.mentors));

        for (Map<String, String> other : given.stableMatchings()) {
            assertThat(other.keySet()).isEqualTo(found.keySet());
            assertThat(counts(other)).isEqualTo(counts(found));
        }
    }

    @Property(tries = 200)
    void orderOfTheTablesChangesNothing(@ForAll long seed) {
        Lists given = Lists.random(new Random(seed), 12, 5);
        List<MatchingLearner> learners = new ArrayList<>(given.learners);
        List<MatchingMentor> mentors = new ArrayList<>(given.mentors);
        Collections.shuffle(learners, new Random(seed + 1));
        Collections.shuffle(mentors, new Random(seed + 2));

        assertThat(mentorOf(match(learners, mentors))).isEqualTo(mentorOf(match(given.learners, given.mentors)));
    }

    @Property(tries = 200)
    void noLearnerGainsByStatingOtherChoices(@ForAll long seed) {
        Random random = new Random(seed);
        Lists given = Lists.random(random, 5, 4);
        int liar = random.nextInt(5);
        List<MatchingLearner> stated = new ArrayList<>(given.learners);
        stated.set(liar, new MatchingLearner("l" + liar, Lists.some(random, "m", 4)));
        String id = "l" + liar;

        assertThat(given.rank(id, mentorOf(match(given.learners, given.mentors)).get(id)))
                .isLessThanOrEqualTo(
                        given.rank(id, mentorOf(match(stated, given.mentors)).get(id)));
    }

    @Test
    void manyLearnersAreMatched() {
        Lists given = Lists.random(new Random(7), 2_000, 300);

        assertThat(match(given.learners, given.mentors).blockingPairs()).isZero();
    }

    private static void refused(
            String message,
            List<MatchingLearner> learners,
            List<MatchingMentor> mentors,
            List<MatchingPair> vetoes,
            List<MatchingPair> forced) {
        assertThatThrownBy(() -> MentorMatching.match(learners, mentors, vetoes, forced))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageNotContainingAny("asha", "sam", "ruth");
    }

    private static MentorMatches match(List<MatchingLearner> learners, List<MatchingMentor> mentors) {
        return MentorMatching.match(learners, mentors, List.of(), List.of());
    }

    private static MatchingLearner learner(String id, String... choices) {
        return new MatchingLearner(id, List.of(choices));
    }

    private static MatchingMentor mentor(String id, int capacity, String... choices) {
        return new MatchingMentor(id, capacity, List.of(choices));
    }

    private static Map<String, String> mentorOf(MentorMatches matches) {
        return matches.learners().stream()
                .filter(one -> one.mentor().isPresent())
                .collect(Collectors.toMap(Matched::learner, one -> one.mentor().orElseThrow()));
    }

    private static Map<String, Long> counts(Map<String, String> matching) {
        return matching.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Random lists, and every stable matching of them, found by trying all there are. */
    private record Lists(List<MatchingLearner> learners, List<MatchingMentor> mentors) {

        static Lists random(Random random, int learners, int mentors) {
            return new Lists(
                    IntStream.range(0, learners)
                            .mapToObj(i -> new MatchingLearner("l" + i, some(random, "m", Math.min(mentors, 12))))
                            .toList(),
                    IntStream.range(0, mentors)
                            .mapToObj(i -> new MatchingMentor("m" + i, random.nextInt(4), some(random, "l", learners)))
                            .toList());
        }

        static List<String> some(Random random, String prefix, int of) {
            List<String> ids = new ArrayList<>();
            IntStream.range(0, of).forEach(i -> ids.add(prefix + i));
            Collections.shuffle(ids, random);
            return List.copyOf(ids.subList(0, random.nextInt(of + 1)));
        }

        int rank(String learner, String mentor) {
            List<String> choices = learners.stream()
                    .filter(one -> one.id().equals(learner))
                    .findFirst()
                    .orElseThrow()
                    .choices();
            return mentor == null || !choices.contains(mentor) ? Integer.MAX_VALUE : choices.indexOf(mentor);
        }

        List<Map<String, String>> stableMatchings() {
            List<Map<String, String>> all = new ArrayList<>();
            extend(0, new HashMap<>(), all);
            return all.stream().filter(this::isStable).toList();
        }

        private void extend(int learner, Map<String, String> sofar, List<Map<String, String>> all) {
            if (learner == learners.size()) {
                all.add(Map.copyOf(sofar));
                return;
            }
            MatchingLearner one = learners.get(learner);
            extend(learner + 1, sofar, all);
            for (MatchingMentor mentor : mentors) {
                long taken = sofar.values().stream().filter(mentor.id()::equals).count();
                if (one.choices().contains(mentor.id())
                        && mentor.choices().contains(one.id())
                        && taken < mentor.capacity()) {
                    sofar.put(one.id(), mentor.id());
                    extend(learner + 1, sofar, all);
                    sofar.remove(one.id());
                }
            }
        }

        private boolean isStable(Map<String, String> matching) {
            for (MatchingLearner learner : learners) {
                for (MatchingMentor mentor : mentors) {
                    Set<String> taken = new HashSet<>();
                    matching.forEach((l, m) -> {
                        if (m.equals(mentor.id())) {
                            taken.add(l);
                        }
                    });
                    List<String> by = mentor.choices();
                    boolean mutual = learner.choices().contains(mentor.id()) && by.contains(learner.id());
                    boolean learnerWould =
                            rank(learner.id(), mentor.id()) < rank(learner.id(), matching.get(learner.id()));
                    boolean mentorWould = taken.size() < mentor.capacity()
                            || taken.stream().anyMatch(other -> by.indexOf(other) > by.indexOf(learner.id()));
                    if (mutual && learnerWould && mentorWould) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
