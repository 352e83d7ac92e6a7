package org.lplp.core.leadership;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Standing;
import org.lplp.core.rule.Timing;

/** Rules on leadership teams. */
public enum LeadershipRegisterRule implements Rule<LeadershipRegisterFacts> {

    /** A team or a role that ends before it begins never led anything (idea 19). */
    TEAM_PERIOD_BACKWARDS("leadership.team_period_backwards", Severity.ERROR, 19, Needs.RECORDS, (facts, out) -> {
        Timing.backwards(facts.teams(), "period", team -> Optional.of(team.getPeriod()), out);
        Timing.backwards(Nested.parts(facts.roles()), "period", role -> Optional.of(role.getPeriod()), out);
    }),

    /** The framework's concerns are each held today (idea 19): what is nobody's concern is not led. */
    CONCERN_NOT_HELD(
            "leadership.concern_not_held",
            Severity.ERROR,
            19,
            Needs.WHOLE_DOCUMENT,
            LeadershipRegisterRule::concernNotHeld),

    /** Two people can share a concern (idea 19); worth knowing, since each may rely on the other. */
    CONCERN_SHARED(
            "leadership.concern_shared",
            Severity.NOTE,
            19,
            Needs.RECORDS,
            (facts, out) -> roles(facts, LeadershipRole::getConcern, (role, earlier) -> {
                if (!role.value().getPerson().equals(earlier.value().getPerson())) {
                    out.found(role.at("concern"), "concern", role.value().getConcern(), Finding.OTHER, earlier.at());
                }
            })),

    /** One person holds one concern once at a time (idea 19). */
    ROLE_REPEATED(
            "leadership.role_repeated",
            Severity.WARNING,
            19,
            Needs.RECORDS,
            (facts, out) -> roles(
                    facts,
                    role -> List.of(role.getConcern(), role.getPerson()),
                    (role, earlier) -> out.found(role.at("period"), Finding.OTHER, earlier.at()))),

    /** A role in a team is held while there is the team (idea 19). */
    ROLE_OUTSIDE_TEAM(
            "leadership.role_outside_team", Severity.ERROR, 19, Needs.RECORDS, LeadershipRegisterRule::roleOutsideTeam),

    /** Leadership is a team's, not one person's (idea 19): whoever holds every concern leads alone. */
    LED_BY_ONE("leadership.led_by_one", Severity.WARNING, 19, Needs.WHOLE_DOCUMENT, LeadershipRegisterRule::ledByOne),

    /** A school or federation has one leadership team of staff at a time (idea 19), or nobody knows who decides. */
    TEAMS_OVERLAP(
            "leadership.teams_overlap",
            Severity.WARNING,
            19,
            Needs.RECORDS,
            (facts, out) -> Among.overlappingBy(
                    facts.staff().stream()
                            .filter(team -> leadsSomething(team.value()))
                            .toList(),
                    team -> List.of(team.getSchool(), team.getFederation()),
                    LeadershipTeam::getPeriod,
                    (team, earlier) -> out.found(team.at("period"), Finding.OTHER, earlier.at()))),

    /** A team leads a school or a federation, and the record says which (idea 19). */
    LEADS_NOTHING(
            "leadership.leads_nothing",
            Severity.WARNING,
            19,
            Needs.RECORDS,
            (facts, out) -> facts.teams().stream()
                    .filter(team -> !leadsSomething(team.value()))
                    .forEach(team -> out.found(team.at()))),

    /** Of records that replace each other in a circle none would be left; all of them count until somebody says which is true. */
    TEAM_SUPERSEDES_IN_CIRCLE(
            "leadership.team_supersedes_in_circle",
            Severity.ERROR,
            0,
            Needs.RECORDS,
            (facts, out) -> Standing.circles(facts.teams(), LeadershipTeam::getId, out));

    private final RuleSpec<LeadershipRegisterFacts> spec;

    LeadershipRegisterRule(
            String code,
            Severity severity,
            int idea,
            Needs needs,
            BiConsumer<LeadershipRegisterFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<LeadershipRegisterFacts> spec() {
        return spec;
    }

    private static boolean leadsSomething(LeadershipTeam team) {
        return team.getSchool().isPresent() || team.getFederation().isPresent();
    }

    /** Finds roles of one team that share a key and overlap in time. */
    private static void roles(
            LeadershipRegisterFacts facts,
            Function<LeadershipRole, ?> key,
            BiConsumer<Located<LeadershipRole>, Located<LeadershipRole>> found) {
        for (Located<LeadershipTeam> team : facts.teams()) {
            Among.overlappingBy(team.each("roles", LeadershipTeam::getRoles), key, LeadershipRole::getPeriod, found);
        }
    }

    private static List<LeadershipRole> held(LeadershipTeam team, LeadershipRegisterFacts facts) {
        return team.getRoles().stream()
                .filter(role -> role.getPeriod().contains(facts.asOf()))
                .toList();
    }

    private static void concernNotHeld(LeadershipRegisterFacts facts, RuleOutcome out) {
        for (Located<LeadershipTeam> team : facts.leading()) {
            Set<LeadershipConcern> open = new LinkedHashSet<>(facts.policy().getConcerns());
            held(team.value(), facts).forEach(role -> open.remove(role.getConcern()));
            open.forEach(concern -> out.found(team.at("roles"), "concern", concern, "on", facts.asOf()));
        }
    }

    private static void roleOutsideTeam(LeadershipRegisterFacts facts, RuleOutcome out) {
        for (Nested<LeadershipTeam, LeadershipRole> role : facts.roles()) {
            Period team = role.holder().value().getPeriod();
            Period held = role.part().value().getPeriod();
            if (!Timing.isWithin(held, team)) {
                out.found(role.part().at("period"), "period", Timing.interval(held), "team", Timing.interval(team));
            }
        }
    }

    private static void ledByOne(LeadershipRegisterFacts facts, RuleOutcome out) {
        for (Located<LeadershipTeam> team : facts.leading()) {
            Set<PersonId> people = new HashSet<>();
            Set<LeadershipConcern> concerns = new HashSet<>();
            for (LeadershipRole role : held(team.value(), facts)) {
                people.add(role.getPerson());
                concerns.add(role.getConcern());
            }
            if (people.size() == 1 && concerns.size() > 1) {
                out.found(team.at("roles"), "on", facts.asOf());
            }
        }
    }
}
