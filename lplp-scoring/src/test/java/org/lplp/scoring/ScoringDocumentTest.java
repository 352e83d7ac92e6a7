package org.lplp.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lplp.scoring.budget.BudgetPosition;
import org.lplp.scoring.group.GroupPublication;
import org.lplp.scoring.mentoring.MentoringEntitlement;
import org.lplp.scoring.peer.PeerCredits;
import org.lplp.scoring.plan.PlanProgress;
import org.lplp.scoring.relationship.RelationshipMap;
import org.lplp.scoring.risk.EarlyNotice;
import org.lplp.scoring.scorecard.BalancedScorecard;

/** SCORING.md and the tests name the same examples; that the blocks are what the scores print, each of those tests says. */
class ScoringDocumentTest {

    private static final Pattern EXAMPLE = Pattern.compile("\\*\\*Example\\*\\* `(\\w+)\\.(\\w+)`");

    @Test
    void everyExampleIsATest() throws ReflectiveOperationException {
        Matcher example = EXAMPLE.matcher(Given.document());
        List<String> packages =
                List.of("relationship", "mentoring", "peer", "budget", "plan", "scorecard", "risk", "group");
        List<String> found = new ArrayList<>();
        while (example.find()) {
            for (String word : packages) {
                if (getClass().getResource(word + "/" + example.group(1) + ".class") != null) {
                    Class<?> test = Class.forName("org.lplp.scoring." + word + "." + example.group(1));
                    assertThat(test.getDeclaredMethod(example.group(2)).isAnnotationPresent(Test.class))
                            .isTrue();
                    found.add(word);
                }
            }
        }
        assertThat(found)
                .containsExactlyElementsOf(List.of(
                        "relationship",
                        "relationship",
                        "mentoring",
                        "mentoring",
                        "peer",
                        "budget",
                        "plan",
                        "scorecard",
                        "risk",
                        "risk",
                        "group"));
    }

    @Test
    void everyScoreHasAChapter() {
        List<String> codes = List.of(
                RelationshipMap.CODE,
                MentoringEntitlement.CODE,
                PeerCredits.CODE,
                BudgetPosition.CODE,
                PlanProgress.CODE,
                BalancedScorecard.CODE,
                EarlyNotice.CODE,
                GroupPublication.CODE);
        for (String code : codes) {
            assertThat(Given.document())
                    .contains("\n## " + code + "\n", "[`" + code + "`](#" + code.replace(".", "") + ")");
        }
    }
}
