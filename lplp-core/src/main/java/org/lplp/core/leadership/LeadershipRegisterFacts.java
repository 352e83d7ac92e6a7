package org.lplp.core.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on leadership teams read.
 *
 * @param teams the teams that no other one supersedes
 * @param byId these teams by id, and by those of what they replace; of two with one id, the first
 * @param roles who holds which concern, each with its team
 * @param policy what the framework asks of leadership
 * @param asOf the day of reckoning
 */
public record LeadershipRegisterFacts(
        List<Located<LeadershipTeam>> teams,
        Map<LeadershipTeamId, LeadershipTeam> byId,
        List<Nested<LeadershipTeam, LeadershipRole>> roles,
        LeadershipPolicy policy,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @param policy what the framework asks of leadership
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static LeadershipRegisterFacts of(LeadershipRegister register, LeadershipPolicy policy, LocalDate asOf) {
        List<Located<LeadershipTeam>> teams = Standing.located(
                Located.each(
                        register.getTeams(), Pointer.root().to("leadership").to("teams")),
                LeadershipTeam::getId);
        return new LeadershipRegisterFacts(
                teams,
                Standing.byId(register.getTeams(), LeadershipTeam::getId),
                Nested.each(teams, "roles", LeadershipTeam::getRoles),
                policy,
                asOf);
    }

    /**
     * Gives the teams of staff.
     *
     * @return the teams, in order
     */
    public List<Located<LeadershipTeam>> staff() {
        return teams.stream()
                .filter(team -> team.value().getKind().equals(LeadershipKind.STAFF))
                .toList();
    }

    /**
     * Gives the teams of staff that lead on the day of reckoning.
     *
     * @return the teams, in order
     */
    public List<Located<LeadershipTeam>> leading() {
        return staff().stream()
                .filter(team -> team.value().getPeriod().contains(asOf))
                .toList();
    }
}
