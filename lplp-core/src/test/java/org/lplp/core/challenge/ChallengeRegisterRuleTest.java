package org.lplp.core.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.core.document.Sample.community;
import static org.lplp.core.document.Sample.period;

import org.junit.jupiter.api.Test;
import org.lplp.core.base.ChallengeOptionId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Text;
import org.lplp.core.base.YearGroup;
import org.lplp.core.document.Cases;
import org.lplp.core.document.Community;
import org.lplp.core.document.RuleTest;

/** Tests the rules on the menu of challenges. */
public class ChallengeRegisterRuleTest extends RuleTest {

    @Override
    protected void add(Cases cases) {
        cases.rule("challenge.option_period_backwards")
                .fails(
                        "option ends before it begins",
                        "/challenge/options/0/period",
                        options(option("1").period(period("2026-06-02", "2026-06-01"))))
                .passes("option of a day", options(option("1").period(period("2026-06-01", "2026-06-02"))));
        cases.rule("challenge.title_repeated")
                .fails("same title at any time", "/challenge/options/1/title", options(option("1"), option("2")))
                .passes(
                        "same title in the next year",
                        options(
                                option("1").period(period("2025-06-02", "2025-07-19")),
                                option("2").period(period("2026-06-01", "2026-07-18"))));
        cases.rule("challenge.option_for_no_year_group")
                .fails(
                        "option for Years 10 and 11",
                        "/challenge/options/0/yearGroups",
                        options(option("1").addYearGroups(YearGroup.YEAR_10, YearGroup.YEAR_11)))
                .passes(
                        "option for Years 9 and 10",
                        options(option("1").addYearGroups(YearGroup.YEAR_9, YearGroup.YEAR_10)))
                .passes("option for all years", options(option("1")));
        cases.rule("challenge.smallest_above_largest")
                .fails(
                        "team of five to four",
                        "/challenge/options/0/smallestTeam",
                        options(option("1").smallestTeam(5).largestTeam(4)))
                .passes("team of four", options(option("1").smallestTeam(4).largestTeam(4)));
        cases.rule("challenge.largest_below_minimum")
                .fails(
                        "for one alone",
                        "/challenge/options/0/largestTeam",
                        options(option("1").largestTeam(1)))
                .passes("for two", options(option("1").largestTeam(2)));
        cases.rule("challenge.option_supersedes_in_circle")
                .fails(
                        "option supersedes itself",
                        "/challenge/options/0/supersedes",
                        options(option("1").supersedes(RecordId.of("urn:example:challenge-option:1"))))
                .passes(
                        "option supersedes another",
                        options(option("1"), option("2").supersedes(RecordId.of("urn:example:challenge-option:1"))));
    }

    @Test
    void teamFitsWithinTheBoundsThatAreGiven() {
        ChallengeOption bounded = option("1").smallestTeam(3).largestTeam(5).build();

        assertThat(bounded.fits(2)).isFalse();
        assertThat(bounded.fits(3)).isTrue();
        assertThat(bounded.fits(5)).isTrue();
        assertThat(bounded.fits(6)).isFalse();
        assertThat(option("1").build().fits(100)).isTrue();
    }

    @Test
    void sizesAreWrittenInSigns() {
        assertThat(option("1").smallestTeam(3).largestTeam(5).build().teamRange())
                .isEqualTo("[3, 5]");
        assertThat(option("1").smallestTeam(3).build().teamRange()).isEqualTo("≥ 3");
        assertThat(option("1").largestTeam(5).build().teamRange()).isEqualTo("≤ 5");
        assertThat(option("1").build().teamRange()).isEmpty();
    }

    private static ChallengeOption.Builder option(String name) {
        return ChallengeOption.builder()
                .id(ChallengeOptionId.of("urn:example:challenge-option:" + name))
                .title(Text.of("Feed a street for a day"));
    }

    private static Community options(ChallengeOption.Builder... options) {
        ChallengeRegister.Builder register = ChallengeRegister.builder();
        for (ChallengeOption.Builder option : options) {
            register.addOptions(option.build());
        }
        return community().challenge(register.build()).build();
    }
}
