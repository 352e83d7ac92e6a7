package org.lplp.core.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lplp.core.base.Period;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on disclosure read.
 *
 * @param consents the consents that no other one supersedes
 */
public record DisclosureFacts(List<Located<Consent>> consents) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @return the facts
     */
    public static DisclosureFacts of(DisclosureSection section) {
        return new DisclosureFacts(Standing.located(
                Located.each(
                        section.getConsents(), Pointer.root().to("disclosure").to("consents")),
                Consent::getId));
    }

    /**
     * Gives the days on which a consent has force.
     *
     * @param consent the consent
     * @return its period, cut short by its withdrawal
     */
    public static Period inForce(Consent consent) {
        Period period = consent.getPeriod();
        Optional<LocalDate> end = Stream.concat(period.end().stream(), consent.getWithdrawn().stream())
                .min(Comparator.naturalOrder());
        return new Period(period.start(), end);
    }
}
