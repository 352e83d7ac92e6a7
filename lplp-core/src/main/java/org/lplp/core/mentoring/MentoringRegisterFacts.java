package org.lplp.core.mentoring;

import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.rule.Located;

/**
 * What the rules on the mentors of a community read.
 *
 * @param mentors the mentors' places
 */
public record MentoringRegisterFacts(List<Located<MentorPlaces>> mentors) {

    /**
     * Gathers the facts.
     *
     * @param register the section
     * @return the facts
     */
    public static MentoringRegisterFacts of(MentoringRegister register) {
        return new MentoringRegisterFacts(Located.each(
                register.getMentors(), Pointer.root().to("mentoring").to("mentors")));
    }
}
