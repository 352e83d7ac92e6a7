package org.lplp.quickstart;

import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.evidence.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.evidence.*;

/** Idea 7: the portfolio itself. What is in it, how much was learnt outside school, and who judged it? */
public final class EvidenceTour {

    private EvidenceTour() {}

    public static void main(String[] args) {
        EvidenceSection entries = EvidenceSection.builder()
                .addEntries(entry("bench", EntryKind.WORK, Setting.THIRD_SPACE, false)
                        .addEvidence(Evidence.builder()
                                .id(EvidenceId.of("urn:example:photo"))
                                .mediaType(MediaType.of("image/jpeg"))
                                .build())
                        .addCapabilities(CapabilityLink.builder()
                                .capability(CapabilityId.of("urn:lplp:capability:making"))
                                .level(2)
                                .build())
                        .addAssessments(Assessment.builder()
                                .role(AssessorRole.MENTOR)
                                .by(PersonId.of("urn:example:owen"))
                                .on(LocalDate.of(2026, 2, 20))
                                .build())
                        .build())
                .addEntries(entry("choir", EntryKind.PARTICIPATION, Setting.CULTURAL, false)
                        .build())
                .addEntries(entry("essay", EntryKind.WORK, Setting.SCHOOL, true).build())
                .build();

        Scored<PortfolioBalanceDetail> balance = PortfolioBalance.score(entries, LocalDate.of(2026, 3, 31));

        PortfolioBalanceDetail detail = balance.detail();
        System.out.printf("%d entries, %d of them from outside school%n", detail.entries(), detail.outsideSchool());
        System.out.println("By kind: " + detail.byKind());
        System.out.printf("%d with evidence, %d assessed%n", detail.withEvidence(), detail.assessed());
        System.out.println("\nThe score as it explains itself:\n" + balance);
    }

    private static Entry.Builder entry(String name, EntryKind kind, Setting setting, boolean insideSchool) {
        return Entry.builder()
                .id(EntryId.of("urn:example:entry:" + name))
                .kind(kind)
                .title(Text.of(name))
                .on(LocalDate.of(2026, 2, 14))
                .setting(setting)
                .insideSchool(insideSchool);
    }
}
