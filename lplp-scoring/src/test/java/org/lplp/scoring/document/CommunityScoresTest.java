package org.lplp.scoring.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.CompactId;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.LeadershipTeamId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.UnitId;
import org.lplp.core.compact.Compact;
import org.lplp.core.compact.CompactRegister;
import org.lplp.core.document.Community;
import org.lplp.core.document.Portfolio;
import org.lplp.core.leadership.LeadershipKind;
import org.lplp.core.leadership.LeadershipRegister;
import org.lplp.core.leadership.LeadershipTeam;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.school.Unit;
import org.lplp.core.school.UnitBasis;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Scored;

class CommunityScoresTest {

    private static final LocalDate AS_OF = day("2026-03-31");

    private static Community.Builder community() {
        return Community.builder()
                .id(DocumentId.of("urn:doc:1"))
                .issued(OffsetDateTime.parse("2026-03-31T12:00:00Z"))
                .title(secret());
    }

    private static Unit unit(String id, String end) {
        return Unit.builder()
                .id(UnitId.of("urn:unit:" + id))
                .school(SchoolId.of("urn:school:1"))
                .title(secret())
                .basis(UnitBasis.BUILDING)
                .roll(40)
                .period(period("2025-09-01", end))
                .build();
    }

    private static LeadershipTeam team(String id, LeadershipKind kind) {
        return LeadershipTeam.builder()
                .id(LeadershipTeamId.of("urn:team:" + id))
                .kind(kind)
                .title(secret())
                .period(period("2025-09-01", "2026-07-20"))
                .build();
    }

    private static List<Scored<?>> scores(Community.Builder community) {
        return CommunityScores.all(community.build(), Policies.full(), day("2026-03-31"));
    }

    @Test
    void anEmptyCommunityHasNoValueAndSaysWhatIsMissing() {
        assertThat(scores(community()))
                .extracting(Scored::code)
                .containsExactly("calendar.longest_break", "vetting.accreditations");
        assertThat(scores(community()))
                .allMatch(
                        scored -> scored.value().isEmpty() && !scored.missing().isEmpty());
    }

    @Test
    void whatIsInForceIsScoredInTheOrderOfItsIds() {
        Community.Builder community = community()
                .school(SchoolRegister.builder()
                        .addUnits(unit("2", "2026-07-20"), unit("1", "2026-07-20"), unit("3", "2026-03-31"))
                        .build())
                .leadership(LeadershipRegister.builder()
                        .addTeams(team("1", LeadershipKind.STUDENT), team("2", LeadershipKind.STAFF))
                        .build())
                .compact(CompactRegister.builder()
                        .addCompacts(Compact.builder()
                                .id(CompactId.of("urn:compact:1"))
                                .title(secret())
                                .currency(CurrencyUnit.of("GBP"))
                                .period(period("2026-04-01", "2026-07-20"))
                                .build())
                        .build());
        assertThat(scores(community))
                .extracting(scored ->
                        scored.code() + scored.subject().map(id -> " " + id).orElse(""))
                .containsExactly(
                        "calendar.longest_break",
                        "vetting.accreditations",
                        "school.human_scale urn:unit:1",
                        "school.human_scale urn:unit:2",
                        "leadership.coverage urn:team:2");
        assertThat(scores(community).toString()).doesNotContain("Canary");
    }

    private static List<Scored<?>> scores(long content, long order) {
        Community community = AnyCommunity.of(content, order);
        Portfolio portfolio = AnyPortfolio.of(content, order);
        List<Scored<?>> scores = new ArrayList<>(CommunityScores.all(community, Policies.full(), AS_OF));
        List<Scored<?>> within = StandardScores.all(portfolio, community, Policies.full(), AS_OF);
        scores.add(within.get(within.size() - 1));
        return scores;
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
        assertThat(scores(content, 0).toString()).doesNotContain("Canary");
    }

    @Test
    void theLawsAreTriedOnScoresWithAndWithoutValue() {
        Map<String, Integer> withValue = new TreeMap<>();
        Map<String, Integer> without = new TreeMap<>();
        for (int seed = 0; seed < 300; seed++) {
            for (Scored<?> scored : scores(seed, 0)) {
                (scored.value().isPresent() ? withValue : without).merge(scored.code(), 1, Integer::sum);
            }
        }
        assertThat(withValue)
                .containsOnlyKeys(
                        "calendar.longest_break",
                        "compact.health",
                        "enterprise.result",
                        "feature.profile",
                        "leadership.coverage",
                        "offer.search",
                        "school.human_scale",
                        "vetting.accreditations")
                .allSatisfy((code, count) -> assertThat(count).as(code).isGreaterThan(15));
        // A team in force has a coverage, be it none: the framework says which concerns there are.
        assertThat(without)
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy((code, count) -> assertThat(count).as(code).isPositive());
    }
}
