package org.lplp.core.wellbeing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.people.RoleKind;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.rule.Timing;

/** Rules on answers to instruments: by whom, when, and what. */
public enum ResponseRule implements Rule<WellbeingFacts> {

    /** An instrument that the framework does not know has no items and no scales: no score can read the answers (ideas 2 and 3). */
    INSTRUMENT_UNKNOWN(
            "wellbeing.instrument_unknown",
            Severity.WARNING,
            2,
            Needs.RECORDS,
            (facts, out) -> facts.responses().stream()
                    .filter(response ->
                            !facts.instruments().containsKey(response.value().getInstrument()))
                    .forEach(response -> out.found(
                            response.at("instrument"),
                            Finding.VALUE,
                            response.value().getInstrument().value()))),

    /** The version of the instrument is known (idea 2): items move and turn round between versions, and a score by another one is wrong. */
    VERSION_UNKNOWN("wellbeing.version_unknown", Severity.ERROR, 2, Needs.RECORDS, ResponseRule::versionUnknown),

    /** An answer to what the instrument does not ask belongs to another instrument (idea 2). */
    ITEM_UNKNOWN("wellbeing.item_unknown", Severity.ERROR, 2, Needs.RECORDS, ResponseRule::itemUnknown),

    /** Of two answers to one item nobody can say which holds (idea 2). */
    ITEM_ANSWERED_TWICE(
            "wellbeing.item_answered_twice",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> facts.responses()
                    .forEach(response -> Among.repeated(
                            response.each("answers", InstrumentResponse::getAnswers),
                            ItemAnswer::getItem,
                            (again, first) -> out.found(again.at("item"), Finding.OTHER, first.at())))),

    /** Answers lie in the range of their item (idea 2): outside it is a slip of the pen, and would tip the score of a child. */
    ANSWER_OUT_OF_RANGE(
            "wellbeing.answer_out_of_range", Severity.ERROR, 2, Needs.RECORDS, ResponseRule::answerOutOfRange),

    /** An instrument is made for those who answer it (ideas 2 and 3): in another's mouth its questions mean something else. */
    RESPONDENT_NOT_ASKED(
            "wellbeing.respondent_not_asked", Severity.ERROR, 2, Needs.RECORDS, ResponseRule::respondentNotAsked),

    /** The learner answers as the learner and nobody else does; a parent, teacher or mentor is known as that (ideas 2 and 3). */
    ROLE_UNLIKE_RESPONDENT(
            "wellbeing.role_unlike_respondent", Severity.ERROR, 2, Needs.RECORDS, ResponseRule::roleUnlikeRespondent),

    /** The learner's age lies in the instrument's range (idea 2: ages 10 to 13), or its questions and bands are for others. */
    AGE_OUT_OF_RANGE("wellbeing.age_out_of_range", Severity.ERROR, 2, Needs.RECORDS, ResponseRule::ageOutOfRange),

    /** What is yet to be asked has no answers: none is dated after the record was issued. */
    IN_FUTURE(
            "wellbeing.in_future",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> Timing.future(
                    facts.responses(),
                    "on",
                    response -> Optional.of(response.getOn()),
                    facts.people().issuedAt(),
                    out)),

    /** One respondent answers an instrument once in a wave; with two, the change between waves would hang on which is read first (idea 2). */
    WAVE_REPEATED(
            "wellbeing.wave_repeated",
            Severity.ERROR,
            2,
            Needs.RECORDS,
            (facts, out) -> Among.repeated(
                    inWaves(facts),
                    response -> List.of(response.getInstrument(), response.getRespondent(), response.getWave()),
                    (again, first) -> out.found(again.at("wave"), Finding.OTHER, first.at()))),

    /** A later wave is answered later, or growth is read as decline and decline as growth (idea 2). */
    WAVES_OUT_OF_ORDER("wellbeing.waves_out_of_order", Severity.ERROR, 2, Needs.RECORDS, ResponseRule::wavesOutOfOrder),

    /** Waves nearer to each other than the instrument is made for measure memory rather than change (idea 2). */
    WAVES_TOO_CLOSE("wellbeing.waves_too_close", Severity.WARNING, 2, Needs.RECORDS, ResponseRule::wavesTooClose),

