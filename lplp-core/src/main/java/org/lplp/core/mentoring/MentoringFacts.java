package org.lplp.core.mentoring;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on mentoring read.
 *
 * @param mentorings the mentoring relationships that no other one supersedes
 * @param sessions the sessions that no other one supersedes, each with its mentoring relationship
 * @param choices whom the learner would like as a mentor
 * @param people who is who
 * @param policy what the framework promises
 * @param asOf the day of reckoning
 */
public record MentoringFacts(
        List<Located<Mentoring>> mentorings,
        List<Nested<Mentoring, MentoringSession>> sessions,
        List<Located<MentorChoice>> choices,
        PeopleFacts people,
        MentoringPolicy policy,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework promises
     * @param people who is who
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static MentoringFacts of(
            MentoringSection section, MentoringPolicy policy, PeopleFacts people, LocalDate asOf) {
        Pointer at = Pointer.root().to("mentoring");
        List<Located<Mentoring>> mentorings =
                Standing.located(Located.each(section.getMentorings(), at.to("mentorings")), Mentoring::getId);
        return new MentoringFacts(
                mentorings,
                Standing.nested(Nested.each(mentorings, "sessions", Mentoring::getSessions), MentoringSession::getId),
                Located.each(section.getChoices(), at.to("choices")),
                people,
                policy,
                asOf);
    }

    /**
     * Gives the sessions of which this became.
     *
     * @param status what became of them
     * @return the sessions, in order
     */
    public List<Nested<Mentoring, MentoringSession>> sessions(SessionStatus status) {
        return sessions.stream()
                .filter(session -> session.part().value().getStatus().equals(status))
                .toList();
    }
}
