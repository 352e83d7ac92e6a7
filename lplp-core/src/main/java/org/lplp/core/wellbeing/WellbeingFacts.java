package org.lplp.core.wellbeing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on instruments' responses and on programmes read.
 *
 * @param responses the responses that no other one supersedes
 * @param participations the participations that no other one supersedes
 * @param instruments the framework's instruments by id; of two with one id, the first
 * @param people who is who
 * @param policy for whom the framework means programmes
 * @param asOf the day of reckoning
 */
public record WellbeingFacts(
        List<Located<InstrumentResponse>> responses,
        List<Located<ProgrammeParticipation>> participations,
        Map<InstrumentId, Instrument> instruments,
        PeopleFacts people,
        WellbeingPolicy policy,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy the instruments that the framework knows, and for whom it means programmes
     * @param people who is who
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static WellbeingFacts of(
            WellbeingSection section, WellbeingPolicy policy, PeopleFacts people, LocalDate asOf) {
        Pointer at = Pointer.root().to("wellbeing");
        Map<InstrumentId, Instrument> instruments = new HashMap<>();
        policy.getInstruments().forEach(instrument -> instruments.putIfAbsent(instrument.getId(), instrument));
        return new WellbeingFacts(
                Standing.located(Located.each(section.getResponses(), at.to("responses")), InstrumentResponse::getId),
                Standing.located(
                        Located.each(section.getParticipations(), at.to("participations")),
                        ProgrammeParticipation::getId),
                instruments,
                people,
                policy,
                asOf);
    }

    /**
     * Gives the instrument by which a response is to be read.
     *
     * @param response the response
     * @return the instrument; empty if the framework does not know it, or knows another version of it
     */
    public Optional<Instrument> instrument(InstrumentResponse response) {
        return Optional.ofNullable(instruments.get(response.getInstrument()))
                .filter(instrument -> instrument.getVersion().equals(response.getVersion()));
    }

    /** Gives the learner's age on a day, in whole years. */
    Optional<Long> age(LocalDate day) {
        return people.learner().value().getBirthDate().map(birth -> ChronoUnit.YEARS.between(birth, day));
    }
}
