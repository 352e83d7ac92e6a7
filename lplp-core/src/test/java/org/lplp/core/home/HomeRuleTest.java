package org.lplp.core.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.PARENT;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.HomeLearningId;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.InstrumentResponseId;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.JournalEntryId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.ScaleId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Skipped;
import org.lplp.core.plan.Goal;
import org.lplp.core.plan.Plan;
import org.lplp.core.plan.PlanSection;
import org.lplp.core.wellbeing.Instrument;
import org.lplp.core.wellbeing.InstrumentKind;
import org.lplp.core.wellbeing.InstrumentResponse;
import org.lplp.core.wellbeing.Item;
import org.lplp.core.wellbeing.RespondentRole;
import org.lplp.core.wellbeing.Scale;
import org.lplp.core.wellbeing.ScaleItem;
import org.lplp.core.wellbeing.ScaleMethod;
import org.lplp.core.wellbeing.WellbeingPolicy;
import org.lplp.core.wellbeing.WellbeingSection;

/** Tests the rules on learning at home and the journal. */
public class HomeRuleTest extends RuleTest {

    private static final PlanId PLAN = PlanId.of("urn:example:plan");
    private static final InstrumentId SIGNATURE = InstrumentId.of("urn:lplp:instrument:learning-signature");

    @Override
    protected void add(Cases cases) {
        addModules(cases);
        addPlans(cases);
        addJournal(cases);
        addSignature(cases);
        addFramework(cases);
    }

    private static void addModules(Cases cases) {
        cases.rule("home.in_future")
                .fails(
                        "session two days after the issue",
                        "/home/modules/0/sessions/0/on",
                        modules(module().addSessions(session("2026-03-06").build())))
                .fails(
                        "word a minute after the issue",
                        "/home/journalEntries/0/at",
                        journal(entry("1", JournalVoice.PARENT, PARENT, "2026-03-04T10:01:00Z")))
                .passes(
                        "session on the day of issue",
                        modules(module().addSessions(session("2026-03-04").build())))
                .passes(
                        "word at the moment of issue",
                        journal(entry("1", JournalVoice.PARENT, PARENT, "2026-03-04T11:00:00+01:00")));
        cases.rule("home.helped_by_learner")
                .fails(
                        "learner helps themselves",
                        "/home/modules/0/sessions/0/helpedBy/1",
                        modules(module().addSessions(session("2026-02-02")
                                .addHelpedBy(PARENT, LEARNER)
                                .build())))
                .fails("learner is the concierge", "/home/modules/0/concierge", modules(module().concierge(LEARNER)))
                .passes(
                        "mother helps",
                        modules(module().addSessions(session("2026-02-02")
                                .addHelpedBy(PARENT)
                                .build())));
        cases.rule("home.without_concierge")
                .fails("nobody links home and school", "/home/modules/0", modules(module().concierge(Optional.empty())))
                .passes("teacher links home and school", modules(module().concierge(TEACHER)));
        cases.rule("home.session_at_school")
                .fails(
                        "session at school",
                        "/home/modules/0/sessions/0/setting",
                        modules(module().addSessions(session("2026-02-02")
                                .setting(Setting.SCHOOL)
                                .build())))
                .passes(
                        "session in a third space",
                        modules(module().addSessions(session("2026-02-02")
                                .setting(Setting.THIRD_SPACE)
                                .build())));
        cases.rule("home.supersedes_in_circle")
                .fails(
                        "module supersedes itself",
                        "/home/modules/0/supersedes",
                        modules(module().supersedes(RecordId.of("urn:example:module"))))
                .passes(
                        "module supersedes another",
                        modules(
                                module(),
                                module().id(HomeLearningId.of("urn:example:module:2"))
                                        .supersedes(RecordId.of("urn:example:module"))));
    }

    private static void addPlans(Cases cases) {
        cases.rule("home.session_outside_plan")
                .fails(
                        "session on the day before the plan",
                        "/home/modules/0/sessions/0/on",
                        modules(module().addSessions(session("2025-08-31").build())))
                .fails(
                        "session on the day after the plan",
                        "/home/modules/0/sessions/0/on",
                        modules(module().plan(PlanId.of("urn:example:plan:old"))
                                .addSessions(session("2025-09-01").build())))
                .passes(
                        "session on the first day",
                        modules(module().addSessions(session("2025-09-01").build())))
                .passes(
                        "session on the last day",
                        modules(module().plan(PlanId.of("urn:example:plan:old"))
                                .addSessions(session("2025-08-31").build())));
        cases.rule("home.goal_of_another_plan")
                .fails(
                        "module serves a goal of last year's plan",
                        "/home/modules/0/towards/1",
                        modules(module().addTowards(goal("new"), goal("old"))))
                .passes("module serves a goal of its plan", modules(module().addTowards(goal("new"))));
    }

