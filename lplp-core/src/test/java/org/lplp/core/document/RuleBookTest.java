package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.Language;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Learner;
import org.lplp.core.people.Organisation;
import org.lplp.core.people.OrganisationKind;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.RoleKind;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleSpec;

class RuleBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final String CODE = "people.birth_after_enrolment";

    private static final Rule<PortfolioFacts> NAMELESS = hostRule();
    private static final Rule<FrameworkFacts> NAMELESS_FRAMEWORK = hostRule();

    /** What a host might add: it always finds something. */
    private static <F> Rule<F> hostRule() {
        RuleSpec<F> spec = new RuleSpec<>(
                "school.always", Severity.NOTE, 0, Needs.RECORDS, (facts, out) -> out.found(Pointer.root()));
        // Each its own: a lambda that closes over nothing would be one object for all.
        return () -> spec;
    }

    @Test
    void standardBookFindsWithPointerAndArguments() {
        Report report = RuleBook.standard().check(enrolledBeforeBirth(), framework(), TODAY);

        assertThat(report.findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(CODE);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.pointer()).isEqualTo("/people/learner/enrolments/0/period");
            assertThat(finding.arguments()).containsEntry("birth", "2012-05-06").containsEntry("start", "2011-09-01");
        });
        assertThat(report.rulesRun()).contains(CODE);
    }

    @Test
    void everyRuleOfTheBookEitherRanOrWasSkipped() {
        Report report = RuleBook.standard().check(enrolledBeforeBirth(), framework(), TODAY);

        assertThat(Stream.concat(
                        report.rulesRun().stream(),
                        report.rulesSkipped().stream().map(Skipped::code)))
                .containsExactlyInAnyOrderElementsOf(RuleBook.standard().rulesOn(Portfolio.class).stream()
                        .map(Rule::code)
                        .toList());
    }

    @Test
    void droppedRuleIsNotAsked() {
        Report report = RuleBook.standard().without(CODE).check(enrolledBeforeBirth(), framework(), TODAY);

        assertThat(report.findings().isEmpty()).isTrue();
        assertThat(report.rulesRun()).doesNotContain(CODE);
    }

    @Test
    void regradedRuleGivesTheNewSeverity() {
        RuleBook book = RuleBook.standard().regraded(CODE, Severity.NOTE);

        assertThat(book.severity(CODE)).contains(Severity.NOTE);
        assertThat(book.check(enrolledBeforeBirth(), framework(), TODAY).findings().stream())
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void unknownRuleCannotBeDropped() {
        assertThatThrownBy(() -> RuleBook.standard().without("people.no_such_rule"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ruleOfAHostIsAskedLast() {
        RuleBook book = RuleBook.standard().with(NAMELESS);

        Report report = book.check(enrolledBeforeBirth(), framework(), TODAY);

        assertThat(report.findings().stream()).extracting(Finding::code).contains(NAMELESS.code());
        assertThat(report.rulesRun()).last().isEqualTo(NAMELESS.code());
    }

    @Test
    void bookHasEachCodeOnce() {
        RuleBook book = RuleBook.standard().with(NAMELESS);

        assertThatThrownBy(() -> book.with(NAMELESS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.withFramework(List.of(NAMELESS_FRAMEWORK), Function.identity()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ruleThatTwoKindsOfDocumentShareIsOneRule() {
        Rule<Object> shared = hostRule();
        RuleBook book = RuleBook.empty()
                .with(List.of(shared), Function.identity())
                .withCommunity(List.of(shared), Function.identity());

        assertThat(book.rules()).containsExactly(shared);
        assertThat(book.rulesOn(Portfolio.class)).containsExactly(shared);
        assertThat(book.rulesOn(Community.class)).containsExactly(shared);
        assertThat(book.without(shared.code()).rules()).isEmpty();
        assertThat(book
                        .regraded(shared.code(), Severity.ERROR)
                        .check(Sample.community().build(), framework(), TODAY)
                        .findings()
                        .stream())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThatThrownBy(() -> book.withCommunity(List.of(shared), Function.identity()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RuleBook.empty()
                        .with(NAMELESS)
                        .withCommunity(List.of(RuleBookTest.<CommunityFacts>hostRule()), Function.identity()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void communityIsJudgedByTheRulesOnCommunities() {
        RuleBook book = RuleBook.standard()
                .with(ruleOnTheCommunity())
                .withCommunity(List.of(RuleBookTest.<CommunityFacts>hostRule()), Function.identity());
        Report report = book.check(Sample.community().build(), framework(), TODAY);

        assertThat(report.rulesRun()).last().isEqualTo("school.always");
        assertThat(report.rulesRun()).doesNotContain("school.adults", CODE);
    }

    @Test
    void ruleThatNeedsTheCommunityIsSkippedWithoutOne() {
        RuleBook book = RuleBook.empty().with(ruleOnTheCommunity());

        assertThat(book.check(enrolledBeforeBirth(), framework(), TODAY).rulesSkipped())
                .containsExactly(new Skipped("school.adults", "community"));
        CommunityFacts around = CommunityFacts.of(Sample.community().build(), framework(), TODAY);
        assertThat(book.check(enrolledBeforeBirth(), around, TODAY).findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("adults", "3"));
    }

    /** A rule of a host that holds a portfolio against the community around it. */
    private static Rule<PortfolioFacts> ruleOnTheCommunity() {
        return () -> new RuleSpec<>(
                "school.adults",
                Severity.NOTE,
                0,
                Needs.RECORDS,
                (facts, out) -> facts.community(out)
                        .ifPresent(around -> out.found(
                                Pointer.root(),
                                "adults",
                                around.community().getPeople().getPeople().size())));
    }

    @Test
    void thereIsNoRuleOnWhatIsNoKindOfDocument() {
        assertThatThrownBy(() -> RuleBook.standard().rulesOn(Document.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recordReplacesOneOfItsOwnTypeOnly() {
        Community community = Sample.community()
                .people(Sample.register()
                        .addPeople(Sample.person(PersonId.of("urn:example:person:new"), "New Example", RoleKind.TEACHER)
                                .supersedes(RecordId.of(Sample.SCHOOL.value()))
                                .build())
                        .build())
                .build();

        assertThat(RuleBook.empty().check(community, framework(), TODAY).findings().stream())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("document.wrong_reference_type", "/people/people/3/supersedes"));
        assertThat(RuleBook.empty()
                        .check(Sample.community().build(), framework(), TODAY)
                        .findings()
                        .list())
                .isEmpty();
    }

    @Test
    void emptyBookStillChecksReferences() {
        Portfolio portfolio = Portfolio.builder()
                .from(enrolledBeforeBirth())
                .people(PeopleSection.builder()
                        .from(enrolledBeforeBirth().getPeople())
                        .organisations(List.of())
                        .build())
                .build();

        Report report = RuleBook.empty().check(portfolio, framework(), TODAY);

        assertThat(report.rulesRun()).isEmpty();
        assertThat(report.findings().stream()).extracting(Finding::code).containsExactly("document.dangling_reference");
        assertThat(RuleBook.empty()
                        .check(portfolio, framework(), TODAY, Set.of("urn:example:school"))
                        .findings()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void ruleThatJudgesByWhatIsNotThereIsSkippedInAnIncompleteDocument() {
        Report report = RuleBook.standard().forIncomplete().check(enrolledBeforeBirth(), framework(), TODAY);

        assertThat(report.rulesSkipped()).contains(new Skipped("plan.not_agreed", "complete document"));
        assertThat(report.rulesRun()).contains(CODE).doesNotContain("plan.not_agreed");
    }

    @Test
    void messagesSpeakEnglishAndWelshWhateverTheMachineSpeaks() {
        Finding finding = RuleBook.standard()
                .check(enrolledBeforeBirth(), framework(), TODAY)
                .findings()
                .list()
                .get(0);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Language.WELSH.locale());
            assertThat(Messages.in(Language.ENGLISH).message(finding))
                    .isEqualTo("The enrolment begins on 2011-09-01, but the learner was born on 2012-05-06.");
            Locale.setDefault(Locale.GERMANY);
            assertThat(Messages.in(Language.of("cy-GB")).fix(finding))
                    .contains("Cywirwch y dyddiad geni neu ddechrau'r cofrestriad.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Portfolio enrolledBeforeBirth() {
        OrganisationId school = OrganisationId.of("urn:example:school");
        return Portfolio.builder()
                .id(DocumentId.of("urn:example:portfolio"))
                .issued(OffsetDateTime.parse("2026-03-04T10:00:00Z"))
                .people(PeopleSection.builder()
                        .learner(Learner.builder()
                                .id(PersonId.of("urn:example:learner"))
                                .name(Text.of("Nia Example"))
                                .birthDate(LocalDate.of(2012, 5, 6))
                                .addEnrolments(Enrolment.builder()
                                        .organisation(school)
                                        .period(Period.from(LocalDate.of(2011, 9, 1)))
                                        .build())
                                .build())
                        .addOrganisations(Organisation.builder()
                                .id(school)
                                .name(Text.of("Example School"))
                                .kind(OrganisationKind.SCHOOL)
                                .build())
                        .build())
                .build();
    }

    private static Framework framework() {
        return Framework.builder()
                .id(DocumentId.of("urn:example:framework"))
                .issued(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .version(VersionLabel.of("1"))
                .title(Text.of("Empty"))
                .build();
    }
}
