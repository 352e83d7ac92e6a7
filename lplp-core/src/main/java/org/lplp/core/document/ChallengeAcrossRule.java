package org.lplp.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.ChallengeOptionId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.TermSeason;
import org.lplp.core.base.YearGroup;
import org.lplp.core.calendar.Term;
import org.lplp.core.challenge.Challenge;
import org.lplp.core.challenge.ChallengeOption;
import org.lplp.core.challenge.ChallengeStatus;
import org.lplp.core.challenge.Showing;
import org.lplp.core.document.Safeguard.Contact;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Spans;
import org.lplp.core.rule.Timing;
import org.lplp.core.vetting.VettedActivity;

/** Rules on personal challenges that read another domain word, or the community. */
public enum ChallengeAcrossRule implements Rule<PortfolioFacts> {

    /** The framework says in which term challenges are done: in summer (idea 6). */
    SEASON_NOT_ALLOWED(
            "challenge.season_not_allowed", Severity.ERROR, 6, Needs.RECORDS, ChallengeAcrossRule::seasonNotAllowed),

    /** What was chosen stands on the community's menu (idea 6), or nobody knows what the learner took up. */
    OPTION_UNKNOWN("challenge.option_unknown", Severity.ERROR, 6, Needs.RECORDS, ChallengeAcrossRule::optionUnknown),

    /** The menu says for which years an option is (idea 6). */
    OPTION_FOR_OTHER_YEARS(
            "challenge.option_for_other_years",
            Severity.ERROR,
            6,
            Needs.RECORDS,
            (facts, out) -> optionsOf(facts, out, (challenge, option) -> {
                Optional<YearGroup> yearGroup = challenge.value().getYearGroup();
                if (yearGroup.isPresent()
                        && !option.getYearGroups().isEmpty()
                        && !option.getYearGroups().contains(yearGroup.get())) {
                    out.found(challenge.at("option"), "yearGroup", yearGroup.get());
                }
            })),

    /** The menu says when an option can be done (idea 6): a challenge that begins at another time is not that one. */
    OPTION_NOT_OPEN(
            "challenge.option_not_open",
            Severity.ERROR,
            6,
            Needs.RECORDS,
            (facts, out) -> optionsOf(facts, out, (challenge, option) -> {
                LocalDate start = challenge.value().getPeriod().start();
                Optional<Period> open = option.getPeriod().filter(Period::isForwards);
                if (open.isPresent() && !open.get().contains(start)) {
                    out.found(challenge.at("option"), "start", start, "open", Timing.interval(open.get()));
                }
            })),

    /** An option says how many learners it takes to do it (idea 6); judged from when it is under way. */
    TEAM_UNFIT_FOR_OPTION(
            "challenge.team_unfit_for_option",
            Severity.WARNING,
            6,
            Needs.RECORDS,
            ChallengeAcrossRule::teamUnfitForOption),

    /** A challenge is done and shown at places that the community knows (idea 15). */
    PLACE_UNKNOWN("challenge.place_unknown", Severity.ERROR, 15, Needs.RECORDS, ChallengeAcrossRule::placeUnknown),

    /** An adult who coaches children is checked before the challenge begins (ideas 6 and 13). */
    COACH_NOT_VETTED(
            "challenge.coach_not_vetted", Severity.ERROR, 13, Needs.RECORDS, ChallengeAcrossRule::coachNotVetted);

    private final RuleSpec<PortfolioFacts> spec;

    ChallengeAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<PortfolioFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<PortfolioFacts> spec() {
        return spec;
    }

    /** Judges by the terms that say their season; a challenge in none of them is not judged. */
    private static void seasonNotAllowed(PortfolioFacts facts, RuleOutcome out) {
        List<Located<Challenge>> challenges = facts.challenge().challenges();
        List<TermSeason> allowed = facts.framework().getChallenge().getSeasons();
        if (challenges.isEmpty() || allowed.isEmpty()) {
            return;
        }
        Spans others = new Spans();
        boolean isToldAny = false;
        for (Located<Term> term : facts.calendar().terms()) {
            Optional<TermSeason> season = term.value().getSeason();
            isToldAny |= season.isPresent();
            if (season.isPresent() && !allowed.contains(season.get())) {
                others.add(term.value().getPeriod());
            }
        }
        if (!isToldAny) {
            out.skipped("calendar.terms.season");
        }
        for (Located<Challenge> challenge : challenges) {
            Period period = challenge.value().getPeriod();
            // One whose end is not known yet may still end in time.
            boolean isInOthers = period.end().isPresent() ? others.overlap(period) : others.contain(period.start());
            if (isInOthers) {
                out.found(challenge.at("period"), "period", Timing.interval(period));
            }
        }
    }