    private static void addJournal(Cases cases) {
        cases.rule("home.voice_unlike_writer")
                .fails(
                        "mother writes as the learner",
                        "/home/journalEntries/0/by",
                        journal(entry("1", JournalVoice.LEARNER, PARENT, "2026-03-01T18:00:00Z")))
                .fails(
                        "learner writes as a parent",
                        "/home/journalEntries/0/by",
                        journal(entry("1", JournalVoice.PARENT, LEARNER, "2026-03-01T18:00:00Z")))
                .fails(
                        "mother writes as a teacher",
                        "/home/journalEntries/0/by",
                        journal(entry("1", JournalVoice.TEACHER, PARENT, "2026-03-01T18:00:00Z")))
                .passes("three write as what they are", threeVoices("2026-02-04T18:00:00Z"));
        cases.rule("home.answers_later")
                .fails(
                        "answer a minute before the word",
                        "/home/journalEntries/1/answers",
                        journal(
                                entry("1", JournalVoice.PARENT, PARENT, "2026-03-01T18:00:00Z"),
                                entry("2", JournalVoice.TEACHER, TEACHER, "2026-03-01T17:59:00Z")
                                        .answers(entryId("1"))))
                .passes(
                        "answer an hour after the word by another clock",
                        journal(
                                entry("1", JournalVoice.PARENT, PARENT, "2026-03-01T18:00:00+01:00"),
                                entry("2", JournalVoice.TEACHER, TEACHER, "2026-03-01T18:00:00Z")
                                        .answers(entryId("1"))));
        cases.rule("home.answers_in_circle")
                .fails(
                        "word answers itself",
                        "/home/journalEntries/0/answers",
                        journal(entry("1", JournalVoice.PARENT, PARENT, "2026-03-01T18:00:00Z")
                                .answers(entryId("1"))))
                .passes(
                        "word answers an answer",
                        journal(
                                entry("1", JournalVoice.PARENT, PARENT, "2026-03-01T18:00:00Z"),
                                entry("2", JournalVoice.TEACHER, TEACHER, "2026-03-02T18:00:00Z")
                                        .answers(entryId("1")),
                                entry("3", JournalVoice.LEARNER, LEARNER, "2026-03-03T18:00:00Z")
                                        .answers(entryId("2"))));
        cases.rule("home.voice_quiet")
                .fails("teacher is silent for 29 days", "/home/journalEntries", threeVoices("2026-02-03T18:00:00Z"))
                .fails(
                        "teacher was never heard",
                        "/home/journalEntries",
                        journal(
                                entry("1", JournalVoice.PARENT, PARENT, "2026-02-03T18:00:00Z"),
                                entry("2", JournalVoice.PARENT, PARENT, "2026-03-01T18:00:00Z"),
                                entry("3", JournalVoice.LEARNER, LEARNER, "2026-03-01T18:00:00Z")))
                .passes("teacher is silent for 28 days", threeVoices("2026-02-04T18:00:00Z"))
                .passes(
                        "journal began 28 days ago",
                        journal(entry("1", JournalVoice.PARENT, PARENT, "2026-02-04T18:00:00Z")));
    }

    private static void addSignature(Cases cases) {
        cases.rule("home.without_signature")
                .fails("learner alone has told how they learn", "/home/modules", signed(LEARNER, RespondentRole.SELF))
                .passes("mother has told how the learner learns", signed(PARENT, RespondentRole.PARENT));
    }

    private static void addFramework(Cases cases) {
        cases.rule("home.signature_of_another_kind")
                .fails(
                        "resilience as signature",
                        "/home/learningSignature",
                        signature(InstrumentKind.RESILIENCE, RespondentRole.PARENT))
                .passes("signature as signature", signature(InstrumentKind.LEARNING_SIGNATURE, RespondentRole.PARENT));
        cases.rule("home.signature_not_for_parents")
                .fails(
                        "signature for the learner alone",
                        "/home/learningSignature",
                        signature(InstrumentKind.LEARNING_SIGNATURE, RespondentRole.SELF))
                .passes(
                        "signature for learner and parents",
                        signature(InstrumentKind.LEARNING_SIGNATURE, RespondentRole.SELF, RespondentRole.PARENT))
                .passes("signature for anybody", signature(InstrumentKind.LEARNING_SIGNATURE));
    }

