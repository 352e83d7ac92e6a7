package org.lplp.scoring.relationship;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who names whom among the members of a class, a unit or a school.
 *
 * <p>Effective size and constraint are those of Ronald Burt, <i>Structural Holes</i> (1992), chapter 2. They ask how much two
 * members invest in each other, whoever named whom, so ties are made symmetric as Burt does: with a<sub>ij</sub> the strength of
 * the tie that i named,
 *
 * <pre>
 *   p(i,j)           = (a(i,j) + a(j,i)) / Σ over k of (a(i,k) + a(k,i))
 *   constraint(i)    = Σ over j of (p(i,j) + Σ over q of p(i,q) · p(q,j))²,   j among whom i is tied to, q other than i and j
 *   effectiveSize(i) = Σ over j of (1 − Σ over q of p(i,q) · m(j,q)),         m(j,q) = (a(j,q) + a(q,j)) / the greatest of j's
 * </pre>
 *
 * <p>Members come from the roster, not from the ties: an isolate has none.
 *
 * @param members the members, in the order of the roster
 * @param ties how many ties there are, each pair and direction once
 * @param dyads the census of pairs
 */
public record RosterNetwork(List<NetworkMember> members, int ties, Dyads dyads) {

    /** Copies the list of members. */
    public RosterNetwork {
        members = List.copyOf(members);
    }

    /**
     * Reckons the network.
     *
     * @param roster the ids of all members
     * @param ties the ties; of several in one direction between two members the strengths add up
     * @return the network
     * @throws IllegalArgumentException if a member is on the roster twice, or a tie leads from or to nobody on it
     */
    public static RosterNetwork of(List<String> roster, Collection<NetworkTie> ties) {
        // By id, so that sums of fractions do not depend on the order of the roster.
        List<String> ids = new ArrayList<>(new TreeSet<>(roster));
        if (ids.size() < roster.size()) {
            throw new IllegalArgumentException("a member is on the roster twice");
        }
        Map<String, Integer> numbers = new TreeMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        Weights weights = new Weights(ids.size());
        List<NetworkTie> ordered = new ArrayList<>(ties);
        ordered.sort((left, right) -> Double.compare(left.strength(), right.strength()));
        for (NetworkTie tie : ordered) {
            Integer from = numbers.get(tie.from());
            Integer to = numbers.get(tie.to());
            if (from == null || to == null) {
                throw new IllegalArgumentException("a tie leads from or to nobody on the roster");
            }
            weights.add(from, to, tie.strength());
        }
        List<NetworkMember> members = new ArrayList<>();
        for (String id : roster) {
            int member = numbers.get(id);
            boolean isolate = weights.isIsolate(member);
            members.add(new NetworkMember(
                    id,
                    weights.inDegree(member),
                    weights.outDegree(member),
                    isolate ? OptionalDouble.empty() : OptionalDouble.of(weights.effectiveSize(member)),
                    isolate ? OptionalDouble.empty() : OptionalDouble.of(weights.constraint(member))));
        }
        long pairs = (long) ids.size() * (ids.size() - 1) / 2;
        long mutual = weights.mutual();
        long asymmetric = weights.ties() - 2 * mutual;
        return new RosterNetwork(members, weights.ties(), new Dyads(mutual, asymmetric, pairs - mutual - asymmetric));
    }

    /**
     * Lists the members without a tie.
     *
     * @return their ids, in the order of the roster
     */
    public List<String> isolates() {
        return members.stream()
                .filter(NetworkMember::isIsolate)
                .map(NetworkMember::id)
                .toList();
    }

    /** Gives the network for people, one line for each member. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(members.size())
                .append(" members, ")
                .append(ties)
                .append(" ties: ")
                .append(dyads.mutual())
                .append(" pairs mutual, ")
                .append(dyads.asymmetric())
                .append(" asymmetric, ")
                .append(dyads.none())
                .append(" without a tie\nreciprocity: edgewise ")
                .append(shown(dyads.edgewise()))
                .append(", dyad ratio ")
                .append(shown(dyads.dyadRatio()))
                .append("\nisolates: ")
                .append(isolates().isEmpty() ? "none" : String.join(", ", isolates()));
        for (NetworkMember member : members) {
            text.append("\n  ")
                    .append(member.id())
                    .append(": named by ")
                    .append(member.inDegree())
                    .append(", names ")
                    .append(member.outDegree())
                    .append(", effective size ")
                    .append(shown(member.effectiveSize()))
                    .append(", constraint ")
                    .append(shown(member.constraint()));
        }
        return text.toString();
    }

    private static String shown(OptionalDouble figure) {
        return figure.isPresent() ? Double.toString(figure.getAsDouble()) : "undefined";
    }
}
