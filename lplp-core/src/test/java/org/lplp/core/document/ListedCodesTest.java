package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.CodeListId;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.base.MentoringId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.SourceSystem;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.base.YearGroup;
import org.lplp.core.check.CodeTypes;
import org.lplp.core.code.CodeFacts;
import org.lplp.core.code.CodeList;
import org.lplp.core.code.CodePolicy;
import org.lplp.core.code.CodeType;
import org.lplp.core.code.CodeValue;
import org.lplp.core.code.ListedCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.mentoring.Mentoring;
import org.lplp.core.mentoring.MentoringSection;
import org.lplp.core.people.Learner;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.Person;

/** Tests that the code lists of a framework judge a document in place of LPLP's own. */
class ListedCodesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final YearGroup S1 = YearGroup.of("S1");
    private static final YearGroup S2 = YearGroup.of("S2");

    /** Years of Scottish schools, of which LPLP knows none. */
    private static final Framework SCOTLAND = Sample.framework()
            .code(CodePolicy.builder().addLists(years("1.0", "P7", "S1", "S2")).build())
            .build();

    @Test
    void codeOfTheListIsKnownAndAnyOtherIsNot() {
        ListedCodes codes = CodeFacts.listed(SCOTLAND.getCode());

        assertThat(codes.knows(S1)).isTrue();
        assertThat(codes.knows(YearGroup.YEAR_9)).isFalse();
        assertThat(codes.listed(S1)).containsExactly("P7", "S1", "S2");
    }

    @Test
    void typeWithoutListKeepsWhatLplpKnows() {
        ListedCodes codes = CodeFacts.listed(SCOTLAND.getCode());

        assertThat(codes.knows(Setting.HOME)).isTrue();
        assertThat(codes.knows(Setting.of("barn"))).isFalse();
        assertThat(codes.listed(Setting.HOME)).isEqualTo(Setting.known().keySet());
        assertThat(codes.knows(SourceSystem.of("anything"))).isTrue();
    }

    @Test
    void versionsOfOneListCountTogether() {
        ListedCodes codes = CodeFacts.listed(CodePolicy.builder()
                .addLists(years("1.0", "S1"), years("2.0", "S1", "S2"))
                .build());

        assertThat(codes.knows(S1)).isTrue();
        assertThat(codes.knows(S2)).isTrue();
    }

    @Test
    void placeIsThatOnTheList() {
        assertThat(CodeFacts.listed(SCOTLAND.getCode()).position(S2)).hasValue(2);
        assertThat(CodeFacts.listed(SCOTLAND.getCode()).position(YearGroup.YEAR_9))
                .isEqualTo(OptionalInt.empty());
        assertThat(ListedCodes.none().position(YearGroup.RECEPTION)).hasValue(0);
        assertThat(ListedCodes.none().position(YearGroup.YEAR_13)).hasValue(13);
    }

    @Test
    void listsAreValuesThatPrintNoCode() {
        ListedCodes codes = ListedCodes.of(Map.of("setting", List.of("barn")));

        assertThat(codes)
                .isEqualTo(ListedCodes.of(Map.of("setting", List.of("barn"))))
                .hasSameHashCodeAs(ListedCodes.of(Map.of("setting", List.of("barn"))))
                .isNotEqualTo(ListedCodes.none())
                .hasToString("ListedCodes(1)");
        assertThat(ListedCodes.of(Map.of())).isSameAs(ListedCodes.none());
        assertThat(ListedCodes.of(Map.of("", List.of("barn"))).knows(Setting.HOME))
                .isTrue();
    }

    @Test
    void portfolioIsJudgedByTheListsOfItsFramework() {
        Portfolio portfolio = inYear(S1).build();

        assertThat(unknown(RuleBook.standard().check(portfolio, SCOTLAND, TODAY)))
                .isEmpty();
        assertThat(unknown(RuleBook.standard().check(portfolio, Framework.leadbeater2008(), TODAY)))
                .extracting(Finding::pointer)
                .containsExactly("/people/learner/yearGroup");
    }

    @Test
    void codeThatOnlyTheFrameworkExcludesIsUnknown() {
        Report report = RuleBook.standard().check(inYear(YearGroup.YEAR_9).build(), SCOTLAND, TODAY);

        assertThat(unknown(report)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.arguments()).containsEntry("allowed", "P7, S1, S2");
        });
    }

    @Test
    void frameworkIsJudgedByItsOwnLists() {
        assertThat(unknown(RuleBook.standard().check(SCOTLAND, TODAY))).isEmpty();
    }

    @Test
    void olderLearnerIsTheOneWhoseYearComesLater() {
        assertThat(mentorOfYear(S2)).doesNotContain("mentoring.mentor_not_older");
        assertThat(mentorOfYear(YearGroup.of("P7"))).contains("mentoring.mentor_not_older");
    }

    @Test
    void shippedListsAreWhatLplpKnows() throws ReflectiveOperationException {
        ListedCodes shipped = CodeFacts.listed(Framework.leadbeater2008().getCode());
        for (Class<?> type : CodeTypes.ALL) {
            for (CodeList list : Framework.leadbeater2008().getCode().getLists()) {
                if (list.getType().value().equalsIgnoreCase(type.getSimpleName())) {
                    Map<?, ?> known = (Map<?, ?>) type.getMethod("known").invoke(null);

                    assertThat(list.getCodes().stream()
                                    .map(code -> code.getCode().value()))
                            .as(type.getSimpleName())
                            .isEqualTo(List.copyOf(known.keySet()));
                }
            }
        }
        assertThat(shipped.listed(YearGroup.YEAR_9)).hasSize(14);
    }

    private static List<Finding> unknown(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals("document.unknown_code"))
                .toList();
    }

    /** The codes of what is found where a fellow learner of a year mentors a learner in S1, and nobody's birthday is known. */
    private static List<String> mentorOfYear(YearGroup year) {
        PersonId mentor = PersonId.of("urn:example:person:older-peer");
        Portfolio.Builder portfolio = inYear(S1);
        Portfolio bare = portfolio.build();
        return RuleBook.standard()
                .check(
                        portfolio
                                .people(PeopleSection.builder()
                                        .from(bare.getPeople())
                                        .addPeople(Person.builder()
                                                .id(mentor)
                                                .name(Text.of("Older Example"))
                                                .yearGroup(year)
                                                .build())
                                        .build())
                                .mentoring(MentoringSection.builder()
                                        .addMentorings(Mentoring.builder()
                                                .id(MentoringId.of("urn:example:mentoring"))
                                                .mentor(mentor)
                                                .primary(true)
                                                .period(Period.from(LocalDate.of(2026, 1, 5)))
                                                .build())
                                        .build())
                                .build(),
                        SCOTLAND,
                        TODAY)
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    private static Portfolio.Builder inYear(YearGroup year) {
        Portfolio portfolio = Sample.portfolio().build();
        return Portfolio.builder()
                .from(portfolio)
                .people(PeopleSection.builder()
                        .learner(Learner.builder()
                                .id(Sample.LEARNER)
                                .name(portfolio.getPeople().getLearner().getName())
                                .yearGroup(year)
                                .build())
                        .build());
    }

    private static CodeList years(String version, String... codes) {
        CodeList.Builder list = CodeList.builder()
                .id(CodeListId.of("urn:example:codes:years:" + version))
                .version(VersionLabel.of(version))
                .type(CodeType.of("yearGroup"));
        for (String code : codes) {
            list.addCodes(ListedCode.builder().code(CodeValue.of(code)).build());
        }
        return list.build();
    }
}
