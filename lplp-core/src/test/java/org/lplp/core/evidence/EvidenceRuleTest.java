package org.lplp.core.evidence;

import static org.lplp.core.document.Sample.LEARNER;
import static org.lplp.core.document.Sample.TEACHER;
import static org.lplp.core.document.Sample.day;
import static org.lplp.core.document.Sample.portfolio;

import java.net.URI;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.EvidenceId;
import org.lplp.core.base.MediaType;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Sha256;
import org.lplp.core.base.Text;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleTest;

/** Tests the rules on entries and their evidence. */
public class EvidenceRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        addSuperseding(cases);
        cases.rule("evidence.entry_without_setting")
                .fails("work done nobody knows where", "/evidence/entries/0", entries(bare("1")))
                .passes("work done outdoors", entries(bare("1").setting(Setting.OUTDOORS)));
        cases.rule("evidence.entry_backwards")
                .fails(
                        "entry ends on its first day",
                        "/evidence/entries/0/until",
                        entries(entry("1").until(day("2025-11-03"))))
                .passes("entry ends on the next day", entries(entry("1").until(day("2025-11-04"))));
        cases.rule("evidence.in_future")
                .fails(
                        "entry two days after the issue",
                        "/evidence/entries/0/on",
                        entries(entry("1").on(day("2026-03-06"))))
                .passes("entry on the day of issue", entries(entry("1").on(day("2026-03-04"))));
        cases.rule("evidence.without_digest")
                .fails(
                        "file without digest",
                        "/evidence/entries/0/evidence/0",
                        entries(entry("1").addEvidence(file("1").build())))
                .passes(
                        "file with digest",
                        entries(entry("1")
                                .addEvidence(file("1").sha256(ONE_DIGEST).build())));
        cases.rule("evidence.digest_conflict")
                .fails(
                        "one file with two digests",
                        "/evidence/entries/1/evidence/0/sha256",
                        entries(
                                entry("1")
                                        .addEvidence(
                                                file("1").sha256(ONE_DIGEST).build()),
                                entry("2")
                                        .addEvidence(
                                                file("2").sha256(ANOTHER_DIGEST).build())))
                .passes(
                        "one file in two entries",
                        entries(
                                entry("1")
                                        .addEvidence(
                                                file("1").sha256(ONE_DIGEST).build()),
                                entry("2")
                                        .addEvidence(
                                                file("2").sha256(ONE_DIGEST).build())));
        cases.rule("evidence.assessed_before_entry")
                .fails(
                        "assessment on the day before",
                        "/evidence/entries/0/assessments/0/on",
                        entries(entry("1")
                                .addAssessments(
                                        assessment().on(day("2025-11-02")).build())))
                .passes(
                        "assessment on the day itself",
                        entries(entry("1")
                                .addAssessments(
                                        assessment().on(day("2025-11-03")).build())));
        cases.rule("evidence.assessor_not_in_role")
                .fails(
                        "learner assesses as teacher",
                        "/evidence/entries/0/assessments/0/by",
                        entries(entry("1")
                                .addAssessments(assessment().by(LEARNER).build())))
                .passes(
                        "learner assesses as self",
                        entries(entry("1")
                                .addAssessments(assessment()
                                        .by(LEARNER)
                                        .role(AssessorRole.SELF)
                                        .build())));
        cases.rule("evidence.capability_repeated")
                .fails(
                        "same capability at two levels",
                        "/evidence/entries/0/capabilities/1/capability",
                        entries(entry("1").addCapabilities(shows("making", 1), shows("making", 2))))
                .passes(
                        "two capabilities",
                        entries(entry("1").addCapabilities(shows("making", 1), shows("reasoning", 2))));
    }

    private static void addSuperseding(Cases cases) {
        cases.rule("evidence.supersedes_in_circle")
                .fails(
                        "record supersedes itself",
                        "/evidence/entries/0/supersedes",
                        entries(entry("1").supersedes(RecordId.of("urn:example:entry:1"))))
                .passes(
                        "record supersedes another",
                        entries(entry("1"), entry("2").supersedes(RecordId.of("urn:example:entry:1"))));
    }

    private static final Sha256 ONE_DIGEST = Sha256.of("ab".repeat(32));
    private static final Sha256 ANOTHER_DIGEST = Sha256.of("cd".repeat(32));

    private static Entry.Builder bare(String name) {
        return Entry.builder()
                .id(EntryId.of("urn:example:entry:" + name))
                .kind(EntryKind.WORK)
                .title(Text.of("A model of the bridge"))
                .on(day("2025-11-03"))
                .insideSchool(true);
    }

    private static Entry.Builder entry(String name) {
        return bare(name).setting(Setting.SCHOOL);
    }

    private static Evidence.Builder file(String name) {
        return Evidence.builder()
                .id(EvidenceId.of("urn:example:evidence:" + name))
                .location(URI.create("bridge.jpg"))
                .mediaType(MediaType.of("image/jpeg"));
    }

    private static Assessment.Builder assessment() {
        return Assessment.builder().role(AssessorRole.TEACHER).by(TEACHER).on(day("2025-11-10"));
    }

    private static CapabilityLink shows(String capability, int level) {
        return CapabilityLink.builder()
                .capability(CapabilityId.of("urn:lplp:capability:" + capability))
                .level(level)
                .build();
    }

    private static Portfolio entries(Entry.Builder... entries) {
        EvidenceSection.Builder section = EvidenceSection.builder();
        for (Entry.Builder entry : entries) {
            section.addEntries(entry.build());
        }
        return portfolio().evidence(section.build()).build();
    }
}
