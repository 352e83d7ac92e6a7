package org.lplp.core.passport;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Standing;

/**
 * What the rules on moves and passports read.
 *
 * @param passports the passports that no other one supersedes
 * @param moves the moves that no other one supersedes
 * @param people who is who, and where the learner is and was on roll
 * @param asOf the day of reckoning
 */
public record PassportFacts(
        List<Located<Passport>> passports, List<Located<Move>> moves, PeopleFacts people, LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param people who is who, and where the learner is and was on roll
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static PassportFacts of(PassportSection section, PeopleFacts people, LocalDate asOf) {
        Pointer at = Pointer.root().to("passport");
        return new PassportFacts(
                Standing.located(Located.each(section.getPassports(), at.to("passports")), Passport::getId),
                Standing.located(Located.each(section.getMoves(), at.to("moves")), Move::getId),
                people,
                asOf);
    }

    /**
     * Gives the passports that went out; those that came in rest on what the sender's record says.
     *
     * @return the passports, in order
     */
    public List<Located<Passport>> outgoing() {
        return passports.stream()
                .filter(passport -> passport.value().getDirection().equals(PassportDirection.OUTGOING))
                .toList();
    }
}
