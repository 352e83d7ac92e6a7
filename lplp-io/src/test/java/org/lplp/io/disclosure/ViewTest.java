package org.lplp.io.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.Text;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.ClassTreatment;
import org.lplp.core.disclosure.DisclosurePolicy;
import org.lplp.core.disclosure.FieldName;
import org.lplp.core.disclosure.FieldTreatment;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.disclosure.Treatment;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Severity;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;

/** What is in the views of the sample. */
class ViewTest {

    private static final Framework FRAMEWORK = Framework.leadbeater2008();
    private static final LocalDate DAY = LocalDate.of(2026, 4, 24);
    private static final Portfolio SAMPLE = Lplp.standard()
            .readPortfolio(Path.of("../examples/data/portfolio.lplp.json"))
            .orThrow();

    private static Portfolio view(Audience audience, Purpose purpose) {
        return view(audience, purpose, FRAMEWORK, Pseudonyms.numbered());
    }

    private static Portfolio view(Audience audience, Purpose purpose, Framework framework, Pseudonyms pseudonyms) {
        return View.of(SAMPLE, framework, audience, purpose, DAY, pseudonyms)
                .document()
                .orElseThrow();
    }

    @Test
    void theLearnersViewIsTheRecordItself() {
        Portfolio view = view(Audience.LEARNER, Purpose.of("anything"));

        assertThat(view).isEqualTo(SAMPLE);
        assertThat(Lplp.standard().readPortfolio(Lplp.standard().write(view)).orThrow())
                .isEqualTo(SAMPLE);
    }

    @Test
    void withoutConsentNothingIsSeen() {
        View view = View.of(SAMPLE, FRAMEWORK, Audience.PUBLIC, Purpose.STUDY, DAY, Pseudonyms.numbered());

        assertThat(view.document()).isEmpty();
        assertThat(view.receipt().permission().sections()).isEmpty();
    }

    @Test
    void aViewIsAPortfolioThatIsReadWithoutAFindingOfStructure() {
        Portfolio view = view(Audience.RESEARCHER, Purpose.STUDY);
        ReadResult<Portfolio> read =
                Lplp.standard().readPortfolio(Lplp.standard().write(view));

        assertThat(read.complete()).isTrue();
        assertThat(read.findings()).isEmpty();
        assertThat(Lplp.standard().validate(read, FRAMEWORK, DAY).findings().stream()
                        .filter(finding -> finding.code().startsWith("document."))
                        .filter(finding -> finding.severity() == Severity.ERROR))
                .isEmpty();
    }

    @Test
    void researcherSeesSessionsByTheMonthAndNobodysName() {
        Portfolio view = view(Audience.RESEARCHER, Purpose.STUDY);

        assertThat(view.getIssued().getDayOfMonth()).isEqualTo(1);
        assertThat(view.getPeople().getLearner().getName()).isEqualTo(Text.of("…"));
        assertThat(view.getPeople().getLearner().getId().value()).startsWith("urn:lplp:pseudonym:");
        assertThat(view.getMentoring().getMentorings())
                .isNotEmpty()
                .flatMap(mentoring -> mentoring.getSessions())
                .isNotEmpty()
                .allSatisfy(session -> {
                    assertThat(session.getStart().getDayOfMonth()).isEqualTo(1);
                    assertThat(session.getMinutes()).isPositive();
                });
        assertThat(view.getPlan().getPlans()).flatMap(plan -> plan.getGoals()).isNotEmpty();
    }

    @Test
    void sectionThatTheConsentDoesNotCoverIsNotThere() {
        Portfolio view = view(Audience.RESEARCHER, Purpose.STUDY);

        assertThat(SAMPLE.getBudget().getBudgets()).isNotEmpty();
        assertThat(view.getBudget().getBudgets()).isEmpty();
        assertThat(view.getEvidence().getEntries()).isEmpty();
        assertThat(view.getPeople().getOrganisations()).isEmpty();
        assertThat(view.getPeople().getPeople())
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.getRoles()).isEmpty());
    }

    @Test
    void pseudonymsOfOneProjectAreTheSameInEveryView() {
        byte[] key = new byte[Pseudonyms.KEY_BYTES];
        Portfolio one = view(Audience.RESEARCHER, Purpose.STUDY, FRAMEWORK, Pseudonyms.keyed(key, "a"));
        Portfolio again = view(Audience.RESEARCHER, Purpose.STUDY, FRAMEWORK, Pseudonyms.keyed(key, "a"));
        Portfolio other = view(Audience.RESEARCHER, Purpose.STUDY, FRAMEWORK, Pseudonyms.keyed(key, "b"));

        assertThat(again).isEqualTo(one);
        assertThat(other.getPeople().getLearner().getId())
                .isNotEqualTo(one.getPeople().getLearner().getId());
    }

    @Test
    void frameworkCanWithholdMoreAndNeverLess() {
        Framework stricter = Framework.builder()
                .from(FRAMEWORK)
                .disclosure(DisclosurePolicy.builder()
                        .addClasses(row(FieldClass.NAME, Treatment.SHOW), row(FieldClass.QUANTITY, Treatment.DROP))
                        .addFields(FieldTreatment.builder()
                                .field(FieldName.of("Learner.yearGroup"))
                                .audience(Audience.RESEARCHER)
                                .treatment(Treatment.DROP)
                                .build())
                        .build())
                .build();
        Portfolio view = view(Audience.RESEARCHER, Purpose.STUDY, stricter, Pseudonyms.numbered());

        assertThat(view.getPeople().getLearner().getName()).isEqualTo(Text.of("…"));
        assertThat(view.getMentoring().getMentorings())
                .isNotEmpty()
                .flatMap(mentoring -> mentoring.getSessions())
                .as("sessions, which cannot stand without minutes")
                .isEmpty();
    }

    @Test
    void receiptSpeaksOfThePolicyAlone() {
        Receipt receipt = View.of(SAMPLE, FRAMEWORK, Audience.RESEARCHER, Purpose.STUDY, DAY, Pseudonyms.numbered())
                .receipt();

        assertThat(receipt.treatment(FieldClass.NAME)).isEqualTo(Treatment.DROP);
        assertThat(receipt.treatment(FieldClass.DATE)).isEqualTo(Treatment.COARSEN);
        assertThat(receipt.exceptions().keySet())
                .isEqualTo(Set.of("Learner.birthDate", "Learner.languages", "Person.birthDate", "Relationship.period"));
    }

    private static ClassTreatment row(FieldClass fieldClass, Treatment treatment) {
        return ClassTreatment.builder()
                .fieldClass(fieldClass)
                .audience(Audience.RESEARCHER)
                .treatment(treatment)
                .build();
    }

    /** The audiences, so that none is forgotten here. */
    @Test
    void sampleLetsEachOfTheseSeeSomething() {
        for (List<Object> each : List.<List<Object>>of(
                List.of(Audience.RESEARCHER, Purpose.STUDY, LocalDate.of(2040, 1, 1)),
                List.of(Audience.MENTOR, Purpose.SUPPORT, DAY))) {
            assertThat(View.of(
                                    SAMPLE,
                                    FRAMEWORK,
                                    (Audience) each.get(0),
                                    (Purpose) each.get(1),
                                    (LocalDate) each.get(2),
                                    Pseudonyms.numbered())
                            .document())
                    .isPresent();
        }
    }
}
