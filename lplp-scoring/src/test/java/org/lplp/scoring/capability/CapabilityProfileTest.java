package org.lplp.scoring.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.LEARNER;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;
import static org.lplp.scoring.Given.title;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.CapabilityFrameworkId;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.EvidenceId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.capability.Capability;
import org.lplp.core.capability.CapabilityFramework;
import org.lplp.core.capability.CapabilityLevel;
import org.lplp.core.capability.CapabilityPolicy;
import org.lplp.core.evidence.Assessment;
import org.lplp.core.evidence.AssessorRole;
import org.lplp.core.evidence.CapabilityLink;
import org.lplp.core.evidence.Entry;
import org.lplp.core.evidence.EntryKind;
import org.lplp.core.evidence.Evidence;
import org.lplp.core.evidence.EvidenceSection;
import org.lplp.scoring.base.Scored;

class CapabilityProfileTest {

    private static final CapabilityPolicy POLICY = CapabilityPolicy.builder()
            .addFrameworks(CapabilityFramework.builder()
                    .id(CapabilityFrameworkId.of("urn:cf:1"))
                    .version(VersionLabel.of("1.0"))
                    .title(title("Three"))
                    .addCapabilities(capability("making", 4), capability("reasoning", 4), capability("talking", 0))
                    .build())
            .build();

    private static Capability capability(String id, int levels) {
        Capability.Builder capability =
                Capability.builder().id(CapabilityId.of("urn:c:" + id)).title(title(id));
        for (int level = 1; level <= levels; level++) {
            capability.addLevels(CapabilityLevel.builder()
                    .level(level)
                    .title(title("" + level))
                    .build());
        }
        return capability.build();
    }

    private static Entry.Builder entry(String id, String on, Setting setting) {
        return Entry.builder()
                .id(EntryId.of("urn:e:" + id))
                .kind(EntryKind.WORK)
                .title(secret())
                .on(day(on))
                .insideSchool(setting.equals(Setting.SCHOOL))
                .setting(setting);
    }

    private static Evidence evidence() {
        return Evidence.builder().id(EvidenceId.of("urn:ev:1")).build();
    }

    private static CapabilityLink link(String capability, int level) {
        return CapabilityLink.builder()
                .capability(CapabilityId.of("urn:c:" + capability))
                .level(level)
                .build();
    }

    private static Assessment assessed(AssessorRole role, String on, Integer level) {
        return Assessment.builder()
                .role(role)
                .by(LEARNER)
                .on(day(on))
                .capability(CapabilityId.of("urn:c:making"))
                .level(Optional.ofNullable(level))
                .build();
    }

    private static Scored<CapabilityProfileDetail> score(Entry... entries) {
        return CapabilityProfile.score(
                EvidenceSection.builder().addEntries(entries).build(), POLICY, day("2026-03-31"));
    }

    private static CapabilityReading making(Entry... entries) {
        return score(entries).detail().capabilities().get(0);
    }

    @Test
    void oneOfThreeCapabilitiesIsShownInTwoSettings() {
        // Making: level 2 by a file in school in November, 3 by a mentor's word in a business in January; the learner
        // says 4 only after
        // the day of reckoning. Reasoning is claimed, but nothing shows it. 1/3.
        Scored<CapabilityProfileDetail> scored = score(
                entry("1", "2025-11-03", Setting.SCHOOL)
                        .addEvidence(evidence())
                        .addCapabilities(link("making", 2))
                        .build(),
                entry("2", "2026-01-12", Setting.BUSINESS)
                        .addCapabilities(link("making", 4), link("reasoning", 2))
                        .addAssessments(
                                assessed(AssessorRole.MENTOR, "2026-01-20", 3),
                                assessed(AssessorRole.SELF, "2026-04-01", 4))
                        .build());
        assertThat(scored.value()).contains(number("0.333333"));
        assertThat(sum(scored)).isEqualByComparingTo("0.333333");
        CapabilityReading making = scored.detail().capabilities().get(0);
        assertThat(making.level()).contains(3);
        assertThat(making.latest()).contains(day("2026-01-20"));
        assertThat(making.settings()).containsExactly("business", "school");
        assertThat(making.assessors()).isEqualTo(Map.of("mentor", 3));
        assertThat(scored).hasToString(documented("CapabilityProfileTest.oneOfThreeCapabilitiesIsShownInTwoSettings"));
    }

    @Test
    void aClaimThatNothingShowsIsNoEvidence() {
        Entry claim = entry("1", "2026-01-12", Setting.SCHOOL)
                .addCapabilities(link("making", 4))
                .build();
        assertThat(making(claim).isShown()).isFalse();
        assertThat(score(claim).missing()).containsExactly("evidence.entries.evidence: urn:e:1 for urn:c:making");
        assertThat(score(claim).value()).contains(number("0.000000"));
    }

    @Test
    void whoAssessedIsKeptApartAndTheHighestOfEachStands() {
        CapabilityReading making = making(entry("1", "2026-01-12", Setting.SCHOOL)
                .addAssessments(
                        assessed(AssessorRole.PEER, "2026-01-12", 1),
                        assessed(AssessorRole.TEACHER, "2026-01-13", null),
                        assessed(AssessorRole.PEER, "2026-02-13", 2),
                        assessed(AssessorRole.SELF, "2026-01-13", 4))
                .build());
        assertThat(making.assessors()).isEqualTo(Map.of("peer", 2, "teacher", -1, "self", 4));
        assertThat(making)
                .hasToString(
                        "level 4 of 4, 1 entry (1 inside school), last 2026-02-13, 1 setting, peer 2, self 4, teacher");
    }

    @Test
    void aLevelThatTheCapabilityDoesNotHaveIsNotReached() {
        Entry entry = entry("1", "2026-01-12", Setting.SCHOOL)
                .addEvidence(evidence())
                .addCapabilities(link("making", 9), link("talking", 7))
                .build();
        assertThat(making(entry).isShown()).isTrue();
        assertThat(making(entry).level()).isEmpty();
        assertThat(score(entry).missing())
                .containsExactly("framework.capability.levels: urn:c:making has no level 9 of urn:e:1");
        // Talking states no levels, so any number may be one.
        assertThat(score(entry).detail().capabilities().get(2).level()).contains(7);
    }

    @Test
    void laterAndReplacedEntriesDoNotCount() {
        Entry.Builder entry =
                entry("1", "2026-04-01", Setting.SCHOOL).addEvidence(evidence()).addCapabilities(link("making", 4));
        assertThat(score(entry.build()).missing()).containsExactly("evidence.entries");
        Entry old = entry.on(day("2026-03-01")).build();
        Entry corrected = entry("2", "2026-03-01", Setting.SCHOOL)
                .addEvidence(evidence())
                .addCapabilities(link("making", 2))
                .supersedes(RecordId.of("urn:e:1"))
                .build();
        assertThat(making(old).level()).contains(4);
        assertThat(making(old, corrected).level()).contains(2);
    }
}
