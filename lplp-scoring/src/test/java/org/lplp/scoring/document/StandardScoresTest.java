package org.lplp.scoring.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.learner;
import static org.lplp.scoring.Given.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.DocumentId;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.people.PeopleSection;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Scored;

/** Laws that hold of every score, on portfolios of which nothing is known but that they can be built. */
class StandardScoresTest {

    private static final LocalDate AS_OF = day("2026-03-31");
    private static final Framework FULL = Policies.full();

    private static List<Scored<?>> scores(long content, long order) {
        return StandardScores.all(AnyPortfolio.of(content, order), FULL, AS_OF);
    }

    private static Portfolio.Builder bare() {
        return Portfolio.builder()
                .id(DocumentId.of("urn:doc:1"))
                .issued(OffsetDateTime.parse("2026-03-31T12:00:00Z"))
                .people(PeopleSection.builder().learner(learner().build()).build());
    }

    @Test
    void anEmptyPortfolioHasNoValueAndSaysOfEachScoreWhatIsMissing() {
        List<Scored<?>> scores = StandardScores.all(bare().build(), FULL, AS_OF);
        assertThat(scores)
                .extracting(Scored::code)
                .containsExactly(
                        "relationship.map",
                        "mentoring.entitlement",
                        "peer.credits",
                        "budget.position",
                        "plan.progress",
                        "capability.profile",
                        "evidence.balance",
                        "challenge.summary",
                        "place.settings",
                        "support.agencies",
                        "scorecard.balanced",
                        "scorecard.balanced",
                        "risk.early_notice",
                        "wellbeing.scale",
                        "wellbeing.scale");
        assertThat(scores)
                .allMatch(
                        scored -> scored.value().isEmpty() && !scored.missing().isEmpty());
        assertThat(scores.get(1).missing()).containsExactly("calendar");
        assertThat(scores.get(10).subject()).isNotEqualTo(scores.get(11).subject());
    }

    @Test
    void anEmptyFrameworkHasNoScorecardsAndNoRuleSets() {
        List<Scored<?>> scores =
                StandardScores.all(bare().build(), Policies.empty().build(), AS_OF);
        assertThat(scores).hasSize(10).allMatch(scored -> scored.value().isEmpty());
        assertThat(scores.get(1).missing()).containsExactly("framework.mentoring.entitlement");
    }

    @Property(tries = 300)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll long content, @ForAll long order) {
        assertThat(scores(content, order)).isEqualTo(scores(content, 0));
    }

    @Property(tries = 300)
    void contributionsSumToTheValue(@ForAll long content) {
        for (Scored<?> scored : scores(content, 0)) {
            scored.value()
                    .ifPresent(
                            value -> assertThat(sum(scored)).as(scored.code()).isEqualByComparingTo(value));
        }
    }

    @Property(tries = 300)
    void aScoreWithoutValueSaysWhatIsMissing(@ForAll long content) {
        for (Scored<?> scored : scores(content, 0)) {
            boolean open = scored.interval().filter(Interval::isOpen).isPresent();
            if (scored.value().isEmpty()) {
                assertThat(scored.missing()).as(scored.code()).isNotEmpty();
            }
            assertThat(open && scored.value().isPresent()).isFalse();
        }
    }

    @Property(tries = 300)
    void noNameAndNoFreeTextReachesAScore(@ForAll long content) {
        // Names and narratives hold the word, and so do the codes that nobody knows.
        assertThat(scores(content, 0).toString()).doesNotContain("Canary");
    }

    @Property(tries = 100)
    void aShareLiesBetweenZeroAndOneAndAScorecardBetweenZeroAndAHundred(@ForAll long content) {
        Map<String, BigDecimal> most = Map.of(
                "relationship.map", BigDecimal.ONE,
                "mentoring.entitlement", BigDecimal.ONE,
                "plan.progress", BigDecimal.ONE,
                "capability.profile", BigDecimal.ONE,
                "evidence.balance", BigDecimal.ONE,
                "place.settings", BigDecimal.ONE,
                "scorecard.balanced", new BigDecimal(100));
        for (Scored<?> scored : scores(content, 0)) {
            if (scored.value().isPresent() && most.containsKey(scored.code())) {
                assertThat(scored.value().get()).isBetween(BigDecimal.ZERO, most.get(scored.code()));
            }
        }
    }

    @Test
    void neitherLocaleNorTimeZoneOfTheMachineMatters() {
        List<Scored<?>> expected = scores(42, 0);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(scores(42, 0)).isEqualTo(expected);
            assertThat(scores(42, 0)).hasToString(expected.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theLawsAreTriedOnScoresWithAndWithoutValue() {
        // Says that the portfolios above are neither all broken nor all sound.
        Map<String, Integer> withValue = new HashMap<>();
        for (int seed = 0; seed < 500; seed++) {
            for (Scored<?> scored : scores(seed, 0)) {
                withValue.merge(scored.code(), scored.value().isPresent() ? 1 : 0, Integer::sum);
            }
        }
        assertThat(withValue)
                .hasSize(13)
                .allSatisfy((code, count) -> assertThat(count).as(code).isBetween(15, 985));
    }
}
