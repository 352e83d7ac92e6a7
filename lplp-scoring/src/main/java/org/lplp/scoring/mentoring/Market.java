package org.lplp.scoring.mentoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists of learners and mentors in numbers: of each learner the choices that can become a pair, with the places that both
 * sides give each other. It is built in steps linear in the total length of the lists.
 */
final class Market {

    private static final String ANYONE = "learners whom a mentor does not name: in the order in which they are given";

    private final List<List<String>> choices = new ArrayList<>();
    private final int[][] mentorOf;
    private final int[][] rankByLearner;
    private final int[][] rankByMentor;
    private final int[] room;
    private final int[] forced;
    private final int[] forcedRank;
    private long unknown;
    private boolean tied;

    private Market(List<MatchingLearner> learners, List<MatchingMentor> mentors) {
        mentorOf = new int[learners.size()][];
        rankByLearner = new int[learners.size()][];
        rankByMentor = new int[learners.size()][];
        room = mentors.stream().mapToInt(MatchingMentor::capacity).toArray();
        forced = new int[learners.size()];
        Arrays.fill(forced, -1);
        forcedRank = new int[learners.size()];
        // Of one who is named twice the first place counts.
        learners.forEach(learner -> choices.add(new ArrayList<>(new LinkedHashSet<>(learner.choices()))));
    }

    static Market of(
            List<MatchingLearner> learners,
            List<MatchingMentor> mentors,
            Collection<MatchingPair> vetoes,
            Collection<MatchingPair> forced) {
        Map<String, Integer> learnerNumbers =
                numbered(learners.stream().map(MatchingLearner::id).toList(), "learner");
        Map<String, Integer> mentorNumbers =
                numbered(mentors.stream().map(MatchingMentor::id).toList(), "mentor");
        Market market = new Market(learners, mentors);
        Set<MatchingPair> vetoed = new HashSet<>(vetoes);
        for (MatchingPair veto : vetoed) {
            if (!learnerNumbers.containsKey(veto.learner()) || !mentorNumbers.containsKey(veto.mentor())) {
                market.unknown++;
            }
        }
        market.force(new LinkedHashSet<>(forced), vetoed, learnerNumbers, mentorNumbers);
        market.pair(learners, mentors, vetoed, mentorNumbers, market.namedBy(mentors, learnerNumbers));
        return market;
    }

    private static Map<String, Integer> numbered(List<String> ids, String what) {
        Map<String, Integer> numbers = new HashMap<>(ids.size() * 2);
        for (String id : ids) {
            if (numbers.put(id, numbers.size()) != null) {
                throw new IllegalArgumentException("a " + what + " is given twice");
            }
        }
        return numbers;
    }

