package org.lplp.core.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.TUTOR;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.framework;
import static org.lplp.core.document.Sample.period;
import static org.lplp.core.document.Sample.portfolio;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.CapabilityFrameworkId;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.OfferId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.document.RuleTest;
import org.lplp.core.document.Skipped;
import org.lplp.core.evidence.Assessment;
import org.lplp.core.evidence.AssessorRole;
import org.lplp.core.evidence.CapabilityLink;
import org.lplp.core.evidence.Entry;
import org.lplp.core.evidence.EntryKind;
import org.lplp.core.evidence.EvidenceSection;
import org.lplp.core.offer.Offer;
import org.lplp.core.offer.OfferRegister;
import org.lplp.core.place.Place;
import org.lplp.core.place.PlaceRegister;
import org.lplp.core.plan.Goal;
import org.lplp.core.plan.Plan;
import org.lplp.core.plan.PlanSection;

/** Tests the rules on capability frameworks, and on the records that name their capabilities. */
public class CapabilityRuleTest extends RuleTest {

    private static final CapabilityId MAKING = CapabilityId.of("urn:lplp:capability:making");
    private static final CapabilityId JUGGLING = CapabilityId.of("urn:example:capability:juggling");

    @Override
    protected void add(Cases cases) {
        addFrameworks(cases);
        addClaims(cases);
        addUses(cases);
    }

    private static void addFrameworks(Cases cases) {
        cases.rule("capability.level_repeated")
                .fails(
                        "two levels of the number 2",
                        "/capability/frameworks/0/capabilities/0/levels/2/level",
                        levels(1, 2, 2))
                .passes("levels from 1 to 3", levels(1, 2, 3));
        cases.rule("capability.levels_out_of_order")
                .fails(
                        "level 1 after level 2",
                        "/capability/frameworks/0/capabilities/0/levels/1/level",
                        levels(2, 1, 3))
                .passes("levels that leave a number out", levels(1, 3, 5));
        cases.rule("capability.without_levels")
                .fails("juggling without levels", "/capability/frameworks/0/capabilities/0", levels())
                .passes("juggling with one level", levels(1));
        cases.rule("capability.framework_empty")
                .fails("no capability", "/capability/frameworks/0", defined(capabilities()))
                .passes("one capability", levels(1));
    }

    private static void addClaims(Cases cases) {
        cases.rule("evidence.capability_unknown")
                .fails(
                        "entry shows a capability of no framework",
                        "/evidence/entries/0/capabilities/0/capability",
                        entry(link(JUGGLING, Optional.empty())))
                .fails(
                        "teacher judges a capability of no framework",
                        "/evidence/entries/0/assessments/0/capability",
                        assessed(JUGGLING, 1))
                .passes("entry shows a capability of the framework", entry(link(MAKING, Optional.empty())));
        cases.rule("evidence.level_unknown")
                .fails(
                        "entry shows a fifth level of four",
                        "/evidence/entries/0/capabilities/0/level",
                        entry(link(MAKING, Optional.of(5))))
                .fails(
                        "teacher judges at a fifth level of four",
                        "/evidence/entries/0/assessments/0/level",
                        assessed(MAKING, 5))
                .passes("entry shows the fourth level of four", entry(link(MAKING, Optional.of(4))))
                .passes("teacher judges at the fourth level of four", assessed(MAKING, 4));
    }

    private static void addUses(Cases cases) {
        cases.rule("plan.capability_unknown")
                .fails(
                        "goal builds a capability of no framework",
                        "/plan/plans/0/goals/0/capabilities/1",
                        goal(MAKING, JUGGLING))
                .passes("goal builds a capability of the framework", goal(MAKING));
        cases.rule("offer.capability_unknown")
                .fails(
                        "offer builds a capability of no framework",
                        "/offer/offers/0/capabilities/1",
                        offer(MAKING, JUGGLING))
                .passes("offer builds a capability of the framework", offer(MAKING));
    }

