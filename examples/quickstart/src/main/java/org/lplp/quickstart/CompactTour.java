package org.lplp.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import org.lplp.core.compact.Compact;
import org.lplp.core.document.Community;
import org.lplp.io.json.Lplp;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.compact.*;

/** Idea 17: schools, public agencies and businesses promise each other something. Who kept it, and who paid? */
public final class CompactTour {

    private CompactTour() {}

    public static void main(String[] args) {
        Community community = Lplp.standard()
                .readCommunity(Path.of("examples/data/community.lplp.json"))
                .orThrow();
        LocalDate asOf = community.getIssued().toLocalDate();

        for (Compact compact : community.getCompact().getCompacts()) {
            Scored<CompactHealthDetail> health = CompactHealth.score(compact, asOf);
            health.detail()
                    .parties()
                    .forEach((party, reading) -> System.out.printf(
                            "%-15s met %d, overdue %d, open %d; gave %s %s%n",
                            party,
                            reading.met(),
                            reading.overdue(),
                            reading.open(),
                            health.detail().currency(),
                            reading.given().toPlainString()));
            System.out.println("\nThe score as it explains itself:\n" + health);
        }
    }
}
