package org.lplp.scoring.challenge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.PersonId;
import org.lplp.core.challenge.Challenge;
import org.lplp.core.challenge.ChallengePolicy;
import org.lplp.core.challenge.ChallengeSection;
import org.lplp.core.challenge.ChallengeStatus;
import org.lplp.core.challenge.Showing;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Scored;

/** The score {@code challenge.summary}: how many challenges the learner completed, and how. Each completed one contributes 1. */
public final class ChallengeSummary {

    /** The code of the score. */
    public static final String CODE = "challenge.summary";

    /** One learner alone is no team. */
    private static final int SMALLEST_TEAM = 2;

    private final PersonId learner;
    private final Map<EntryId, ? extends Collection<CapabilityId>> shows;
    private final LocalDate asOf;

    private ChallengeSummary(PersonId learner, Map<EntryId, ? extends Collection<CapabilityId>> shows, LocalDate asOf) {
        this.learner = learner;
        this.shows = shows;
        this.asOf = asOf;
    }

    /**
     * Sums up the challenges that have begun.
     *
     * @param section the challenges
     * @param policy how large a team is at least
     * @param learner whose challenges they are
     * @param shows which capabilities an entry of the portfolio shows, for the entries that keep showings
     * @param asOf the day of reckoning; later challenges, showings and reflections do not count
     * @return the number of challenges completed, and what is known of each
     */
    public static Scored<ChallengeSummaryDetail> score(
            ChallengeSection section,
            ChallengePolicy policy,
            PersonId learner,
            Map<EntryId, ? extends Collection<CapabilityId>> shows,
            LocalDate asOf) {
        return new ChallengeSummary(learner, shows, asOf)
                .score(section, policy.getMinimumTeam().orElse(SMALLEST_TEAM));
    }

    private Scored<ChallengeSummaryDetail> score(ChallengeSection section, int smallestTeam) {
        Set<String> missing = new TreeSet<>();
        List<ChallengeReading> readings = new ArrayList<>();
        for (Challenge challenge :
                Standing.records(section.getChallenges(), Challenge::getId, "challenge.challenges", missing)) {
            if (challenge.getPeriod().start().isAfter(asOf)) {
                continue;
            }
            readings.add(reading(challenge));
            if (!challenge.getStatus().isKnown()) {
                missing.add("challenge.status: that of " + challenge.getId() + " is not known");
            }
        }
        if (readings.isEmpty()) {
            missing.add("challenge.challenges");
        }
        List<ChallengeReading> completed = readings.stream()
                .filter(reading -> reading.status().equals(ChallengeStatus.COMPLETED))
                .toList();
        List<Contribution> contributions = new ArrayList<>();
        readings.forEach(reading -> contributions.add(new Contribution(
                reading.challenge().value(),
                reading.toString(),
                completed.contains(reading) ? BigDecimal.ONE : BigDecimal.ZERO)));
        Set<CapabilityId> capabilities = new TreeSet<>(Comparator.comparing(CapabilityId::value));
        completed.forEach(reading -> capabilities.addAll(reading.capabilities()));
        return new Scored<>(
                CODE,
                Optional.empty(),
                readings.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(completed.size())),
                Optional.empty(),
                contributions,
                List.copyOf(missing),
                List.of(),
                new ChallengeSummaryDetail(
                        readings,
                        completed.size(),
                        (int) completed.stream().filter(ChallengeReading::shown).count(),
                        (int) completed.stream()
                                .filter(reading -> reading.team() >= smallestTeam)
                                .count(),
                        readings.stream()
                                .mapToInt(reading -> reading.minutes().orElse(0))
                                .sum(),
                        List.copyOf(capabilities)));
    }

    private ChallengeReading reading(Challenge challenge) {
        Optional<Showing> showing =
                challenge.getShowing().filter(it -> !it.getOn().isAfter(asOf));
        Set<PersonId> team = new TreeSet<>(Comparator.comparing(PersonId::value));
        team.addAll(challenge.getTeam());
        Set<CapabilityId> capabilities = new TreeSet<>(Comparator.comparing(CapabilityId::value));
        showing.flatMap(Showing::getEntry).map(shows::get).ifPresent(capabilities::addAll);
        return new ChallengeReading(
                challenge.getId(),
                challenge.getStatus(),
                challenge.getChosenBy().equals(learner),
                team.size(),
                challenge.getCoach().isPresent(),
                showing.stream()
                        .flatMap(it -> it.getAudiences().stream())
                        .map(Figure::named)
                        .distinct()
                        .sorted()
                        .toList(),
                showing.isPresent(),
                challenge
                        .getReflection()
                        .filter(it -> !it.getOn().isAfter(asOf))
                        .isPresent(),
                challenge.getMinutes().filter(given -> given > 0),
                List.copyOf(capabilities));
    }
}
