package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            nullValues = "-",
            value = {
                "/peer/sessions/3/minutes /peer/sessions/3/minutes",
                "/people/learner/name/cy /people/learner/name/…",
                "/people/learner/name/12 /people/learner/name/…",
                "/people/learner/identifiers/0/value /people/learner/identifiers/0/value",
                "/people/learner/identifiers/0/val /people/learner/identifiers/0/…",
                "/people/learner/nickname /people/learner/…",
                "/people/learner/nickname/name /people/learner/…/…",
                "/people/learner/extensions/https:~1~1x.example~1y/0/name /people/learner/extensions/…/…/…",
                "/people/0/name /people/…/…",
                "/plan/plans/0/period/start /plan/plans/0/period/start",
                "/plan/plans/0/0 /plan/plans/0/…",
                "/budget/budgets/0/transactions/1/postings/0/amount/currency"
                        + " /budget/budgets/0/transactions/1/postings/0/amount/currency",
                "/measure/measures/0/title /measure/measures/0/title",
                "/measure/observations/0/value /measure/observations/0/value",
                "/school/rosterEntries/7/units/0/period/end /school/rosterEntries/7/units/0/period/end",
                "/school/rosterEntries/7/nickname /school/rosterEntries/7/…",
                "/school/schools/0/roll /school/schools/0/roll",
                "/title/cy /title/…",
                "/vote/budgets/0/pool/amount /vote/budgets/0/pool/amount",
                "/school/Mali/0/roll /school/…/…/…",
                "/LPLP /LPLP",
                "/Mali /…",
            })
    void onlyNamesOfTheModelAreShown(String pointer, String shown) {
        assertThat(ModelNames.get().masked(pointer)).isEqualTo(shown);
    }
}
