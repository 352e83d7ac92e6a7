package org.lplp.quickstart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.lplp.core.base.Language;
import org.lplp.core.document.*;
import org.lplp.core.finding.*;
import org.lplp.io.json.*;

/** The file: every fault at its place in one pass, rules on what was read, and nothing written that would lose anything. */
public final class DocumentTour {

    private static final String FILE = """
            {
              "LPLP": "portfolio/1.0",
              "id": "urn:example:portfolio",
              "issued": "2026-03-31T16:00:00+01:00",
              "people": { "learner": { "id": "urn:example:rhiannon", "name": "Rhiannon" } },
              "peer": { "sessions": [ {
                "id": "urn:example:session", "tutor": "urn:example:rhiannon", "tutee": "urn:example:rhiannon",
                "start": "2026-03-04 13:10", "minutes": 0, "setting": "school"
              }, {
                "id": "urn:example:other", "tutor": "urn:example:rhiannon", "tutee": "urn:example:rhiannon",
                "start": "2026-03-04T13:10:00Z", "minutes": 0, "setting": "school"
              } ] }
            }
            """;

    private DocumentTour() {}

    public static void main(String[] args) {
        Lplp lplp = Lplp.standard();
        ReadResult<Portfolio> read = lplp.readPortfolio(FILE.getBytes(StandardCharsets.UTF_8));
        System.out.println(read + "\n");

        Validated validated = lplp.validate(read, Framework.leadbeater2008(), LocalDate.of(2026, 3, 31));
        Messages english = Messages.in(Language.ENGLISH);
        for (Finding finding : validated.findings()) {
            Place place = finding.place().orElseThrow();
            System.out.printf("%d:%d: %s: ", place.line(), place.column(), finding.severity());
            System.out.printf("%s [%s]%n", english.message(finding), finding.code());
            english.fix(finding).ifPresent(fix -> System.out.println("    " + fix));
        }

        System.out.println("\n" + validated);
        System.out.println("Complete, and so fit to be written back? " + read.complete());
    }
}
