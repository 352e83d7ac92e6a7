package org.lplp.scoring.leadership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lplp.core.leadership.LeadershipPolicy;
import org.lplp.core.leadership.LeadershipRole;
import org.lplp.core.leadership.LeadershipTeam;
import org.lplp.scoring.base.Apportionment;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.base.Scored;

/**
 * The score {@code leadership.coverage}: the share of the framework's concerns of leadership that somebody holds in a team of staff.
 * Every concern weighs the same; those that are held contribute equally and sum to the value.
 */
public final class LeadershipCoverage {

    /** The code of the score. */
    public static final String CODE = "leadership.coverage";

    private LeadershipCoverage() {}

    /**
     * Looks which concerns are held.
     *
     * @param team a team of staff
     * @param policy the concerns of which each is to be held
     * @param asOf the day of reckoning
     * @return the share of concerns held on that day, 0 to 1 with six decimals
     */
    public static Scored<LeadershipCoverageDetail> score(LeadershipTeam team, LeadershipPolicy policy, LocalDate asOf) {
        Map<String, Set<String>> holders = new LinkedHashMap<>();
        policy.getConcerns().forEach(concern -> holders.put(Figure.named(concern), new TreeSet<>()));
        Set<String> people = new TreeSet<>();
        Map<String, Integer> held = new TreeMap<>();
        for (LeadershipRole role : team.getRoles()) {
            if (role.getPeriod().contains(asOf)) {
                String person = role.getPerson().value();
                people.add(person);
                Set<String> others = holders.get(Figure.named(role.getConcern()));
                if (others != null && others.add(person)) {
                    held.merge(person, 1, Integer::sum);
                }
            }
        }
        List<Rational> weights = new ArrayList<>();
        holders.values().forEach(persons -> weights.add(persons.isEmpty() ? Rational.ZERO : Rational.ONE));
        long covered =
                holders.values().stream().filter(persons -> !persons.isEmpty()).count();
        Optional<BigDecimal> value = holders.isEmpty()
                ? Optional.empty()
                : Optional.of(Rational.of(covered, holders.size()).rounded());
        List<BigDecimal> parts = Apportionment.split(value.orElse(BigDecimal.ZERO), weights);
        List<Contribution> contributions = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        holders.forEach((concern, persons) -> {
            counts.put(concern, persons.size());
            contributions.add(new Contribution(concern, "held by " + persons.size(), parts.get(contributions.size())));
        });
        return new Scored<>(
                CODE,
                Optional.of(team.getId()),
                value,
                Optional.empty(),
                contributions,
                holders.isEmpty() ? List.of("framework.leadership.concerns") : List.of(),
                List.of(),
                new LeadershipCoverageDetail(
                        counts,
                        people.size(),
                        held.values().stream().max(Comparator.naturalOrder()).orElse(0)));
    }
}
