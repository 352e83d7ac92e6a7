package org.lplp.core.home;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.lplp.core.base.JournalEntryId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Chain;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on the journal that learner, parent and teacher keep together. */
public enum JournalRule implements Rule<HomeFacts> {

    /** Three speak in the journal, each in their own voice (idea 3): words put into another's mouth are no answer. */
    VOICE_UNLIKE_WRITER("home.voice_unlike_writer", Severity.ERROR, 3, Needs.RECORDS, JournalRule::voiceUnlikeWriter),

    /** Nobody answers what is not yet said: one of the two times is wrong. */
    ANSWERS_LATER("home.answers_later", Severity.ERROR, 3, Needs.RECORDS, JournalRule::answersLater),

    /** A conversation begins somewhere: entries that answer each other in a circle cannot be told in order. */
    ANSWERS_IN_CIRCLE("home.answers_in_circle", Severity.ERROR, 3, Needs.RECORDS, JournalRule::answersInCircle),

    /** A journal of three lives by all three (idea 3); the framework says how long one of them may be silent before somebody asks. */
    VOICE_QUIET("home.voice_quiet", Severity.NOTE, 3, Needs.WHOLE_DOCUMENT, JournalRule::voiceQuiet);

    private final RuleSpec<HomeFacts> spec;

    JournalRule(String code, Severity severity, int idea, Needs needs, BiConsumer<HomeFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<HomeFacts> spec() {
        return spec;
    }

    private static void voiceUnlikeWriter(HomeFacts facts, RuleOutcome out) {
        for (Located<JournalEntry> entry : facts.entries()) {
            if (!canSpeak(entry.value(), facts.people())) {
                out.found(entry.at("by"), "voice", entry.value().getVoice());
            }
        }
    }

    /** Judges by the roles that are recorded; of somebody without any, only the learner is told apart. */
    private static boolean canSpeak(JournalEntry entry, PeopleFacts people) {
        JournalVoice voice = entry.getVoice();
        if (!voice.isKnown()) {
            return true;
        }
        if (people.isLearner(entry.getBy()) || voice.equals(JournalVoice.LEARNER)) {
            return people.isLearner(entry.getBy()) == voice.equals(JournalVoice.LEARNER);
        }
        return people.maySpeakAs(
                entry.getBy(),
                voice.equals(JournalVoice.PARENT) ? PeopleFacts.FAMILY : PeopleFacts.TEACHERS,
                entry.getAt().toLocalDate());
    }

    private static void answersLater(HomeFacts facts, RuleOutcome out) {
        Map<JournalEntryId, JournalEntry> byId = new HashMap<>();
        facts.entries().forEach(entry -> byId.putIfAbsent(entry.value().getId(), entry.value()));
        for (Located<JournalEntry> entry : facts.entries()) {
            entry.value()
                    .getAnswers()
                    .map(byId::get)
                    .filter(answered -> answered.getAt().isAfter(entry.value().getAt()))
                    .ifPresent(answered -> out.found(
                            entry.at("answers"),
                            "on",
                            entry.value().getAt().toLocalDate(),
                            "answered",
                            answered.getAt().toLocalDate()));
        }
    }

    private static void answersInCircle(HomeFacts facts, RuleOutcome out) {
        Map<JournalEntryId, JournalEntryId> answers = new HashMap<>();
        for (Located<JournalEntry> entry : facts.entries()) {
            entry.value()
                    .getAnswers()
                    .ifPresent(answered -> answers.putIfAbsent(entry.value().getId(), answered));
        }
        Set<JournalEntryId> ending = Chain.ends(answers).keySet();
        for (Located<JournalEntry> entry : facts.entries()) {
            if (entry.value().getAnswers().isPresent()
                    && !ending.contains(entry.value().getId())) {
                out.found(entry.at("answers"));
            }
        }
    }

    /** A voice that was never heard is silent since the journal began. */
    private static void voiceQuiet(HomeFacts facts, RuleOutcome out) {
        Map<JournalVoice, LocalDate> last = new HashMap<>();
        Optional<LocalDate> begun = Optional.empty();
        for (Located<JournalEntry> entry : facts.entries()) {
            LocalDate day = entry.value().getAt().toLocalDate();
            last.merge(entry.value().getVoice(), day, (one, other) -> one.isAfter(other) ? one : other);
            begun = Optional.of(begun.filter(first -> !first.isAfter(day)).orElse(day));
        }
        Optional<Integer> quietDays = facts.policy().getQuietDays();
        if (begun.isEmpty()) {
            return;
        }
        if (quietDays.isEmpty()) {
            out.skipped("framework.home.quietDays");
            return;
        }
        for (JournalVoice voice : JournalVoice.known().values()) {
            LocalDate since = last.getOrDefault(voice, begun.get());
            if (since.plusDays(quietDays.get()).isBefore(facts.asOf())) {
                out.found(
                        Pointer.root().to("home").to("journalEntries"),
                        "voice",
                        voice,
                        "since",
                        since,
                        "asOf",
                        facts.asOf());
            }
        }
    }
}
