package org.lplp.scoring.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.sum;

import org.junit.jupiter.api.Test;
import org.lplp.core.base.TermId;
import org.lplp.core.calendar.CalendarPolicy;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.Term;
import org.lplp.scoring.base.Scored;

class YearBalanceTest {

    private static Term term(String id, String start, String end) {
        return Term.builder()
                .id(TermId.of("urn:term:" + id))
                .period(period(start, end))
                .build();
    }

    private static Scored<YearBalanceDetail> score(Term... terms) {
        return YearBalance.score(
                CalendarSection.builder().addTerms(terms).build(),
                CalendarPolicy.builder().longestBreakDays(28).build());
    }

    @Test
    void theSummerIsTheLongestBreak() {
        // 14 days from 13 to 27 October, 28 from 21 July to 18 August; terms of 56, 56 and 42 days.
        Scored<YearBalanceDetail> scored = score(
                term("3", "2025-10-27", "2025-12-08"),
                term("1", "2025-05-26", "2025-07-21"),
                term("2", "2025-08-18", "2025-10-13"));
        assertThat(scored.value()).contains(number("28"));
        assertThat(sum(scored)).isEqualByComparingTo("28");
        assertThat(scored).hasToString(documented("YearBalanceTest.theSummerIsTheLongestBreak"));
        assertThat(score(term("1", "2025-05-26", "2025-07-20"), term("2", "2025-08-18", "2025-10-13"))
                        .detail()
                        .tooLong())
                .contains(true);
    }

    @Test
    void termsThatMeetOrOverlapHaveNoBreakBetweenThem() {
        assertThat(score(term("1", "2025-05-26", "2025-07-21"), term("2", "2025-07-21", "2025-10-13"))
                        .value())
                .contains(number("0"));
        assertThat(score(term("1", "2025-05-26", "2025-09-21"), term("2", "2025-07-21", "2025-08-13"))
                        .value())
                .contains(number("0"));
    }

    @Test
    void oneTermHasNoBreak() {
        Scored<YearBalanceDetail> scored = score(term("1", "2025-05-26", "2025-07-21"));
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("calendar.terms");
        assertThat(scored.detail().balance()).contains(number("1.000000"));
    }
}