    @Test
    void frameworkWithoutCapabilitiesJudgesNone() {
        Framework silent = framework().build();

        assertThat(RuleBook.standard()
                        .check(entry(link(JUGGLING, Optional.of(1))), silent, day("2026-03-04"))
                        .rulesSkipped())
                .contains(
                        new Skipped("evidence.capability_unknown", "framework.capability.frameworks"),
                        new Skipped("evidence.level_unknown", "framework.capability.frameworks"));
        assertThat(RuleBook.standard()
                        .check(goal(JUGGLING), silent, day("2026-03-04"))
                        .rulesSkipped())
                .contains(new Skipped("plan.capability_unknown", "framework.capability.frameworks"));
        assertThat(RuleBook.standard()
                        .check(offer(JUGGLING), silent, day("2026-03-04"))
                        .rulesSkipped())
                .contains(new Skipped("offer.capability_unknown", "framework.capability.frameworks"));
    }

    private static Framework levels(int... numbers) {
        Capability.Builder capability = Capability.builder().id(JUGGLING).title(Text.of("Juggling"));
        for (int number : numbers) {
            capability.addLevels(CapabilityLevel.builder()
                    .level(number)
                    .title(Text.of("Example level"))
                    .build());
        }
        return defined(capabilities().addCapabilities(capability.build()));
    }

    private static CapabilityFramework.Builder capabilities() {
        return CapabilityFramework.builder()
                .id(CapabilityFrameworkId.of("urn:example:capabilities"))
                .version(VersionLabel.of("1"))
                .title(Text.of("Example capabilities"));
    }

    private static Framework defined(CapabilityFramework.Builder capabilities) {
        return framework()
                .capability(CapabilityPolicy.builder()
                        .addFrameworks(capabilities.build())
                        .build())
                .build();
    }

    private static CapabilityLink link(CapabilityId capability, Optional<Integer> level) {
        return CapabilityLink.builder().capability(capability).level(level).build();
    }

    private static Entry.Builder entry() {
        return Entry.builder()
                .id(EntryId.of("urn:example:entry"))
                .kind(EntryKind.WORK)
                .title(Text.of("Three balls in the air"))
                .on(day("2025-11-03"))
                .setting(Setting.SCHOOL)
                .insideSchool(true);
    }

    private static Portfolio entry(CapabilityLink link) {
        return recorded(entry().addCapabilities(link));
    }

    private static Portfolio assessed(CapabilityId capability, int level) {
        return recorded(entry().addAssessments(Assessment.builder()
                .role(AssessorRole.TEACHER)
                .by(TEACHER)
                .on(day("2025-11-10"))
                .capability(capability)
                .level(level)
                .build()));
    }

    private static Portfolio recorded(Entry.Builder entry) {
        return portfolio()
                .evidence(EvidenceSection.builder().addEntries(entry.build()).build())
                .build();
    }

    private static Portfolio goal(CapabilityId... capabilities) {
        return portfolio()
                .plan(PlanSection.builder()
                        .addPlans(Plan.builder()
                                .id(PlanId.of("urn:example:plan"))
                                .title(Text.of("Example plan"))
                                .status(PlanStatus.DRAFT)
                                .period(period("2025-09-01", "2026-07-18"))
                                .addGoals(Goal.builder()
                                        .id(GoalId.of("urn:example:goal"))
                                        .title(Text.of("Keep three balls in the air"))
                                        .addCapabilities(capabilities)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static Community offer(CapabilityId... capabilities) {
        PlaceId hall = PlaceId.of("urn:example:place:hall");
        return community()
                .place(PlaceRegister.builder()
                        .addPlaces(Place.builder()
                                .id(hall)
                                .title(Text.of("Example hall"))
                                .setting(Setting.SCHOOL)
                                .build())
                        .build())
                .offer(OfferRegister.builder()
                        .addOffers(Offer.builder()
                                .id(OfferId.of("urn:example:offer"))
                                .title(Text.of("Juggling for all"))
                                .skill(Text.of("Juggling"))
                                .addCapabilities(capabilities)
                                .teacher(TEACHER)
                                .place(hall)
                                .safeguardingContact(TUTOR)
                                .minimumAge(18)
                                .build())
                        .build())
                .build();
    }
}