    /** A norm set for which the instrument has no bands says nothing about the figure (idea 2). */
    NORM_UNKNOWN("wellbeing.norm_unknown", Severity.WARNING, 2, Needs.RECORDS, ResponseRule::normUnknown),

    /** Too few answers for any scale leave the learner's effort without a result; a missing answer is never a zero (idea 2). */
    SCORES_NOTHING("wellbeing.scores_nothing", Severity.NOTE, 2, Needs.WHOLE_DOCUMENT, ResponseRule::scoresNothing);

    /** In which roles of the record somebody can answer in a role of an instrument. */
    private static final Map<RespondentRole, Set<RoleKind>> ROLES = Map.of(
            RespondentRole.PARENT, PeopleFacts.FAMILY,
            RespondentRole.TEACHER, PeopleFacts.TEACHERS,
            RespondentRole.PEER, Set.of(RoleKind.PEER));

    private final RuleSpec<WellbeingFacts> spec;

    ResponseRule(String code, Severity severity, int idea, Needs needs, BiConsumer<WellbeingFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<WellbeingFacts> spec() {
        return spec;
    }

    private static void versionUnknown(WellbeingFacts facts, RuleOutcome out) {
        for (Located<InstrumentResponse> response : facts.responses()) {
            Instrument instrument = facts.instruments().get(response.value().getInstrument());
            VersionLabel version = response.value().getVersion();
            if (instrument != null && !instrument.getVersion().equals(version)) {
                out.found(response.at("version"), "version", version, "known", instrument.getVersion());
            }
        }
    }

    private static Map<ItemId, Item> items(Instrument instrument) {
        Map<ItemId, Item> items = new HashMap<>();
        instrument.getItems().forEach(item -> items.putIfAbsent(item.getId(), item));
        return items;
    }

    private static void itemUnknown(WellbeingFacts facts, RuleOutcome out) {
        for (Located<InstrumentResponse> response : facts.responses()) {
            Optional<Map<ItemId, Item>> items =
                    facts.instrument(response.value()).map(ResponseRule::items);
            for (Located<ItemAnswer> answer : response.each("answers", InstrumentResponse::getAnswers)) {
                ItemId item = answer.value().getItem();
                if (items.isPresent() && !items.get().containsKey(item)) {
                    out.found(answer.at("item"), Finding.VALUE, item.value());
                }
            }
        }
    }

    private static void answerOutOfRange(WellbeingFacts facts, RuleOutcome out) {
        for (Located<InstrumentResponse> response : facts.responses()) {
            Map<ItemId, Item> items =
                    facts.instrument(response.value()).map(ResponseRule::items).orElse(Map.of());
            for (Located<ItemAnswer> answer : response.each("answers", InstrumentResponse::getAnswers)) {
                Item item = items.get(answer.value().getItem());
                int value = answer.value().getValue();
                if (item != null && (value < item.getMinimum() || value > item.getMaximum())) {
                    out.found(answer.at("value"), "minimum", item.getMinimum(), "maximum", item.getMaximum());
                }
            }
        }
    }

    private static void respondentNotAsked(WellbeingFacts facts, RuleOutcome out) {
        for (Located<InstrumentResponse> response : facts.responses()) {
            List<RespondentRole> asked = facts.instrument(response.value())
                    .map(Instrument::getRespondents)
                    .orElse(List.of());
            RespondentRole role = response.value().getRole();
            if (!asked.isEmpty() && !asked.contains(role)) {
                out.found(response.at("role"), "role", role);
            }
        }
    }

    private static void roleUnlikeRespondent(WellbeingFacts facts, RuleOutcome out) {
        for (Located<InstrumentResponse> response : facts.responses()) {
            RespondentRole role = response.value().getRole();
            if (!canBe(response.value(), facts.people())) {
                out.found(response.at("respondent"), "role", role);
            }
        }
    }

    /** Judges by the roles that are recorded; of somebody without any, only the learner is told apart. */
    private static boolean canBe(InstrumentResponse response, PeopleFacts people) {
        boolean self = response.getRole().equals(RespondentRole.SELF);
        if (self || people.isLearner(response.getRespondent())) {
            return self == people.isLearner(response.getRespondent());
        }
        Set<RoleKind> roles = ROLES.get(response.getRole());
        return roles == null || people.maySpeakAs(response.getRespondent(), roles, response.getOn());
    }

    private static void ageOutOfRange(WellbeingFacts facts, RuleOutcome out) {
        for (Located<InstrumentResponse> response : facts.responses()) {
            AgeRange range =
                    facts.instrument(response.value()).map(AgeRange::of).orElse(AgeRange.ALL);
            Optional<Long> age = facts.age(response.value().getOn());
            if (age.isEmpty() && !range.equals(AgeRange.ALL)) {
                out.skipped("people.learner.birthDate");
            } else if (age.isPresent() && !range.contains(age.get())) {
                out.found(response.at("on"), "age", age.get(), "range", range);
            }
        }
    }

    private static List<Located<InstrumentResponse>> inWaves(WellbeingFacts facts) {
        return facts.responses().stream()
                .filter(response -> response.value().getWave().isPresent())
                .toList();
    }

    /** Takes a response and the one of the wave before it. */
    private static void consecutive(
            WellbeingFacts facts, BiConsumer<Located<InstrumentResponse>, Located<InstrumentResponse>> found) {
        Among.groups(inWaves(facts), response -> List.of(response.getInstrument(), response.getRespondent()))
                .values()
                .forEach(group -> {
                    List<Located<InstrumentResponse>> waves = new ArrayList<>(group);
                    waves.sort(Comparator.comparing((Located<InstrumentResponse> response) ->
                                    response.value().getWave().orElseThrow())
                            .thenComparing(response -> response.value().getOn()));
                    for (int i = 1; i < waves.size(); i++) {
                        if (!waves.get(i)
                                .value()
                                .getWave()
                                .equals(waves.get(i - 1).value().getWave())) {
                            found.accept(waves.get(i), waves.get(i - 1));
                        }
                    }
                });
    }

    private static void wavesOutOfOrder(WellbeingFacts facts, RuleOutcome out) {
        consecutive(facts, (response, before) -> {
            if (response.value().getOn().isBefore(before.value().getOn())) {
                out.found(
                        response.at("on"),
                        "on",
                        response.value().getOn(),
                        "before",
                        before.value().getOn(),
                        Finding.OTHER,
                        before.at());
            }
        });
    }

    private static void wavesTooClose(WellbeingFacts facts, RuleOutcome out) {
        consecutive(facts, (response, before) -> {
            long days = ChronoUnit.DAYS.between(
                    before.value().getOn(), response.value().getOn());
            facts.instrument(response.value())
                    .flatMap(Instrument::getSpanDays)
                    .filter(span -> days >= 0 && days < span)
                    .ifPresent(span ->
                            out.found(response.at("on"), "days", days, "span", span, Finding.OTHER, before.at()));
        });
    }

    private static void normUnknown(WellbeingFacts facts, RuleOutcome out) {
        for (Located<InstrumentResponse> response : facts.responses()) {
            Optional<NormSet> norm = response.value().getNorm();
            Optional<Instrument> instrument = facts.instrument(response.value());
            if (norm.isPresent()
                    && instrument.isPresent()
                    && instrument.get().getScales().stream()
                            .flatMap(scale -> scale.getBands().stream())
                            .noneMatch(band -> band.getNorm().equals(norm))) {
                out.found(response.at("norm"), "norm", norm.get());
            }
        }
    }

    private static void scoresNothing(WellbeingFacts facts, RuleOutcome out) {
        for (Located<InstrumentResponse> response : facts.responses()) {
            List<Scale> scales = facts.instrument(response.value())
                    .map(Instrument::getScales)
                    .orElse(List.of());
            Set<ItemId> answered = new HashSet<>();
            response.value().getAnswers().forEach(answer -> answered.add(answer.getItem()));
            if (!scales.isEmpty() && scales.stream().noneMatch(scale -> scores(scale, answered))) {
                out.found(response.at("answers"), "answered", answered.size());
            }
        }
    }

    private static boolean scores(Scale scale, Set<ItemId> answered) {
        long own = scale.getItems().stream()
                .filter(item -> answered.contains(item.getItem()))
                .count();
        return own >= scale.getMinimumAnswered().orElse(scale.getItems().size());
    }
}
