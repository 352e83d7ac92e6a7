package org.lplp.scoring.document;

import static org.lplp.scoring.Given.LEARNER;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.secret;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.BudgetId;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.ChallengeId;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.EvidenceId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.HalfTermId;
import org.lplp.core.base.HomeLearningId;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.InstrumentResponseId;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.MentoringId;
import org.lplp.core.base.MentoringSessionId;
import org.lplp.core.base.ObservationId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PeerCreditId;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.PlanId;
import org.lplp.core.base.PlanStatus;
import org.lplp.core.base.RelationshipId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.SourceSystem;
import org.lplp.core.base.Sphere;
import org.lplp.core.base.Stance;
import org.lplp.core.base.SupportPlanId;
import org.lplp.core.base.TargetId;
import org.lplp.core.base.TermId;
import org.lplp.core.base.TransactionId;
import org.lplp.core.base.UnitId;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.base.YearGroup;
import org.lplp.core.budget.Account;
import org.lplp.core.budget.Budget;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.budget.BudgetSection;
import org.lplp.core.budget.Posting;
import org.lplp.core.budget.SupplierKind;
import org.lplp.core.budget.Transaction;
import org.lplp.core.budget.TransactionKind;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.calendar.HalfTerm;
import org.lplp.core.calendar.Term;
import org.lplp.core.challenge.Challenge;
import org.lplp.core.challenge.ChallengeSection;
import org.lplp.core.challenge.ChallengeStatus;
import org.lplp.core.challenge.Showing;
import org.lplp.core.challenge.ShowingAudience;
import org.lplp.core.document.Portfolio;
import org.lplp.core.evidence.Assessment;
import org.lplp.core.evidence.AssessorRole;
import org.lplp.core.evidence.CapabilityLink;
import org.lplp.core.evidence.Entry;
import org.lplp.core.evidence.EntryKind;
import org.lplp.core.evidence.Evidence;
import org.lplp.core.evidence.EvidenceSection;
import org.lplp.core.home.HomeLearning;
import org.lplp.core.home.HomeSection;
import org.lplp.core.home.HomeSession;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.measure.Observation;
import org.lplp.core.mentoring.Mentoring;
import org.lplp.core.mentoring.MentoringSection;
import org.lplp.core.mentoring.MentoringSession;
import org.lplp.core.mentoring.SessionStatus;
import org.lplp.core.peer.CreditKind;
import org.lplp.core.peer.PeerCredit;
import org.lplp.core.peer.PeerSection;
import org.lplp.core.peer.PeerSession;
import org.lplp.core.people.Enrolment;
import org.lplp.core.people.Learner;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.Person;
import org.lplp.core.plan.Goal;
import org.lplp.core.plan.Plan;
import org.lplp.core.plan.PlanSection;
import org.lplp.core.plan.Review;
import org.lplp.core.plan.Target;
import org.lplp.core.relationship.AspectRating;
import org.lplp.core.relationship.Contact;
import org.lplp.core.relationship.Relationship;
import org.lplp.core.relationship.RelationshipSection;
import org.lplp.core.relationship.Voice;
import org.lplp.core.support.AgencyInvolvement;
import org.lplp.core.support.KeyWorker;
import org.lplp.core.support.SupportPlan;
import org.lplp.core.support.SupportSection;
import org.lplp.core.wellbeing.InstrumentResponse;
import org.lplp.core.wellbeing.ItemAnswer;
import org.lplp.core.wellbeing.RespondentRole;
import org.lplp.core.wellbeing.WellbeingSection;

/**
 * A portfolio of which nothing is known but that it can be built: ids that repeat, circles, days the wrong way round, strengths off
 * the scale, two currencies, codes that nobody knows. One seed decides what it holds, another in which order it holds it.
 */
final class AnyPortfolio extends AnyRecords {

    private static final List<String> CODES =
            List.of("planned", "held", "held", "held", "cancelled", "noShow", "Canary said");

    private AnyPortfolio(long content, long order) {
        super(content, order);
    }

    static Portfolio of(long content, long order) {
        return new AnyPortfolio(content, order).build();
    }

