package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;

/** Tests the rules of a domain word: each by documents that break it, and by documents that come near and do not. */
public abstract class RuleTest {

    /** Is called by a test of a domain word. */
    protected RuleTest() {}

    /** Adds the cases. */
    protected abstract void add(Cases cases);

    /** Lists the cases. */
    public final List<RuleCase> cases() {
        Cases cases = new Cases();
        add(cases);
        return cases.list();
    }

    @TestFactory
    final Stream<DynamicTest> facts() {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.code() + (one.fails() ? " fails: " : " passes: ") + one.fact(), () -> judge(one)));
    }

    private static void judge(RuleCase one) {
        Report report = one.report();
        List<String> found = report.findings().stream()
                .filter(finding ->
                        finding.code().equals(one.code()) || (!one.fails() && finding.severity() != Severity.NOTE))
                .map(finding -> finding.code() + " at " + finding.pointer())
                .toList();
        one.community().ifPresent(around -> {
            assertThat(one.reportWithoutCommunity().rulesSkipped())
                    .contains(new Skipped(one.code(), PortfolioFacts.COMMUNITY));
            // The facts on a community serve many portfolios, each with a day of its own.
            assertThat(one.reportWithin(around, LocalDate.of(1999, 12, 31))).isEqualTo(report);
            assertThat(one.reportWithin(around, LocalDate.of(2099, 1, 1))).isEqualTo(report);
        });
        if (one.fails()) {
            assertThat(found).containsExactly(one.code() + " at " + one.pointer());
            // A sample of one fault shows that one.
            assertThat(report.findings().stream())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .extracting(Finding::code)
                    .containsOnly(
                            RuleBook.standard().severity(one.code()).orElseThrow() == Severity.ERROR
                                    ? new String[] {one.code()}
                                    : new String[0]);
        } else {
            assertThat(found).isEmpty();
            assertThat(report.rulesRun()).contains(one.code());
        }
    }
}