    private static List<Located<Challenge>> chosen(PortfolioFacts facts) {
        return facts.challenge().challenges().stream()
                .filter(challenge -> challenge.value().getOption().isPresent())
                .toList();
    }

    private static void optionUnknown(PortfolioFacts facts, RuleOutcome out) {
        List<Located<Challenge>> chosen = chosen(facts);
        if (chosen.isEmpty()) {
            return;
        }
        facts.community(out).ifPresent(community -> {
            Map<ChallengeOptionId, ChallengeOption> menu = community.challenge().byId();
            for (Located<Challenge> challenge : chosen) {
                ChallengeOptionId option = challenge.value().getOption().orElseThrow();
                if (!menu.containsKey(option)) {
                    out.found(challenge.at("option"), Finding.VALUE, option.value());
                }
            }
        });
    }

    /** Holds each challenge against the option that it takes up, if that is on the menu. */
    private static void optionsOf(
            PortfolioFacts facts, RuleOutcome out, BiConsumer<Located<Challenge>, ChallengeOption> judge) {
        List<Located<Challenge>> chosen = chosen(facts);
        if (chosen.isEmpty()) {
            return;
        }
        facts.community(out).ifPresent(community -> {
            Map<ChallengeOptionId, ChallengeOption> menu = community.challenge().byId();
            for (Located<Challenge> challenge : chosen) {
                challenge.value().getOption().map(menu::get).ifPresent(option -> judge.accept(challenge, option));
            }
        });
    }

    private static void teamUnfitForOption(PortfolioFacts facts, RuleOutcome out) {
        optionsOf(facts, out, (challenge, option) -> {
            ChallengeStatus status = challenge.value().getStatus();
            boolean hasBegun = status.equals(ChallengeStatus.UNDERWAY) || status.equals(ChallengeStatus.COMPLETED);
            int size = facts.challenge().teamOf(challenge.value());
            if (hasBegun && !option.fits(size)) {
                out.found(challenge.at("team"), "size", size, "range", option.teamRange());
            }
        });
    }

    private static void placeUnknown(PortfolioFacts facts, RuleOutcome out) {
        List<Located<PlaceId>> named = new ArrayList<>();
        for (Located<Challenge> challenge : facts.challenge().challenges()) {
            challenge.value().getPlace().ifPresent(place -> named.add(new Located<>(place, challenge.at("place"))));
            challenge
                    .value()
                    .getShowing()
                    .flatMap(Showing::getPlace)
                    .ifPresent(place -> named.add(
                            new Located<>(place, challenge.at("showing").to("place"))));
        }
        if (named.isEmpty()) {
            return;
        }
        facts.community(out).ifPresent(community -> {
            named.stream()
                    .filter(place -> !community.place().byId().containsKey(place.value()))
                    .forEach(place ->
                            out.found(place.at(), Finding.VALUE, place.value().value()));
        });
    }

    private static void coachNotVetted(PortfolioFacts facts, RuleOutcome out) {
        List<Contact> contacts = new ArrayList<>();
        for (Located<Challenge> challenge : facts.challenge().challenges()) {
            LocalDate start = challenge.value().getPeriod().start();
            boolean hasBegun = !start.isAfter(facts.asOf())
                    && !challenge.value().getStatus().equals(ChallengeStatus.CHOSEN);
            if (hasBegun) {
                challenge
                        .value()
                        .getCoach()
                        .ifPresent(coach -> contacts.add(new Contact(coach, List.of(start), challenge.at("coach"))));
            }
        }
        new Safeguard(facts, out).requireVetted(VettedActivity.COACHING, contacts);
    }
}