    private void force(
            Set<MatchingPair> pairs,
            Set<MatchingPair> vetoed,
            Map<String, Integer> learnerNumbers,
            Map<String, Integer> mentorNumbers) {
        for (MatchingPair pair : pairs) {
            Integer learner = learnerNumbers.get(pair.learner());
            Integer mentor = mentorNumbers.get(pair.mentor());
            require(learner != null && mentor != null, "a forced pair names somebody who was not given");
            require(!vetoed.contains(pair), "a pair is both forced and vetoed");
            require(forced[learner] < 0, "a learner is forced to two mentors");
            require(room[mentor] > 0, "more learners are forced to a mentor than there is room for");
            forced[learner] = mentor;
            forcedRank[learner] = choices.get(learner).indexOf(pair.mentor()) + 1;
            room[mentor]--;
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Which mentors name a learner, and at which place: mentor and place in turn. */
    private int[][] namedBy(List<MatchingMentor> mentors, Map<String, Integer> learnerNumbers) {
        int[] length = new int[choices.size()];
        int[][] named = new int[choices.size()][];
        for (int pass = 0; pass < 2; pass++) {
            for (int mentor = 0; mentor < mentors.size(); mentor++) {
                int rank = 0;
                for (String id : mentors.get(mentor).choices()) {
                    rank++;
                    Integer learner = learnerNumbers.get(id);
                    if (learner == null) {
                        unknown += pass;
                    } else if (pass == 0) {
                        length[learner] += 2;
                    } else {
                        named[learner][length[learner]++] = mentor;
                        named[learner][length[learner]++] = rank;
                    }
                }
            }
            for (int learner = 0; pass == 0 && learner < length.length; learner++) {
                named[learner] = new int[length[learner]];
                length[learner] = 0;
            }
        }
        return named;
    }

    private void pair(
            List<MatchingLearner> learners,
            List<MatchingMentor> mentors,
            Set<MatchingPair> vetoed,
            Map<String, Integer> mentorNumbers,
            int[][] namedBy) {
        int[] ranks = new int[mentors.size()];
        int[] unnamed = new int[mentors.size()];
        for (int learner = 0; learner < learners.size(); learner++) {
            // Backwards, so that the first place of a learner named twice is what stays.
            for (int i = namedBy[learner].length - 2; i >= 0; i -= 2) {
                ranks[namedBy[learner][i]] = namedBy[learner][i + 1];
            }
            List<String> chosen = choices.get(learner);
            int[] pairs = new int[chosen.size() * 3];
            int length = 0;
            for (int place = 0; place < chosen.size(); place++) {
                Integer mentor = mentorNumbers.get(chosen.get(place));
                if (mentor == null) {
                    unknown++;
                } else if (!vetoed.contains(
                        new MatchingPair(learners.get(learner).id(), chosen.get(place)))) {
                    MatchingMentor by = mentors.get(mentor);
                    boolean named = ranks[mentor] > 0;
                    if (named || by.takesAnyone()) {
                        tied |= !named && ++unnamed[mentor] > 1;
                        pairs[length++] = mentor;
                        pairs[length++] = place + 1;
                        pairs[length++] = named ? ranks[mentor] : by.choices().size() + 1 + learner;
                    }
                }
            }
            keep(learner, pairs, length / 3);
            for (int i = 0; i < namedBy[learner].length; i += 2) {
                ranks[namedBy[learner][i]] = 0;
            }
        }
    }

    private void keep(int learner, int[] pairs, int count) {
        mentorOf[learner] = new int[count];
        rankByLearner[learner] = new int[count];
        rankByMentor[learner] = new int[count];
        for (int i = 0; i < count; i++) {
            mentorOf[learner][i] = pairs[3 * i];
            rankByLearner[learner][i] = pairs[3 * i + 1];
            rankByMentor[learner][i] = pairs[3 * i + 2];
        }
    }

    int learners() {
        return mentorOf.length;
    }

    int mentors() {
        return room.length;
    }

    /** For how many learners a mentor has room beside the forced ones. */
    int room(int mentor) {
        return room[mentor];
    }

    /** How many of a learner's choices can become a pair. */
    int choices(int learner) {
        return mentorOf[learner].length;
    }

    int mentor(int learner, int choice) {
        return mentorOf[learner][choice];
    }

    /** The place that the learner gave the mentor, from 1. */
    int rankByLearner(int learner, int choice) {
        return rankByLearner[learner][choice];
    }

    /** The place that the mentor gives the learner, from 1. */
    int rankByMentor(int learner, int choice) {
        return rankByMentor[learner][choice];
    }

    boolean isForced(int learner) {
        return forced[learner] >= 0;
    }

    /** The mentor of each learner to whom one is forced, else -1. */
    int[] forced() {
        return forced;
    }

    /** The place that the learner gave the forced mentor, from 1; 0 for none. */
    int forcedRank(int learner) {
        return forcedRank[learner];
    }

    /** Why a learner has no choice that can become a pair. */
    Unmatched whyNot(int learner) {
        return choices.get(learner).isEmpty() ? Unmatched.NO_CHOICE : Unmatched.NOT_CHOSEN;
    }

    long unknown() {
        return unknown;
    }

    List<String> ties() {
        return tied ? List.of(ANYONE) : List.of();
    }
}
