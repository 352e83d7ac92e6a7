package org.lplp.quickstart;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.mentoring.*;
import org.lplp.core.people.Learner;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.mentoring.*;

/** Idea 8: did a learner get the mentoring that everybody is promised, at least 15 minutes twice each half term? */
public final class MentoringTour {

    private MentoringTour() {}

    public static void main(String[] args) {
        LocalDate asOf = LocalDate.of(2026, 3, 31);
        Learner learner = Learner.builder()
                .id(PersonId.of("urn:example:rhiannon"))
                .name(Text.of("Rhiannon"))
                .build();
        Period autumn2 = Period.of(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 12, 20));
        Period spring1 = Period.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 14));
        Period spring2 = Period.of(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 28));

        MentoringSection records = MentoringSection.builder()
                .addMentorings(Mentoring.builder()
                        .id(MentoringId.of("urn:example:mentoring"))
                        .mentor(PersonId.of("urn:example:owen"))
                        .period(Period.from(LocalDate.of(2025, 9, 1)))
                        .primary(true)
                        .addSessions(session("1", "2025-11-12T13:00:00Z", 20, SessionStatus.HELD))
                        .addSessions(session("2", "2025-12-10T13:00:00Z", 30, SessionStatus.HELD))
                        .addSessions(session("3", "2026-01-21T13:00:00Z", 25, SessionStatus.HELD))
                        .addSessions(session("4", "2026-02-11T13:00:00Z", 10, SessionStatus.HELD))
                        .addSessions(session("5", "2026-03-11T13:00:00Z", 20, SessionStatus.NO_SHOW))
                        .build())
                .build();

        Scored<MentoringEntitlementDetail> score = MentoringEntitlement.score(
                records,
                Framework.leadbeater2008().getMentoring(),
                learner,
                asOf,
                new SchoolYear(Optional.empty(), List.of(), List.of(autumn2, spring1, spring2)),
                asOf);

        MentoringEntitlementDetail detail = score.detail();
        System.out.printf("Mentoring promised: %d sessions, given: %d%n", detail.required(), detail.given());
        for (PeriodReading half : detail.periods()) {
            System.out.printf(
                    "  %s: %d of %d, %s%n",
                    half.period(), half.count(), half.required(), half.status().code());
        }
        for (SessionReading each : detail.sessions()) {
            String why = each.notCounted()
                    .map(reason -> "does not count, " + reason.code())
                    .orElse("counts");
            System.out.printf("  %s, %d minutes: %s%n", each.on(), each.minutes(), why);
        }
        System.out.println("\nThe score as it explains itself:\n" + score);
    }

    private static MentoringSession session(String id, String start, int minutes, SessionStatus status) {
        return MentoringSession.builder()
                .id(MentoringSessionId.of("urn:example:session:" + id))
                .start(OffsetDateTime.parse(start))
                .minutes(minutes)
                .status(status)
                .setting(Setting.SCHOOL)
                .build();
    }
}