    private Portfolio build() {
        return Portfolio.builder()
                .id(DocumentId.of("urn:doc:1"))
                .issued(OffsetDateTime.parse("2026-03-31T12:00:00Z"))
                .people(PeopleSection.builder()
                        .learner(learner())
                        .people(list(
                                6,
                                i -> Person.builder()
                                        .id(person())
                                        .name(secret())
                                        .adult(perhaps(content.nextBoolean()))
                                        .build()))
                        .build())
                .relationship(RelationshipSection.builder()
                        .relationships(list(6, this::relationship))
                        .build())
                .calendar(CalendarSection.builder().terms(list(2, this::term)).build())
                .mentoring(MentoringSection.builder()
                        .mentorings(list(3, this::mentoring))
                        .build())
                .peer(PeerSection.builder()
                        .sessions(list(8, this::peerSession))
                        .credits(list(8, this::peerCredit))
                        .build())
                .budget(BudgetSection.builder().budgets(list(3, this::budget)).build())
                .plan(PlanSection.builder().plans(list(3, this::plan)).build())
                .measure(MeasureSection.builder()
                        .observations(list(14, this::observation))
                        .build())
                .evidence(
                        EvidenceSection.builder().entries(list(6, this::entry)).build())
                .challenge(ChallengeSection.builder()
                        .challenges(list(4, this::challenge))
                        .build())
                .home(HomeSection.builder().modules(list(2, this::home)).build())
                .support(SupportSection.builder()
                        .plans(list(3, this::supportPlan))
                        .build())
                .wellbeing(WellbeingSection.builder()
                        .responses(list(5, this::response))
                        .build())
                .build();
    }

    private Learner learner() {
        return Learner.builder()
                .id(LEARNER)
                .name(secret())
                .birthDate(perhaps(day("2011-10-01").plusDays(content.nextInt(1000))))
                .yearGroup(perhaps(YearGroup.of("" + (8 + content.nextInt(3)))))
                .enrolments(list(
                        3,
                        i -> Enrolment.builder()
                                .organisation(OrganisationId.of("urn:org:1"))
                                .period(period())
                                .yearGroup(perhaps(YearGroup.of("" + (8 + content.nextInt(3)))))
                                .unit(perhaps(UnitId.of("urn:unit:" + content.nextInt(3))))
                                .build()))
                .build();
    }

    private Relationship relationship(int i) {
        return Relationship.builder()
                .id(RelationshipId.of("urn:r:" + number(i)))
                .person(person())
                .sphere(any(List.of(Sphere.values())))
                .stance(perhaps(any(List.of(Stance.values()))))
                .period(perhaps(period()))
                .supersedes(replaces("urn:r:"))
                .aspects(list(
                        6,
                        j -> AspectRating.builder()
                                .aspect(any(List.of(Aspect.values())))
                                .strength(content.nextInt(7))
                                .ratedBy(content.nextBoolean() ? LEARNER : person())
                                .on(date())
                                .build()))
                .contacts(list(3, j -> Contact.builder().on(date()).build()))
                .voices(list(
                        2,
                        j -> Voice.builder()
                                .by(LEARNER)
                                .on(date())
                                .said(secret())
                                .build()))
                .build();
    }

    private Term term(int i) {
        return Term.builder()
                .id(TermId.of("urn:term:" + i))
                .title(secret())
                .period(period())
                .halfTerms(list(
                        3,
                        j -> HalfTerm.builder()
                                .id(HalfTermId.of("urn:half:" + i + j))
                                .period(period())
                                .build()))
                .build();
    }

    private Mentoring mentoring(int i) {
        return Mentoring.builder()
                .id(MentoringId.of("urn:mentoring:" + number(i)))
                .mentor(person())
                .period(period())
                .primary(content.nextBoolean())
                .sessions(list(
                        6,
                        j -> MentoringSession.builder()
                                .id(MentoringSessionId.of("urn:ms:" + number(10 * i + j)))
                                .start(instant())
                                .minutes(content.nextInt(40) - 2)
                                .status(SessionStatus.of(any(CODES)))
                                .notes(secret())
                                .supersedes(replaces("urn:ms:"))
                                .build()))
                .build();
    }

