package org.lplp.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lplp.scoring.budget.BudgetPosition;
import org.lplp.scoring.calendar.YearBalance;
import org.lplp.scoring.capability.CapabilityProfile;
import org.lplp.scoring.challenge.ChallengeSummary;
import org.lplp.scoring.compact.CompactHealth;
import org.lplp.scoring.enterprise.EnterpriseResult;
import org.lplp.scoring.evidence.PortfolioBalance;
import org.lplp.scoring.feature.FeatureScore;
import org.lplp.scoring.group.AttainmentGap;
import org.lplp.scoring.group.GroupPublication;
import org.lplp.scoring.group.ValueAdded;
import org.lplp.scoring.leadership.LeadershipCoverage;
import org.lplp.scoring.mentoring.MentoringEntitlement;
import org.lplp.scoring.offer.OfferSearch;
import org.lplp.scoring.peer.PeerCredits;
import org.lplp.scoring.place.SettingShares;
import org.lplp.scoring.plan.PlanProgress;
import org.lplp.scoring.relationship.RelationshipMap;
import org.lplp.scoring.risk.EarlyNotice;
import org.lplp.scoring.school.HumanScale;
import org.lplp.scoring.scorecard.BalancedScorecard;
import org.lplp.scoring.support.FamilyAgencies;
import org.lplp.scoring.vetting.Accreditations;
import org.lplp.scoring.vote.PublicVote;
import org.lplp.scoring.wellbeing.InstrumentScale;

/** SCORING.md and the tests name the same examples; that the blocks are what the scores print, each of those tests says. */
class ScoringDocumentTest {

    private static final Pattern EXAMPLE = Pattern.compile("\\*\\*Example\\*\\* `(\\w+)\\.(\\w+)`");

    @Test
    void everyExampleIsATest() throws ReflectiveOperationException, IOException {
        Set<String> found = new TreeSet<>();
        Matcher example = EXAMPLE.matcher(Given.document());
        while (example.find()) {
            String test = example.group(1) + "." + example.group(2);
            assertThat(found.add(test)).as("%s is told once", test).isTrue();
            assertThat(tests(example.group(1)))
                    .as(test)
                    .singleElement()
                    .satisfies(type -> assertThat(
                                    type.getDeclaredMethod(example.group(2)).isAnnotationPresent(Test.class))
                            .isTrue());
        }
        long told = Given.document()
                .lines()
                .filter(line -> line.startsWith("**Example**"))
                .count();
        assertThat(found).hasSize((int) told);
    }

    /** The test classes of this name, in whichever word's package. */
    private List<Class<?>> tests(String name) throws ReflectiveOperationException, IOException {
        List<Class<?>> tests = new ArrayList<>();
        for (String word : Given.words()) {
            if (getClass().getResource(word + "/" + name + ".class") != null) {
                tests.add(Class.forName("org.lplp.scoring." + word + "." + name));
            }
        }
        return tests;
    }

    @Test
    void everyScoreHasAChapter() {
        List<String> codes = List.of(
                RelationshipMap.CODE,
                MentoringEntitlement.CODE,
                PeerCredits.CODE,
                BudgetPosition.CODE,
                PlanProgress.CODE,
                CapabilityProfile.CODE,
                PortfolioBalance.CODE,
                ChallengeSummary.CODE,
                SettingShares.CODE,
                FamilyAgencies.CODE,
                BalancedScorecard.CODE,
                OfferSearch.CODE,
                EarlyNotice.CODE,
                InstrumentScale.CODE,
                YearBalance.CODE,
                HumanScale.CODE,
                LeadershipCoverage.CODE,
                CompactHealth.CODE,
                EnterpriseResult.CODE,
                FeatureScore.CODE,
                Accreditations.CODE,
                GroupPublication.CODE,
                AttainmentGap.CODE,
                ValueAdded.CODE,
                PublicVote.CODE);
        for (String code : codes) {
            assertThat(Given.document())
                    .contains("\n## " + code + "\n", "[`" + code + "`](#" + code.replace(".", "") + ")");
        }
    }
}
