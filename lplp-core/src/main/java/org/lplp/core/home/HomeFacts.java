package org.lplp.core.home;

import java.time.LocalDate;
import java.util.List;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Standing;

/**
 * What the rules on learning at home and the journal read.
 *
 * @param modules the modules that no other one supersedes
 * @param sessions the sessions, each with its module
 * @param entries the entries of the journal that no other one supersedes
 * @param people who is who
 * @param policy what the framework asks of learning at home
 * @param asOf the day of reckoning
 */
public record HomeFacts(
        List<Located<HomeLearning>> modules,
        List<Nested<HomeLearning, HomeSession>> sessions,
        List<Located<JournalEntry>> entries,
        PeopleFacts people,
        HomePolicy policy,
        LocalDate asOf) {

    /**
     * Gathers the facts.
     *
     * @param section the section
     * @param policy what the framework asks of learning at home
     * @param people who is who
     * @param asOf the day of reckoning
     * @return the facts
     */
    public static HomeFacts of(HomeSection section, HomePolicy policy, PeopleFacts people, LocalDate asOf) {
        Pointer at = Pointer.root().to("home");
        List<Located<HomeLearning>> modules =
                Standing.located(Located.each(section.getModules(), at.to("modules")), HomeLearning::getId);
        return new HomeFacts(
                modules,
                Nested.each(modules, "sessions", HomeLearning::getSessions),
                Standing.located(
                        Located.each(section.getJournalEntries(), at.to("journalEntries")), JournalEntry::getId),
                people,
                policy,
                asOf);
    }
}