    private PeerSession peerSession(int i) {
        return PeerSession.builder()
                .id(PeerSessionId.of("urn:ps:" + number(i)))
                .tutor(content.nextInt(3) > 0 ? LEARNER : person())
                .tutee(content.nextInt(4) > 0 ? person() : LEARNER)
                .witness(perhaps(person()))
                .subject(secret())
                .start(instant())
                .minutes(content.nextInt(130) - 5)
                .supersedes(replaces("urn:ps:"))
                .build();
    }

    private PeerCredit peerCredit(int i) {
        List<String> kinds = List.of("accrual", "correction", "exchange", "expiry", "Canary gave");
        return PeerCredit.builder()
                .id(PeerCreditId.of("urn:pc:" + number(i)))
                .kind(CreditKind.of(any(kinds)))
                .credits(BigDecimal.valueOf(content.nextInt(80) - 40, 1))
                .on(date())
                .session(perhaps(PeerSessionId.of("urn:ps:" + content.nextInt(8))))
                .corrects(perhaps(PeerCreditId.of("urn:pc:" + content.nextInt(8))))
                .towards(secret())
                .build();
    }

    private Budget budget(int i) {
        return Budget.builder()
                .id(BudgetId.of("urn:b:" + number(i)))
                .purpose(BudgetPurpose.of(any(List.of("investor", "reEngagement", "Canary's home"))))
                .currency(CurrencyUnit.of("GBP"))
                .transactions(list(6, j -> transaction(10 * i + j)))
                .build();
    }

    private Transaction transaction(int i) {
        String currency = content.nextInt(25) == 0 ? "EUR" : "GBP";
        BigMoney amount = BigMoney.ofScale(CurrencyUnit.of(currency), content.nextInt(20_000) - 5_000, 2);
        BigMoney other = content.nextInt(25) == 0 ? amount.plus(BigDecimal.ONE) : amount;
        List<String> accounts = List.of("funder", "available", "committed", "spent", "Canary's purse");
        return Transaction.builder()
                .id(TransactionId.of("urn:tx:" + number(i)))
                .kind(TransactionKind.SPEND)
                .on(date())
                .postings(shuffled(List.of(
                        Posting.builder()
                                .account(Account.of(any(accounts)))
                                .amount(amount)
                                .build(),
                        Posting.builder()
                                .account(Account.of(any(accounts)))
                                .amount(other.negated())
                                .build())))
                .towards(perhaps(GoalId.of("urn:g:" + content.nextInt(6))))
                .against(perhaps(TransactionId.of("urn:tx:" + content.nextInt(12))))
                .supplierKind(perhaps(SupplierKind.of(any(List.of("school", "outside", "Canary's aunt")))))
                .description(secret())
                .build();
    }

    private Plan plan(int i) {
        return Plan.builder()
                .id(PlanId.of("urn:plan:" + number(i)))
                .title(secret())
                .status(PlanStatus.of(any(List.of("draft", "active", "active", "closed", "Canary's"))))
                .period(period())
                .goals(list(
                        3,
                        j -> Goal.builder()
                                .id(GoalId.of("urn:g:" + number(2 * i + j)))
                                .title(secret())
                                .aspect(perhaps(any(List.of(Aspect.values()))))
                                .capabilities(list(2, k -> CapabilityId.of("urn:c:" + content.nextInt(3))))
                                .targets(list(
                                        3,
                                        k -> Target.builder()
                                                .id(TargetId.of("urn:target:" + number(9 * i + 3 * j + k)))
                                                .title(secret())
                                                .due(date())
                                                .metOn(perhaps(date()))
                                                .supersedes(replaces("urn:target:"))
                                                .build()))
                                .build()))
                .reviews(
                        list(2, j -> Review.builder().on(date()).notes(secret()).build()))
                .build();
    }

    private Observation observation(int i) {
        return Observation.builder()
                .id(ObservationId.of("urn:o:" + number(i)))
                .measure(MeasureId.of("urn:m:" + content.nextInt(5)))
                .value(BigDecimal.valueOf(content.nextInt(120) - 5, 1))
                .outOf(perhaps(BigDecimal.valueOf(content.nextInt(20))))
                .on(date())
                .source(perhaps(SourceSystem.of(any(List.of("sims", "survey")))))
                .supersedes(replaces("urn:o:"))
                .build();
    }

    private Setting setting() {
        return Setting.of(any(List.of("school", "home", "business", "Canary's shed")));
    }

