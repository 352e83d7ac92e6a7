package org.lplp.core.document;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.leadership.LeadershipKind;
import org.lplp.core.leadership.LeadershipParticipation;
import org.lplp.core.leadership.LeadershipTeam;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules that hold the learner's part in leading the school against the community's leadership teams. */
public enum LeadershipAcrossRule implements Rule<PortfolioFacts> {

    /** The team that the learner belongs to is one of the community's (idea 19). */
    TEAM_UNKNOWN(
            "leadership.team_unknown",
            Severity.ERROR,
            19,
            Needs.RECORDS,
            (facts, out) -> inTeams(facts, out, (part, teams) -> {
                LeadershipTeamId team = part.value().getTeam().orElseThrow();
                if (!teams.containsKey(team)) {
                    out.found(part.at("team"), Finding.VALUE, team.value());
                }
            })),

    /** Adults make up a team of staff (idea 19): the learner's part is in a team of students, or in none. */
    TEAM_OF_STAFF(
            "leadership.team_of_staff",
            Severity.ERROR,
            19,
            Needs.RECORDS,
            (facts, out) -> inTeams(
                    facts,
                    out,
                    (part, teams) -> part.value()
                            .getTeam()
                            .map(teams::get)
                            .filter(team -> team.getKind().equals(LeadershipKind.STAFF))
                            .ifPresent(team -> out.found(part.at("team"))))),

    /** The learner is in the team while there is the team (idea 19). */
    OUTSIDE_TEAM(
            "leadership.outside_team",
            Severity.ERROR,
            19,
            Needs.RECORDS,
            (facts, out) -> inTeams(
                    facts,
                    out,
                    (part, teams) -> part.value()
                            .getTeam()
                            .map(teams::get)
                            .map(LeadershipTeam::getPeriod)
                            .ifPresent(team -> requireInside(part, team, out))));

    private final RuleSpec<PortfolioFacts> spec;

    LeadershipAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    /** Holds each participation that names a team against the teams of the community. */
    private static void inTeams(
            PortfolioFacts facts,
            RuleOutcome out,
            BiConsumer<Located<LeadershipParticipation>, Map<LeadershipTeamId, LeadershipTeam>> judge) {
        List<Located<LeadershipParticipation>> named = facts.leadership().participations().stream()
                .filter(part -> part.value().getTeam().isPresent())
                .toList();
        if (named.isEmpty()) {
            return;
        }
        facts.community(out)
                .map(community -> community.leadership().byId())
                .ifPresent(teams -> named.forEach(part -> judge.accept(part, teams)));
    }

    private static void requireInside(Located<LeadershipParticipation> part, Period team, RuleOutcome out) {
        Period period = part.value().getPeriod();
        if (!Timing.isWithin(period, team)) {
            out.found(part.at("period"), "period", Timing.interval(period), "team", Timing.interval(team));
        }
    }
}
