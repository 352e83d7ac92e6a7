package org.lplp.quickstart;

import java.time.LocalDate;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.evidence.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.capability.*;

/** Idea 21: a curriculum of capabilities, whose levels are shown by entries and confirmed by people. */
public final class CapabilityTour {

    private CapabilityTour() {}

    public static void main(String[] args) {
        EvidenceSection entries = EvidenceSection.builder()
                .addEntries(entry("shelf", "2025-11-21", "making", 1, AssessorRole.SELF))
                .addEntries(entry("bench", "2026-02-14", "making", 2, AssessorRole.MENTOR))
                .addEntries(entry("talk", "2026-03-06", "communicating", 3, AssessorRole.PEER))
                .build();

        Scored<CapabilityProfileDetail> profile =
                CapabilityProfile.score(entries, Framework.leadbeater2008().getCapability(), LocalDate.of(2026, 3, 31));

        for (CapabilityReading each : profile.detail().capabilities()) {
            String level = each.level().map(stair -> "level " + stair).orElse("not yet shown");
            System.out.printf(
                    "%-42s %-13s %d entries, assessed by %s%n",
                    each.capability(), level, each.entries(), each.assessors());
        }
        System.out.println("\nThe score as it explains itself:\n" + profile);
    }

    private static Entry entry(String name, String on, String capability, int level, AssessorRole assessor) {
        CapabilityId id = CapabilityId.of("urn:lplp:capability:" + capability);
        return Entry.builder()
                .id(EntryId.of("urn:example:entry:" + name))
                .kind(EntryKind.WORK)
                .title(Text.of(name))
                .on(LocalDate.parse(on))
                .insideSchool(false)
                .addCapabilities(
                        CapabilityLink.builder().capability(id).level(level).build())
                .addAssessments(Assessment.builder()
                        .role(assessor)
                        .by(PersonId.of("urn:example:" + assessor.value()))
                        .on(LocalDate.parse(on))
                        .capability(id)
                        .level(level)
                        .build())
                .build();
    }
}
