package org.lplp.core.wellbeing;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;

/**
 * What the rules on a framework's instruments read.
 *
 * @param instruments the instruments
 * @param scales the scales, each with its instrument
 * @param programmes for whom programmes are meant
 */
public record InstrumentFacts(
        List<Located<Instrument>> instruments,
        List<Nested<Instrument, Scale>> scales,
        List<Located<ProgrammeTerms>> programmes) {

    /**
     * Gathers the facts.
     *
     * @param policy the section of the framework
     * @return the facts
     */
    public static InstrumentFacts of(WellbeingPolicy policy) {
        Pointer at = Pointer.root().to("wellbeing");
        List<Located<Instrument>> instruments = Located.each(policy.getInstruments(), at.to("instruments"));
        return new InstrumentFacts(
                instruments,
                Nested.each(instruments, "scales", Instrument::getScales),
                Located.each(policy.getProgrammes(), at.to("programmes")));
    }
}
