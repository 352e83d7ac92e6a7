package org.lplp.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.Language;
import org.lplp.core.document.Community;
import org.lplp.core.vote.PublicBudget;
import org.lplp.core.vote.VoteMethod;
import org.lplp.core.vote.VotingRule;
import org.lplp.io.interop.pabulib.Pabulib;
import org.lplp.io.interop.pabulib.PabulibReading;
import org.lplp.io.json.Lplp;
import org.lplp.scoring.vote.CountingRule;

class VotePageTest {

    private static final VotePage ENGLISH = new VotePage(Language.ENGLISH);

    /** Greedy: the hall (3 votes) fits, the bridge (2) does not fit the 40 that are left, the wall (1) does; nobody wants the moat. */
    private static String file(String hall) {
        return """
                META
                key;value
                description;Town fund
                country;Wales
                unit;Bay
                instance;2026
                num_projects;4
                num_votes;3
                budget;100
                vote_type;approval
                rule;greedy
                language;en
                PROJECTS
                project_id;cost;votes;name
                hall;60;3;HALL
                bridge;50;2;Bridge
                wall;40;1;Wall
                moat;10;0;Moat
                VOTES
                voter_id;vote
                canary-1;hall,bridge
                canary-2;hall,bridge
                canary-3;hall,wall
                """.replace("HALL", '"' + hall.replace("\"", "\"\"") + '"');
    }

    private static String page(String file, VoteMethod method, VotePage page) {
        PabulibReading reading = Pabulib.read(file.getBytes(UTF_8));
        return page.html(
                reading.file().orElseThrow(),
                reading.election().orElseThrow(),
                CountingRule.of(VotingRule.builder().method(method).build()));
    }

    @Test
    void itTellsWhoWonAndWhy() {
        String page = page(file("Hall"), VoteMethod.GREEDY, ENGLISH);
        Pages.assertSound(page);
        assertThat(page)
                .contains("Vote: Town fund")
                .contains("100 of 100 is spent on 2 of 4 proposals, by 3 ballots.")
                .containsSubsequence("Hall", "Wall", "Why the others did not win", "Bridge", "does not fit", "Moat");
    }

    @Test
    void noVoterIsTold() {
        for (VoteMethod method : VoteMethod.known().values()) {
            assertThat(page(file("Hall"), method, ENGLISH)).doesNotContain("canary");
        }
    }

    @Test
    void equalSharesTellsHowManyPaidHowMuch() {
        // Each of three voters has 100/3, shown to six decimals; the hall's three supporters pay 20 each. What they
        // have left does not reach the others.
        String page = page(file("Hall"), VoteMethod.EQUAL_SHARES, ENGLISH);
        Pages.assertSound(page);
        assertThat(page)
                .contains("Each voter was given 33.333333 to begin with.")
                .containsSubsequence("Who paid what", "Hall", "<td class=\"number\">3", "<td class=\"text\">20");
    }

    @Test
    void namesOfProposalsCannotBecomePartOfThePage() {
        String hostile = Pages.HOSTILE.replace("\u0000", "");
        String page = page(file(hostile), VoteMethod.GREEDY, ENGLISH);
        Pages.assertSound(page);
        assertThat(Pages.tags(page)).isEqualTo(Pages.tags(page(file("Hall"), VoteMethod.GREEDY, ENGLISH)));
    }

    @Test
    void aVoteThatCannotBeCountedSaysWhy() {
        String none = file("Hall").replace("canary-1;hall,bridge\ncanary-2;hall,bridge\ncanary-3;hall,wall\n", "");
        String page = page(none.replace("num_votes;3", "num_votes;0"), VoteMethod.EQUAL_SHARES, ENGLISH);
        Pages.assertSound(page);
        assertThat(page).contains("This vote is not counted").contains("vote.ballots: none");
    }

    @Test
    void theSampleLooksAsItDid() throws IOException {
        Community community =
                Lplp.standard().readCommunity(Pages.data("community.lplp.json")).orThrow();
        PublicBudget budget = community.getVote().getBudgets().get(0);
        Pages.assertGolden(ENGLISH.html(budget, community.getLanguage()), "vote-en.html");
        String welsh = new VotePage(Language.WELSH).html(budget, community.getLanguage());
        Pages.assertSound(welsh);
        assertThat(welsh).contains("Cronfa ieuenctid y Bae 2026").contains("Pwy enillodd");
    }
}
