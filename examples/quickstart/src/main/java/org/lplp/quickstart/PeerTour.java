package org.lplp.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lplp.core.base.*;
import org.lplp.core.document.Framework;
import org.lplp.core.peer.*;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.peer.*;

/** Idea 5: whoever teaches others earns credit for it, and the books must agree with the sessions. */
public final class PeerTour {

    private static final PersonId LEARNER = PersonId.of("urn:example:rhiannon");

    private PeerTour() {}

    public static void main(String[] args) {
        PeerSection records = PeerSection.builder()
                .addSessions(session("1", "2026-02-04T13:10:00Z", 60)
                        .witness(PersonId.of("urn:example:owen"))
                        .build())
                .addSessions(session("2", "2026-02-11T13:10:00Z", 45)
                        .witness(PersonId.of("urn:example:owen"))
                        .build())
                .addSessions(session("3", "2026-02-25T13:10:00Z", 30).build())
                .addCredits(PeerCredit.builder()
                        .id(PeerCreditId.of("urn:example:credit:1"))
                        .kind(CreditKind.ACCRUAL)
                        .credits(new BigDecimal("2"))
                        .on(LocalDate.of(2026, 2, 5))
                        .session(PeerSessionId.of("urn:example:session:1"))
                        .build())
                .build();

        Scored<PeerCreditsDetail> score = PeerCredits.score(
                records, Framework.leadbeater2008().getPeer(), Optional.empty(), LEARNER, LocalDate.of(2026, 3, 31));

        for (Accrual each : score.detail().accruals()) {
            System.out.printf(
                    "%s: %d minutes as tutor, %s%n",
                    each.on(),
                    each.minutes(),
                    each.notCredited().map(why -> "no credit, " + why.code()).orElse("credit " + each.granted()));
        }
        System.out.println("By the sessions: " + score.detail().balance());
        System.out.println("By the ledger:   " + score.detail().ledgerBalance());
        score.detail()
                .differences()
                .forEach(each ->
                        System.out.printf("  differs at %s by %s: %s%n", each.ref(), each.amount(), each.reason()));
        System.out.println("\nThe score as it explains itself:\n" + score);
    }

    private static PeerSession.Builder session(String id, String start, int minutes) {
        return PeerSession.builder()
                .id(PeerSessionId.of("urn:example:session:" + id))
                .tutor(LEARNER)
                .tutee(PersonId.of("urn:example:zoe"))
                .start(OffsetDateTime.parse(start))
                .minutes(minutes)
                .setting(Setting.SCHOOL);
    }
}
