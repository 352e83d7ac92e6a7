package org.lplp.cli.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityFacts;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Learner;
import org.lplp.io.json.Lplp;

/** Cohorts are in order, and the same everywhere. */
class CohortTest {

    private static final Lplp LPLP = Lplp.standard();
    private static final Framework FRAMEWORK = Framework.leadbeater2008();

    @ParameterizedTest
    @ValueSource(longs = {42, 0, -7, Long.MAX_VALUE})
    void everyDocumentIsInOrderAloneAndInItsCommunity(long seed) {
        Cohort cohort = new Cohort(180, seed);
        Community community = cohort.community();
        assertThat(LPLP.readCommunity(LPLP.write(community)).orThrow()).isEqualTo(community);
        CommunityFacts around = CommunityFacts.of(community, FRAMEWORK, SchoolYear.TODAY);
        RuleBook book = RuleBook.standard();
        assertThat(faults(book.check(community, FRAMEWORK, SchoolYear.TODAY))).isEmpty();
        for (int i = 0; i < cohort.size(); i++) {
            Portfolio learner = cohort.learner(i);
            assertThat(LPLP.readPortfolio(LPLP.write(learner)).orThrow()).isEqualTo(learner);
            assertThat(faults(book.check(learner, FRAMEWORK, SchoolYear.TODAY))).isEmpty();
            assertThat(faults(book.check(learner, around, SchoolYear.TODAY))).isEmpty();
        }
    }

    private static List<Finding> faults(Report report) {
        return report.findings().list().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    /** Change the digest only with the generator, and say so in the change log: people compare figures by the seed. */
    @Test
    void sameSeedGivesTheSameBytes() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Cohort cohort = new Cohort(20, 42);
        IntStream.range(0, 20).mapToObj(cohort::learner).map(LPLP::write).forEach(digest::update);
        digest.update(LPLP.write((Document) cohort.community()));
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("5f1476f741f84e017081ceace5ed0db06aa28e94fbe0cf5d3e0e34b17713d819");
    }

    @Test
    void localeAndTimeZoneChangeNothing() {
        Cohort cohort = new Cohort(12, 5);
        List<Portfolio> before =
                IntStream.range(0, 12).mapToObj(cohort::learner).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(IntStream.range(0, 12).mapToObj(cohort::learner).toList())
                    .isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void largerCohortBeginsWithTheSmallerOneInWhateverOrderOneAsks() {
        Cohort small = new Cohort(10, 3);
        Cohort large = new Cohort(1000, 3);
        List<Portfolio> backwards = IntStream.iterate(9, i -> i >= 0, i -> i - 1)
                .mapToObj(large::learner)
                .toList();
        for (int i = 0; i < 10; i++) {
            assertThat(backwards.get(9 - i)).isEqualTo(small.learner(i));
        }
    }

    @Test
    void anotherSeedGivesOtherLearners() {
        assertThat(new Cohort(1, 1).id(0)).isNotEqualTo(new Cohort(1, 2).id(0));
    }

    @Test
    void rosterListsEveryLearner() {
        Cohort cohort = new Cohort(1000, 8);
        assertThat(cohort.community().getSchool().getRosterEntries())
                .extracting(entry -> entry.getPortfolio().orElseThrow())
                .containsExactlyElementsOf(
                        IntStream.range(0, 1000).mapToObj(cohort::id).toList());
        assertThat(cohort.community().getSchool().getSchools()).hasSize(2);
    }

    @Test
    void learnersAreAsOldAsTheirYearGroup() {
        Cohort cohort = new Cohort(100, 8);
        for (int i = 0; i < 100; i++) {
            Learner learner = cohort.learner(i).getPeople().getLearner();
            int age = Period.between(learner.getBirthDate().orElseThrow(), SchoolYear.LAST_DAY)
                    .getYears();
            int year = Integer.parseInt(learner.getYearGroup().orElseThrow().value());
            assertThat(age).isBetween(year + 4, year + 5);
        }
    }

    @Test
    void thereIsNoLearnerBeyondTheSizeAndNoCohortOfNobody() {
        Cohort cohort = new Cohort(3, 1);
        assertThatThrownBy(() -> cohort.learner(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> cohort.learner(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Cohort(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