    private Entry entry(int i) {
        return Entry.builder()
                .id(EntryId.of("urn:e:" + number(i)))
                .kind(EntryKind.of(any(List.of("work", "achievement", "Canary's own"))))
                .title(secret())
                .narrative(secret())
                .on(date())
                .setting(perhaps(setting()))
                .insideSchool(content.nextBoolean())
                .supersedes(replaces("urn:e:"))
                .evidence(list(
                        1,
                        j -> Evidence.builder()
                                .id(EvidenceId.of("urn:ev:" + i + j))
                                .title(secret())
                                .build()))
                .capabilities(list(
                        2,
                        j -> CapabilityLink.builder()
                                .capability(capability())
                                .level(perhaps(content.nextInt(4)))
                                .build()))
                .assessments(list(
                        2,
                        j -> Assessment.builder()
                                .role(AssessorRole.of(any(List.of("self", "teacher", "Canary's aunt"))))
                                .by(person())
                                .on(date())
                                .capability(perhaps(capability()))
                                .level(perhaps(content.nextInt(4)))
                                .comment(secret())
                                .build()))
                .build();
    }

    private CapabilityId capability() {
        return CapabilityId.of("urn:c:" + content.nextInt(4));
    }

    private Challenge challenge(int i) {
        Optional<Showing> showing = perhaps(Showing.builder()
                .on(date())
                .what(secret())
                .addAudiences(ShowingAudience.of(any(List.of("parents", "Canary's club"))))
                .entry(perhaps(EntryId.of("urn:e:" + content.nextInt(6))))
                .build());
        return Challenge.builder()
                .id(ChallengeId.of("urn:ch:" + number(i)))
                .title(secret())
                .status(ChallengeStatus.of(any(List.of("completed", "completed", "underway", "Canary's"))))
                .chosenBy(person())
                .period(period())
                .team(list(3, j -> person()))
                .setting(perhaps(setting()))
                .minutes(perhaps(content.nextInt(300) - 5))
                .showing(showing)
                .supersedes(replaces("urn:ch:"))
                .build();
    }

    private HomeLearning home(int i) {
        return HomeLearning.builder()
                .id(HomeLearningId.of("urn:home:" + number(i)))
                .title(secret())
                .plan(PlanId.of("urn:plan:0"))
                .sessions(list(
                        4,
                        j -> HomeSession.builder()
                                .on(date())
                                .minutes(content.nextInt(90) - 2)
                                .setting(setting())
                                .build()))
                .build();
    }

    private SupportPlan supportPlan(int i) {
        return SupportPlan.builder()
                .id(SupportPlanId.of("urn:sp:" + number(i)))
                .title(secret())
                .status(PlanStatus.of(any(List.of("active", "active", "closed", "Canary's"))))
                .period(period())
                .agencies(list(
                        3,
                        j -> AgencyInvolvement.builder()
                                .agency(OrganisationId.of("urn:org:" + content.nextInt(4)))
                                .contact(perhaps(person()))
                                .contribution(secret())
                                .period(period())
                                .build()))
                .keyWorkers(list(
                        2,
                        j -> KeyWorker.builder()
                                .person(person())
                                .period(period())
                                .build()))
                .build();
    }

    private InstrumentResponse response(int i) {
        return InstrumentResponse.builder()
                .id(InstrumentResponseId.of("urn:ir:" + number(i)))
                .instrument(InstrumentId.of("urn:ins:" + (content.nextInt(8) == 0 ? 2 : 1)))
                .version(VersionLabel.of(content.nextInt(10) == 0 ? "Canary's" : "1.0"))
                .respondent(person())
                .role(RespondentRole.of(any(List.of("self", "parent", "peer", "Canary's aunt"))))
                .on(date())
                .wave(perhaps(1 + content.nextInt(3)))
                .supersedes(replaces("urn:ir:"))
                .answers(list(
                        7,
                        j -> ItemAnswer.builder()
                                .item(ItemId.of("urn:item:" + (content.nextInt(12) == 0 ? content.nextInt(6) : j)))
                                .value(content.nextInt(25) == 0 ? 9 : content.nextInt(7) - 1)
                                .build()))
                .build();
    }
}
