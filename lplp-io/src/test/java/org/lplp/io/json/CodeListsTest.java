package org.lplp.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.CodeListId;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.base.YearGroup;
import org.lplp.core.budget.BudgetPolicy;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.budget.BudgetTerms;
import org.lplp.core.code.CodeList;
import org.lplp.core.code.CodePolicy;
import org.lplp.core.code.CodeType;
import org.lplp.core.code.CodeValue;
import org.lplp.core.code.ListedCode;
import org.lplp.core.document.Framework;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.Severity;

/** Tests that files are judged by the code lists of a framework, which reading does not know. */
class CodeListsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Lplp LPLP = Lplp.standard().with(RuleBook.empty());

    /** Two settings and no other. */
    private static final Framework OURS = framework("setting", "barn", "school").build();

    @Test
    void codeOfTheFrameworkIsNoFinding() {
        assertThat(unknown(Samples.sessions(setting("barn")), OURS)).isEmpty();
        assertThat(unknown(Samples.sessions(setting("barn")), Framework.leadbeater2008()))
                .hasSize(1);
    }

    @Test
    void codeThatOnlyTheFrameworkExcludesIsAFindingAtItsPlace() {
        String text = Samples.sessions(setting("home"), setting("school"));

        assertThat(unknown(text, OURS))
                .containsExactly("1:" + (text.indexOf("\"home\"") + 1)
                        + " error document.unknown_code /peer/sessions/0/setting"
                        + " {allowed=barn, school, type=Setting, value=home}");
    }

    @Test
    void codesOfLostRecordsAreJudgedTooAndPointersAreThoseOfTheFile() {
        String lost = setting("barn").replace("\"minutes\":30,", "\"language\":\"moon\",");
        String text = Samples.sessions(lost, lost.replace("barn", "home"), setting("home"));

        assertThat(unknown(text, OURS))
                .extracting(line -> line.replaceAll(".*unknown_code ([^ ]*) .*", "$1"))
                .containsExactly("/peer/sessions/1/setting", "/peer/sessions/2/setting");
    }

    @Test
    void moreCodesThanFindingsAreStoredAreCountedByTheFramework() {
        String[] sessions = Collections.nCopies(1500, setting("barn")).toArray(String[]::new);
        Validated validated = LPLP.validate(Samples.read(Samples.sessions(sessions)), OURS, AS_OF);

        // Of 1500 sessions with one id, 1499 repeat it.
        assertThat(validated.count(Severity.ERROR)).isEqualTo(1499 + dangling(validated));
        assertThat(Samples.lines(validated.findings())).noneMatch(line -> line.contains("unknown_code"));
    }

    private static long dangling(Validated validated) {
        Validated one = LPLP.validate(Samples.read(Samples.sessions(setting("barn"))), OURS, AS_OF);
        return one.count(Severity.ERROR) * 1500;
    }

    @Test
    void newerMinorMakesItANote() {
        String text = Samples.sessions(setting("home")).replace("portfolio/1.0", "portfolio/1.7");

        assertThat(unknown(text, OURS)).singleElement().asString().contains(" note document.unknown_code ");
    }

    @Test
    void resultUnderAFrameworkCanBeTakenOrThrows() {
        ReadResult<?> read = Samples.read(Samples.sessions(setting("barn")));

        assertThatThrownBy(read::orThrow).isInstanceOf(LplpException.class);
        assertThat(read.under(OURS).orThrow()).isEqualTo(read.document().orElseThrow());
        assertThat(Samples.read(Samples.portfolio()).under(bare()).findings().isEmpty())
                .isTrue();
    }

    @Test
    void fileWithoutADocumentIsJudgedByNoList() {
        assertThat(Samples.read("{").under(OURS).document()).isEmpty();
        assertThat(LPLP.validate(Samples.read("{"), OURS, AS_OF).count(Severity.ERROR))
                .isEqualTo(1);
    }

    @Test
    void frameworkIsJudgedByItsOwnLists() {
        Framework scotland = framework("yearGroup", "S1", "S2")
                .budget(BudgetPolicy.builder()
                        .addTerms(BudgetTerms.builder()
                                .purpose(BudgetPurpose.INVESTOR)
                                .overdraftAllowed(false)
                                .addYearGroups(YearGroup.of("S2"), YearGroup.YEAR_9)
                                .build())
                        .build())
                .build();
        ReadResult<Framework> read = LPLP.readFramework(LPLP.write(scotland));

        assertThat(Samples.lines(
                        LPLP.validate(read, Framework.leadbeater2008(), AS_OF).findings()))
                .singleElement()
                .asString()
                .contains("/budget/terms/0/yearGroups/1 {allowed=S1, S2");
    }

    private static List<String> unknown(String text, Framework framework) {
        return Samples.lines(LPLP.validate(LPLP.readPortfolio(text.getBytes(UTF_8)), framework, AS_OF)
                        .findings())
                .stream()
                .filter(line -> line.contains("unknown_code"))
                .toList();
    }

    private static String setting(String code) {
        return Samples.session("urn:x:1", ",\"setting\":\"" + code + "\"");
    }

    private static Framework bare() {
        return Framework.builder()
                .id(DocumentId.of("urn:x:framework"))
                .version(VersionLabel.of("1"))
                .issued(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .title(Text.of("Ours"))
                .build();
    }

    private static Framework.Builder framework(String type, String... codes) {
        CodeList.Builder list = CodeList.builder()
                .id(CodeListId.of("urn:x:codes"))
                .version(VersionLabel.of("1"))
                .type(CodeType.of(type));
        for (String code : codes) {
            list.addCodes(ListedCode.builder().code(CodeValue.of(code)).build());
        }
        return Framework.builder()
                .from(bare())
                .code(CodePolicy.builder().addLists(list.build()).build());
    }
}