    @Test
    void withoutTheFrameworksDaysSilenceIsNotJudged() {
        assertThat(RuleBook.standard()
                        .check(threeVoices("2025-02-03T18:00:00Z"), framework().build(), day("2026-03-04"))
                        .rulesSkipped())
                .contains(new Skipped("home.voice_quiet", "framework.home.quietDays"));
    }

    private static HomeLearning.Builder module() {
        return HomeLearning.builder()
                .id(HomeLearningId.of("urn:example:module"))
                .title(Text.of("Baking by weight"))
                .plan(PLAN)
                .concierge(TEACHER);
    }

    private static HomeSession.Builder session(String on) {
        return HomeSession.builder().on(day(on)).minutes(45).setting(Setting.HOME);
    }

    private static JournalEntryId entryId(String name) {
        return JournalEntryId.of("urn:example:journal:" + name);
    }

    private static JournalEntry.Builder entry(String name, JournalVoice voice, PersonId by, String at) {
        return JournalEntry.builder()
                .id(entryId(name))
                .voice(voice)
                .by(by)
                .at(OffsetDateTime.parse(at))
                .said(Text.of("The scales are in grams."));
    }

    private static GoalId goal(String name) {
        return GoalId.of("urn:example:goal:" + name);
    }

    private static Plan plan(PlanId id, String goal, Period period) {
        return Plan.builder()
                .id(id)
                .title(Text.of("Example plan"))
                .status(PlanStatus.DRAFT)
                .period(period)
                .addGoals(Goal.builder()
                        .id(goal(goal))
                        .title(Text.of("Bake by weight"))
                        .build())
                .build();
    }

    private static Portfolio modules(HomeLearning.Builder... modules) {
        HomeSection.Builder section = HomeSection.builder();
        Stream.of(modules).forEach(module -> section.addModules(module.build()));
        return portfolio()
                .plan(PlanSection.builder()
                        .addPlans(
                                plan(PLAN, "new", period("2025-09-01", "2026-09-01")),
                                plan(PlanId.of("urn:example:plan:old"), "old", period("2024-09-01", "2025-09-01")))
                        .build())
                .home(section.build())
                .build();
    }

    private static Portfolio journal(JournalEntry.Builder... entries) {
        HomeSection.Builder section = HomeSection.builder();
        Stream.of(entries).forEach(entry -> section.addJournalEntries(entry.build()));
        return portfolio().home(section.build()).build();
    }

    private static Portfolio threeVoices(String teacherAt) {
        return journal(
                entry("1", JournalVoice.TEACHER, TEACHER, teacherAt),
                entry("2", JournalVoice.PARENT, PARENT, "2026-03-01T18:00:00Z"),
                entry("3", JournalVoice.LEARNER, LEARNER, "2026-03-01T18:00:00Z"));
    }

    private static Portfolio signed(PersonId respondent, RespondentRole role) {
        InstrumentResponse response = InstrumentResponse.builder()
                .id(InstrumentResponseId.of("urn:example:response"))
                .instrument(role.equals(RespondentRole.PARENT) ? SIGNATURE : InstrumentId.of("urn:example:instrument"))
                .version(VersionLabel.of("1.0"))
                .respondent(respondent)
                .role(role)
                .on(day("2025-09-08"))
                .build();
        return Portfolio.builder()
                .from(modules(module()))
                .wellbeing(WellbeingSection.builder().addResponses(response).build())
                .build();
    }

    private static Framework signature(InstrumentKind kind, RespondentRole... respondents) {
        ItemId item = ItemId.of("urn:example:item");
        Instrument instrument = Instrument.builder()
                .id(SIGNATURE)
                .version(VersionLabel.of("1"))
                .kind(kind)
                .title(Text.of("Example instrument"))
                .licence(Text.of("Apache-2.0"))
                .addRespondents(respondents)
                .addItems(Item.builder().id(item).minimum(1).maximum(5).build())
                .addScales(Scale.builder()
                        .id(ScaleId.of("urn:example:scale"))
                        .title(Text.of("Example scale"))
                        .method(ScaleMethod.SUM)
                        .addItems(ScaleItem.builder().item(item).build())
                        .build())
                .build();
        return framework()
                .home(HomePolicy.builder().learningSignature(SIGNATURE).build())
                .wellbeing(WellbeingPolicy.builder().addInstruments(instrument).build())
                .build();
    }
}
