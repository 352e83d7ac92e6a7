package org.lplp.scoring.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.LEARNER;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import org.junit.jupiter.api.Test;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.EvidenceId;
import org.lplp.core.base.Setting;
import org.lplp.core.evidence.Assessment;
import org.lplp.core.evidence.AssessorRole;
import org.lplp.core.evidence.CapabilityLink;
import org.lplp.core.evidence.Entry;
import org.lplp.core.evidence.EntryKind;
import org.lplp.core.evidence.Evidence;
import org.lplp.core.evidence.EvidenceSection;
import org.lplp.scoring.base.Scored;

class PortfolioBalanceTest {

    private static Entry.Builder entry(String id, EntryKind kind, boolean inside) {
        return Entry.builder()
                .id(EntryId.of("urn:e:" + id))
                .kind(kind)
                .title(secret())
                .on(day("2026-01-12"))
                .insideSchool(inside);
    }

    private static Assessment assessed(AssessorRole role, String on) {
        return Assessment.builder().role(role).by(LEARNER).on(day(on)).build();
    }

    private static Scored<PortfolioBalanceDetail> score(Entry... entries) {
        return PortfolioBalance.score(
                EvidenceSection.builder().addEntries(entries).build(), day("2026-03-31"));
    }

    @Test
    void twoOfThreeEntriesAreFromOutside() {
        // 2/3 = 0.666667, split as 0.333334 + 0.333333.
        Scored<PortfolioBalanceDetail> scored = score(
                entry("1", EntryKind.WORK, false)
                        .setting(Setting.BUSINESS)
                        .addEvidence(
                                Evidence.builder().id(EvidenceId.of("urn:ev:1")).build())
                        .addCapabilities(CapabilityLink.builder()
                                .capability(CapabilityId.of("urn:c:making"))
                                .build())
                        .addAssessments(assessed(AssessorRole.MENTOR, "2026-01-20"))
                        .build(),
                entry("2", EntryKind.ACHIEVEMENT, false)
                        .addAssessments(
                                assessed(AssessorRole.SELF, "2026-01-20"), assessed(AssessorRole.TEACHER, "2026-04-20"))
                        .build(),
                entry("3", EntryKind.WORK, true).build());
        assertThat(scored.value()).contains(number("0.666667"));
        assertThat(sum(scored)).isEqualByComparingTo("0.666667");
        assertThat(scored.detail().assessed()).isEqualTo(2);
        assertThat(scored.detail().byOthers()).isEqualTo(1);
        assertThat(scored).hasToString(documented("PortfolioBalanceTest.twoOfThreeEntriesAreFromOutside"));
    }

    @Test
    void anEmptyPortfolioHasNoBalance() {
        assertThat(score().value()).isEmpty();
        assertThat(score().missing()).containsExactly("evidence.entries");
        assertThat(score(entry("1", EntryKind.WORK, true).build()).value()).contains(number("0.000000"));
        assertThat(score(entry("1", EntryKind.WORK, true).on(day("2026-04-01")).build())
                        .value())
                .isEmpty();
    }
}
