package org.lplp.io.report.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Id;
import org.lplp.core.base.Text;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;

/** What records and parts of a policy are called, by id. */
public final class Names {

    private final Map<String, Text> titles = new HashMap<>();
    private final Wording words;

    /**
     * @param titles the names, by id
     */
    Names(Map<String, Text> titles, Wording words) {
        this.titles.putAll(titles);
        this.words = words;
    }

    static Names of(Portfolio portfolio, Framework framework, Wording words) {
        Names names = of(framework, words);
        portfolio.getPlan().getPlans().forEach(plan -> {
            names.put(plan.getId(), plan.getTitle());
            plan.getGoals().forEach(goal -> {
                names.put(goal.getId(), goal.getTitle());
                goal.getTargets().forEach(target -> names.put(target.getId(), target.getTitle()));
            });
        });
        portfolio.getEvidence().getEntries().forEach(entry -> names.put(entry.getId(), entry.getTitle()));
        portfolio.getChallenge().getChallenges().forEach(one -> names.put(one.getId(), one.getTitle()));
        return names;
    }

    /**
     * Gives what the parts of a policy are called.
     *
     * @param framework the policy
     * @param words the words of the page
     * @return the names
     */
    public static Names of(Framework framework, Wording words) {
        Names names = new Names(Map.of(), words);
        framework.getMeasure().getMeasures().forEach(measure -> names.put(measure.getId(), measure.getTitle()));
        framework.getScorecard().getScorecards().forEach(card -> {
            names.put(card.getId(), card.getTitle());
            card.getPerspectives()
                    .forEach(side -> side.getIndicators()
                            .forEach(indicator -> names.title(indicator.getMeasure())
                                    .ifPresent(title -> names.put(indicator.getId(), title))));
        });
        framework.getRisk().getRuleSets().forEach(rules -> {
            names.put(rules.getId(), rules.getTitle());
            rules.getFactors().forEach(factor -> names.put(factor.getId(), factor.getTitle()));
        });
        framework
                .getCapability()
                .getFrameworks()
                .forEach(set -> set.getCapabilities()
                        .forEach(capability -> names.put(capability.getId(), capability.getTitle())));
        framework.getWellbeing().getInstruments().forEach(instrument -> {
            instrument.getScales().forEach(scale -> names.put(scale.getId(), scale.getTitle()));
            instrument
                    .getItems()
                    .forEach(item -> item.getPrompt().ifPresent(prompt -> names.put(item.getId(), prompt)));
        });
        return names;
    }

    void put(Id id, Text title) {
        titles.putIfAbsent(id.value(), title);
    }

    private Optional<Text> title(Id id) {
        return Optional.ofNullable(titles.get(id.value()));
    }

    /** Gives the name of a record, or its id. */
    Said of(String id) {
        Text title = titles.get(id);
        return title == null ? words.data(id) : words.said(title);
    }

    Said of(Id id) {
        return of(id.value());
    }
}
