package org.lplp.io.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.base.Language;
import org.lplp.core.base.Text;
import org.lplp.core.vote.PublicBudget;
import org.lplp.io.interop.pabulib.PabulibFile;
import org.lplp.io.report.figure.VoteSheet;
import org.lplp.io.report.figure.Wording;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.vote.CountingRule;
import org.lplp.scoring.vote.Election;
import org.lplp.scoring.vote.PublicVote;
import org.lplp.scoring.vote.PublicVoteDetail;

/**
 * A vote's page (idea 17): who won and why, round by round, who paid what in numbers, why the others lost and what was decided between
 * equals. It tells of no voter. One HTML file, which needs nothing beside it, runs nothing and prints well. The same input gives the
 * same bytes.
 *
 * @param language English, or Welsh for {@code cy}
 */
public record VotePage(Language language) {

    /**
     * Counts a community's public budget by its own rule, and writes the page.
     *
     * @param budget the public budget
     * @param document the language of the community's plain texts; empty if it does not say
     * @return HTML
     */
    public String html(PublicBudget budget, Optional<Language> document) {
        Map<String, Text> proposals = new HashMap<>();
        budget.getProposals().forEach(proposal -> proposals.put(proposal.getId().value(), proposal.getTitle()));
        return html(
                budget.getTitle(),
                proposals,
                Election.of(budget),
                PublicVote.score(budget),
                Wording.in(language, document));
    }

    /**
     * Counts the vote of a Pabulib file, and writes the page.
     *
     * @param file the file
     * @param election the election that was read from it
     * @param rule the rule to count by
     * @return HTML
     */
    public String html(PabulibFile file, Election election, CountingRule rule) {
        Map<String, Text> proposals = new HashMap<>();
        for (int row = 0; row < file.projects().rows().size(); row++) {
            Optional<Text> name = file.projects().cell(row, "name").map(Text::of);
            Optional<String> id = file.projects().cell(row, "project_id");
            name.ifPresent(it -> id.ifPresent(known -> proposals.put(known, it)));
        }
        Optional<Language> spoken =
                file.value("language").filter(Language::isWellFormed).map(Language::of);
        return html(
                file.value("description").map(Text::of).orElse(null),
                proposals,
                election,
                PublicVote.score(election, rule),
                Wording.in(language, spoken));
    }

    private static String html(
            Text title,
            Map<String, Text> proposals,
            Election election,
            Scored<PublicVoteDetail> scored,
            Wording words) {
        return VoteSheet.page(title, proposals, election, scored, words).html();
    }
}
