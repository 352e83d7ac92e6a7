package org.lplp.scoring.vote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which voters have the same money left because they have paid the same so far. All begin with one purse; whoever pays goes over to
 * another, together with all who paid as much out of the same purse. So money is reckoned once for a purse, not for each voter.
 */
final class Purses {

    /** The purse of those who have nothing left. */
    static final int EMPTY = 0;

    private static final int FIRST = 1;

    /** The supporters of a candidate who share a purse and a weight. */
    static final class Groups {
        private int size;
        private int[] purses = new int[16];
        private long[] weights = new long[16];
        private int[] counts = new int[16];
        private final int[] groupOf;

        private Groups(int supporters) {
            this.groupOf = new int[supporters];
        }

        private int add(int purse, long weight) {
            if (size == purses.length) {
                purses = Arrays.copyOf(purses, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            purses[size] = purse;
            weights[size] = weight;
            counts[size] = 0;
            return size++;
        }

        int size() {
            return size;
        }

        int purse(int group) {
            return purses[group];
        }

        long weight(int group) {
            return weights[group];
        }

        int count(int group) {
            return counts[group];
        }

        /** Gives the group of a supporter, by the supporter's place among the candidate's supporters. */
        int groupOf(int supporter) {
            return groupOf[supporter];
        }
    }

    private record Key(int purse, long weight) {}

    private final Contest contest;
    private final boolean approval;
    private final int[] purse;
    private int[] members;
    private int[] slots;
    private int size = FIRST + 1;

    Purses(Contest contest) {
        this.contest = contest;
        this.approval = Tally.approves(contest.election().kind());
        this.purse = new int[contest.voters()];
        Arrays.fill(purse, FIRST);
        this.members = new int[16];
        this.slots = new int[16];
        members[FIRST] = purse.length;
    }

    /** Gives how many purses there have been, the empty one and the first included. */
    int size() {
        return size;
    }

    /** Says whether anybody has this purse. */
    boolean isHeld(int of) {
        return members[of] > 0;
    }

    /** Groups the supporters of a candidate. Those with nothing left are a group too. */
    Groups groups(int candidate) {
        int[] supporters = contest.supporters(candidate);
        Groups groups = new Groups(supporters.length);
        if (approval) {
            byPurse(supporters, groups);
        } else {
            byPurseAndWeight(supporters, contest.weights(candidate), groups);
        }
        return groups;
    }

    private void byPurse(int[] supporters, Groups groups) {
        for (int i = 0; i < supporters.length; i++) {
            int of = purse[supporters[i]];
            int slot = slots[of];
            if (slot == 0) {
                slot = groups.add(of, 1) + 1;
                slots[of] = slot;
            }
            groups.counts[slot - 1]++;
            groups.groupOf[i] = slot - 1;
        }
        for (int group = 0; group < groups.size; group++) {
            slots[groups.purses[group]] = 0;
        }
    }

    private void byPurseAndWeight(int[] supporters, long[] weights, Groups groups) {
        Map<Key, Integer> known = new HashMap<>();
        for (int i = 0; i < supporters.length; i++) {
            Key key = new Key(purse[supporters[i]], weights[i]);
            int group = known.computeIfAbsent(key, it -> groups.add(it.purse(), it.weight()));
            groups.counts[group]++;
            groups.groupOf[i] = group;
        }
    }

    /** Makes a purse to which a group can go over. */
    int open() {
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
            slots = Arrays.copyOf(slots, 2 * size);
        }
        return size++;
    }

    /** Moves the supporters of a candidate to the purses of their groups. */
    void move(int candidate, Groups groups, int[] to) {
        int[] supporters = contest.supporters(candidate);
        for (int i = 0; i < supporters.length; i++) {
            purse[supporters[i]] = to[groups.groupOf[i]];
        }
        for (int group = 0; group < groups.size; group++) {
            members[groups.purses[group]] -= groups.counts[group];
            members[to[group]] += groups.counts[group];
        }
    }
}
