package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.DomainWord;

/** Tests what holds of all rules. */
class StandardRulesTest {

    @Test
    void everyRuleHasACaseThatFailsAndOneThatPasses() {
        Set<String> codes = new TreeSet<>();
        RuleBook.standard().rules().forEach(rule -> codes.add(rule.code()));

        assertThat(codesOfCases(true)).isEqualTo(codes);
        assertThat(codesOfCases(false)).isEqualTo(codes);
    }

    @Test
    void everyCodeIsADomainWordAndWhatIsWrong() {
        assertThat(RuleBook.standard().rules()).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[a-z]+\\.[a-z]+(_[a-z]+)*");
            assertThat(DomainWord.known())
                    .containsKey(rule.code().substring(0, rule.code().indexOf('.')));
            assertThat(rule.idea()).isBetween(0, 21);
        });
    }

    @Test
    void everyRuleOfAWordStandsInItsPackageOrAmongTheRulesAcross() {
        assertThat(RuleBook.standard().rules()).allSatisfy(rule -> {
            String word = rule.code().substring(0, rule.code().indexOf('.'));
            assertThat(rule.getClass().getName().toLowerCase(Locale.ROOT))
                    .matches("org\\.lplp\\.core\\.(" + word + "\\..*|document\\." + word
                            + "(community|framework)?acrossrule.*)");
        });
    }

    @Test
    void thereAreEnoughRules() {
        assertThat(RuleBook.standard().rules()).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void shippedFrameworkPassesItsOwnRules() {
        Report report = RuleBook.standard().check(Framework.leadbeater2008(), LocalDate.of(2026, 1, 1));

        assertThat(report.findings().list()).isEmpty();
        assertThat(report.rulesSkipped()).isEmpty();
    }

    private static Set<String> codesOfCases(boolean failing) {
        Set<String> codes = new TreeSet<>();
        RuleCases.all().stream().filter(one -> one.fails() == failing).forEach(one -> codes.add(one.code()));
        return codes;
    }
}
