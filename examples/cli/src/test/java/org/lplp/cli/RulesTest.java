package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lplp.core.base.AttributeCode;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.rule.Rule;
import org.lplp.io.evidence.EvidenceFileCode;
import org.lplp.io.interop.pabulib.PabulibCode;
import org.lplp.io.interop.table.TableCode;
import org.lplp.io.merge.MergeCode;

class RulesTest {

    @Test
    void everyCodeHasALineOfItsOwn() {
        Run run = Run.of("rules");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> shown =
                run.out().lines().skip(1).map(line -> line.split(" ")[0]).toList();
        assertThat(shown).containsExactlyElementsOf(codes().stream().sorted().toList());
    }

    @Test
    void listForProgramsSaysTheSame() {
        Run run = Run.of("rules", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{\n  \"tool\": \"lplp\"").endsWith("}\n");
        assertThat(run.out()).contains("\"idea\": 1").doesNotContain("\"idea\": 0");
        codes().forEach(code -> assertThat(run.out()).contains("\"code\": \"" + code + "\""));
    }

    @Test
    void rulesAreListedByTheKindOfDocumentOfWhichTheyAreAsked() {
        for (DocumentKind kind : DocumentKind.values()) {
            Set<String> asked = new TreeSet<>();
            RuleBook.standard().rulesOn(kind.type()).forEach(rule -> asked.add(rule.code()));
            for (DocumentCode code : DocumentCode.values()) {
                asked.add(code.code());
            }
            for (AttributeCode code : AttributeCode.values()) {
                asked.add(code.code());
            }
            List<String> shown = Run.of("rules", "--kind", kind)
                    .out()
                    .lines()
                    .skip(1)
                    .map(line -> line.split(" ")[0])
                    .toList();
            assertThat(shown).as(kind.name()).containsExactlyElementsOf(asked);
        }
        assertThat(Run.of("rules", "--kind", "diary").status()).isEqualTo(2);
        assertThat(Run.of("rules").out().lines())
                .anyMatch(line -> line.matches("calendar\\.period_backwards +error +\\d+  portfolio, community  .*"))
                .anyMatch(line -> line.matches("document\\.wrong_type +error +-  all +.*"))
                .anyMatch(line -> line.matches("table\\.\\S+ +error +-  - +.*"));
        assertThat(Run.of("explain", "calendar.period_backwards").out()).contains(", on portfolio, community)\n");
        assertThat(Run.of("explain", "--format", "json", "mentoring.session_before_start")
                        .out())
                .containsPattern("\"kinds\": \\[\\s*\"portfolio\"\\s*]");
    }

    private static final String ABOUT_NO_DOCUMENT = "(table|mapping|pabulib|merge)\\..*|evidence\\.file_.*";

    @TestFactory
    List<DynamicTest> everyCodeIsExplained() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String code : codes()) {
            tests.add(DynamicTest.dynamicTest(code, () -> {
                Run run = Run.of("explain", code);
                assertThat(run.status()).isZero();
                assertThat(run.out()).startsWith(code + " (").contains("\nMessage\n  ", "\nWhat helps\n  ");
                if (!code.matches(ABOUT_NO_DOCUMENT)) {
                    assertThat(run.out()).contains("\nWhy\n  ");
                }
                if (code.matches(ABOUT_NO_DOCUMENT)) {
                    assertThat(run.out())
                            .doesNotContain("\nBad (")
                            .containsPattern("'lplp (import|vote|merge|validate --evidence)'");
                } else {
                    assertThat(run.out()).contains("\nBad (fail-", "\nGood (pass-");
                }
                boolean ownFramework =
                        Files.exists(Run.DATA.resolve("rules").resolve(code).resolve("framework.json"));
                assertThat(run.out().contains("--framework")).isEqualTo(ownFramework);
                boolean needsCommunity =
                        Files.exists(Run.DATA.resolve("rules").resolve(code).resolve("community.json"));
                assertThat(run.out().contains("--community")).isEqualTo(needsCommunity);
                assertThat(run.out().contains("\nThe community around them (community.json)\n"))
                        .isEqualTo(needsCommunity);
                assertThat(Run.of("explain", code, "--lang", "cy").out()).isNotEqualTo(run.out());
            }));
        }
        return tests;
    }

    @Test
    void unknownCodeIsRefusedWithTheNearestOnes() {
        Run run = Run.of("explain", "document.wrong_typ");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("lplp: no such code: document.wrong_typ; did you mean document.wrong_type?\n");
        assertThat(Run.of("explain", "duplicate_id").err()).endsWith("did you mean document.duplicate_id?\n");
        assertThat(Run.of("explain", "q").err()).endsWith("'lplp rules' lists them all\n");
    }

    private static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (DocumentCode code : DocumentCode.values()) {
            codes.add(code.code());
        }
        for (AttributeCode code : AttributeCode.values()) {
            codes.add(code.code());
        }
        for (TableCode code : TableCode.values()) {
            codes.add(code.code());
        }
        for (EvidenceFileCode code : EvidenceFileCode.values()) {
            codes.add(code.code());
        }
        for (PabulibCode code : PabulibCode.values()) {
            codes.add(code.code());
        }
        for (MergeCode code : MergeCode.values()) {
            codes.add(code.code());
        }
        RuleBook.standard().rules().stream().map(Rule::code).forEach(codes::add);
        return codes;
    }
}
