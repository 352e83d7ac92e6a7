package org.lplp.scoring.mentoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lplp.core.mentoring.MentorPlaces;
import org.lplp.core.mentoring.MentoringRegister;

/**
 * Matches learners with mentors by the choices of both, the learner's first (idea 8): the learner-proposing deferred acceptance
 * of the hospitals and residents problem (Gale and Shapley, <i>College admissions and the stability of marriage</i>, American
 * Mathematical Monthly 69, 1962; Gusfield and Irving, <i>The Stable Marriage Problem</i>, 1989, §1.6).
 *
 * <p>No learner and mentor would both rather have each other than what they got; of all such matchings it is the one that is best
 * for every learner, and no learner gains by stating other choices than the true ones. A pair counts only if each names the
 * other, or the mentor takes anyone. Who is matched, and how full each mentor is, is the same in every stable matching (the
 * rural hospitals theorem, Roth 1986).
 *
 * <p>Forced pairs are taken as given: their learners leave the market and their mentors have that much less room, so neither
 * gives rise to a blocking pair. Steps and memory grow with the total length of the lists, up to the logarithm of a capacity.
 */
public final class MentorMatching {

    private final Market market;
    /** Which choice a learner proposes next. */
    private final int[] next;

    private final int[] mentorOf;
    private final Held[] held;

    private MentorMatching(Market market) {
        this.market = market;
        this.next = new int[market.learners()];
        this.mentorOf = market.forced().clone();
        this.held = new Held[market.mentors()];
        for (int mentor = 0; mentor < held.length; mentor++) {
            held[mentor] = new Held(market.room(mentor));
        }
    }

    /**
     * Finds the matching.
     *
     * @param learners the learners; their order decides where mentors take anyone, and is that of the result
     * @param mentors the mentors
     * @param vetoes pairs that may not be, whoever objects
     * @param forced pairs that must be, with or without a choice
     * @return the matching
     * @throws IllegalArgumentException if an id is given twice, or forced pairs name somebody who was not given, give a learner
     *     two mentors, exceed a capacity or are vetoed
     */
    public static MentorMatches match(
            List<MatchingLearner> learners,
            List<MatchingMentor> mentors,
            Collection<MatchingPair> vetoes,
            Collection<MatchingPair> forced) {
        Market market = Market.of(learners, mentors, vetoes, forced);
        MentorMatching matching = new MentorMatching(market);
        for (int learner = 0; learner < market.learners(); learner++) {
            if (!market.isForced(learner)) {
                matching.place(learner);
            }
        }
        return matching.result(learners, mentors);
    }

    /**
     * Finds the matching of the learners whose portfolios are given with the mentors of their community.
     *
     * @param learners the learners; those of one id count once, which is the first
     * @param register the mentors; those of one id count once, which is the first
     * @return the matching; learners and mentors are ordered by id
     */
    public static MentorMatches match(Collection<MatchingLearner> learners, MentoringRegister register) {
        Map<String, MatchingLearner> byId = new TreeMap<>();
        learners.forEach(learner -> byId.putIfAbsent(learner.id(), learner));
        Map<String, MatchingMentor> mentors = new TreeMap<>();
        List<MatchingPair> vetoes = new ArrayList<>();
        for (MentorPlaces places : register.getMentors()) {
            MatchingMentor mentor = MatchingMentor.of(places);
            mentors.putIfAbsent(mentor.id(), mentor);
            places.getVetoes().forEach(learner -> vetoes.add(new MatchingPair(learner.value(), mentor.id())));
        }
        return match(List.copyOf(byId.values()), List.copyOf(mentors.values()), vetoes, List.of());
    }

    /** Lets a learner propose, and whoever is put out by that, until nobody is put out. */
    private void place(int first) {
        int learner = first;
        while (learner >= 0 && next[learner] < market.choices(learner)) {
            int choice = next[learner]++;
            int mentor = market.mentor(learner, choice);
            int out = held[mentor].take(learner, market.rankByMentor(learner, choice));
            if (out != learner) {
                mentorOf[learner] = mentor;
            }
            if (out >= 0) {
                mentorOf[out] = -1;
            }
            learner = out;
        }
    }

    private MentorMatches result(List<MatchingLearner> learners, List<MatchingMentor> mentors) {
        int[] filled = new int[mentors.size()];
        List<Matched> matched = new ArrayList<>(learners.size());
        for (int learner = 0; learner < mentorOf.length; learner++) {
            String id = learners.get(learner).id();
            int mentor = mentorOf[learner];
            if (mentor < 0) {
                matched.add(Matched.none(id, market.choices(learner) > 0 ? Unmatched.FULL : market.whyNot(learner)));
            } else {
                filled[mentor]++;
                boolean forced = market.isForced(learner);
                int rank = forced ? market.forcedRank(learner) : market.rankByLearner(learner, next[learner] - 1);
                matched.add(Matched.to(id, mentors.get(mentor).id(), rank, forced));
            }
        }
        List<MentorFill> fill = new ArrayList<>(mentors.size());
        for (int mentor = 0; mentor < filled.length; mentor++) {
            fill.add(
                    new MentorFill(mentors.get(mentor).id(), mentors.get(mentor).capacity(), filled[mentor]));
        }
        return new MentorMatches(matched, fill, blockingPairs(), market.unknown(), market.ties());
    }

    /** Counts, from the lists alone, the pairs that would both rather have each other. */
    private long blockingPairs() {
        int[] worst = new int[held.length];
        int[] taken = new int[held.length];
        for (int learner = 0; learner < mentorOf.length; learner++) {
            if (mentorOf[learner] >= 0 && !market.isForced(learner)) {
                for (int choice = 0; choice < market.choices(learner); choice++) {
                    if (market.mentor(learner, choice) == mentorOf[learner]) {
                        int mentor = mentorOf[learner];
                        taken[mentor]++;
                        worst[mentor] = Math.max(worst[mentor], market.rankByMentor(learner, choice));
                    }
                }
            }
        }
        long blocking = 0;
        for (int learner = 0; learner < mentorOf.length; learner++) {
            for (int choice = 0; !market.isForced(learner) && choice < market.choices(learner); choice++) {
                int mentor = market.mentor(learner, choice);
                if (mentor == mentorOf[learner]) {
                    break;
                }
                boolean hasRoom = taken[mentor] < market.room(mentor);
                boolean prefers = taken[mentor] > 0 && market.rankByMentor(learner, choice) < worst[mentor];
                if (hasRoom || prefers) {
                    blocking++;
                }
            }
        }
        return blocking;
    }
}
