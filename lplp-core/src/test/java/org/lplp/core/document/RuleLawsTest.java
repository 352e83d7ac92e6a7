package org.lplp.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lplp.core.budget.Budget;
import org.lplp.core.budget.BudgetSection;
import org.lplp.core.calendar.CalendarSection;
import org.lplp.core.check.AnyDocument;
import org.lplp.core.disclosure.DisclosureSection;
import org.lplp.core.group.GroupRegister;
import org.lplp.core.home.HomeSection;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.mentoring.Mentoring;
import org.lplp.core.mentoring.MentoringSection;
import org.lplp.core.passport.PassportSection;
import org.lplp.core.peer.PeerSection;
import org.lplp.core.people.PeopleRegister;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.place.PlaceRegister;
import org.lplp.core.plan.PlanSection;
import org.lplp.core.relationship.RelationshipSection;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.support.SupportPlan;
import org.lplp.core.support.SupportSection;
import org.lplp.core.wellbeing.WellbeingSection;

/** What holds of the rules for every document that can be built. */
class RuleLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Property(tries = 100)
    void rulesJudgeEveryPortfolioWithoutFailing(@ForAll("portfolios") Portfolio portfolio) {
        Report report = RuleBook.standard().check(portfolio, Framework.leadbeater2008(), TODAY);

        assertThat(report.rulesRun().size() + report.rulesSkipped().size())
                .isEqualTo(RuleBook.standard().rulesOn(Portfolio.class).size());
    }

    @Property(tries = 50)
    void rulesHoldEveryPortfolioAgainstEveryCommunityWithoutFailing(
            @ForAll("portfolios") Portfolio portfolio, @ForAll("communities") Community community) {
        Report report = RuleBook.standard().check(portfolio, within(community, TODAY), TODAY);

        assertThat(report.rulesRun().size() + report.rulesSkipped().size())
                .isEqualTo(RuleBook.standard().rulesOn(Portfolio.class).size());
        assertThat(report.rulesSkipped()).extracting(Skipped::reason).doesNotContain(PortfolioFacts.COMMUNITY);
        // A portfolio is reckoned by its own day, so that the facts on a community serve portfolios of many days.
        assertThat(RuleBook.standard().check(portfolio, within(community, TODAY.minusYears(20)), TODAY))
                .isEqualTo(report);
    }

    @Property(tries = 50)
    void rulesJudgeEveryCommunityWithoutFailing(@ForAll("communities") Community community) {
        Report report = RuleBook.standard().check(community, Framework.leadbeater2008(), TODAY);

        assertThat(report.rulesRun().size() + report.rulesSkipped().size())
                .isEqualTo(RuleBook.standard().rulesOn(Community.class).size());
    }

    @Property(tries = 50)
    void rulesJudgeEveryFrameworkWithoutFailing(@ForAll("frameworks") Framework framework) {
        Report report = RuleBook.standard().check(framework, TODAY);

        assertThat(report.rulesRun().size() + report.rulesSkipped().size())
                .isEqualTo(RuleBook.standard().rulesOn(Framework.class).size());
    }

    @Property(tries = 50)
    void sameInputGivesTheSameReport(@ForAll("portfolios") Portfolio portfolio) {
        RuleBook book = RuleBook.standard();

        assertThat(book.check(portfolio, Framework.leadbeater2008(), TODAY))
                .isEqualTo(book.check(portfolio, Framework.leadbeater2008(), TODAY));
    }

    @Property(tries = 50)
    void orderOfTheFileDoesNotDecideWhatIsWrong(@ForAll long seed) {
        for (RuleCase one : RuleCases.all()) {
            if (one.document() instanceof Portfolio portfolio) {
                Portfolio shuffled = shuffled(portfolio, new Random(seed));

                assertThat(codes(shuffled, one.framework(), one.community()))
                        .as(one.code() + ": " + one.fact())
                        .isEqualTo(codes(portfolio, one.framework(), one.community()));
            }
        }
    }

    @Property(tries = 50)
    void orderOfACommunityDoesNotDecideWhatIsWrong(@ForAll long seed) {
        for (RuleCase one : RuleCases.all()) {
            if (one.document() instanceof Community community) {
                assertThat(codes(shuffled(community, new Random(seed)), one.framework()))
                        .as(one.code() + ": " + one.fact())
                        .isEqualTo(codes(community, one.framework()));
            }
        }
    }

    @Property(tries = 100)
    void orderOfAnyFileDoesNotDecideWhatIsWrong(@ForAll("portfolios") Portfolio portfolio, @ForAll long seed) {
        Set<String> codes = codes(portfolio, Framework.leadbeater2008());
        // Of two records with one id the first counts.
        Assume.that(!codes.contains("document.duplicate_id"));

        assertThat(codes(shuffled(portfolio, new Random(seed)), Framework.leadbeater2008()))
                .isEqualTo(codes);
    }

    private static CommunityFacts within(Community community, LocalDate asOf) {
        return CommunityFacts.of(community, Framework.leadbeater2008(), asOf);
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return AnyDocument.portfolios();
    }

    @Provide
    Arbitrary<Community> communities() {
        return AnyDocument.communities();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return AnyDocument.frameworks();
    }

    private static Set<String> codes(Portfolio portfolio, Framework framework) {
        return codes(portfolio, framework, Optional.empty());
    }

    private static Set<String> codes(Portfolio portfolio, Framework framework, Optional<Community> community) {
        Set<String> codes = new TreeSet<>();
        RuleBook book = RuleBook.standard();
        community
                .map(around -> book.check(portfolio, CommunityFacts.of(around, framework, TODAY), TODAY))
                .orElseGet(() -> book.check(portfolio, framework, TODAY))
                .findings()
                .forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    private static Set<String> codes(Community community, Framework framework) {
        Set<String> codes = new TreeSet<>();
        RuleBook.standard().check(community, framework, TODAY).findings().forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    private static Community shuffled(Community community, Random random) {
        return Community.builder()
                .from(community)
                .people(PeopleRegister.builder()
                        .from(community.getPeople())
                        .people(shuffled(community.getPeople().getPeople(), random))
                        .organisations(shuffled(community.getPeople().getOrganisations(), random))
                        .build())
                .school(SchoolRegister.builder()
                        .from(community.getSchool())
                        .schools(shuffled(community.getSchool().getSchools(), random))
                        .federations(shuffled(community.getSchool().getFederations(), random))
                        .units(shuffled(community.getSchool().getUnits(), random))
                        .rosterEntries(shuffled(community.getSchool().getRosterEntries(), random))
                        .build())
                .group(GroupRegister.builder()
                        .from(community.getGroup())
                        .groups(shuffled(community.getGroup().getGroups(), random))
                        .build())
                .place(PlaceRegister.builder()
                        .from(community.getPlace())
                        .places(shuffled(community.getPlace().getPlaces(), random))
                        .build())
                .calendar(shuffled(community.getCalendar(), random))
                .build();
    }

    private static CalendarSection shuffled(CalendarSection calendar, Random random) {
        return CalendarSection.builder()
                .from(calendar)
                .terms(shuffled(calendar.getTerms(), random))
                .breaks(shuffled(calendar.getBreaks(), random))
                .holidayChoices(shuffled(calendar.getHolidayChoices(), random))
                .sessionWindows(shuffled(calendar.getSessionWindows(), random))
                .windowChoices(shuffled(calendar.getWindowChoices(), random))
                .build();
    }

    private static Portfolio shuffled(Portfolio portfolio, Random random) {
        return Portfolio.builder()
                .from(portfolio)
                .people(PeopleSection.builder()
                        .from(portfolio.getPeople())
                        .people(shuffled(portfolio.getPeople().getPeople(), random))
                        .organisations(shuffled(portfolio.getPeople().getOrganisations(), random))
                        .build())
                .disclosure(DisclosureSection.builder()
                        .from(portfolio.getDisclosure())
                        .consents(shuffled(portfolio.getDisclosure().getConsents(), random))
                        .build())
                .relationship(RelationshipSection.builder()
                        .from(portfolio.getRelationship())
                        .relationships(shuffled(portfolio.getRelationship().getRelationships(), random))
                        .build())
                .mentoring(MentoringSection.builder()
                        .from(portfolio.getMentoring())
                        .mentorings(shuffled(portfolio.getMentoring().getMentorings(), random).stream()
                                .map(mentoring -> shuffled(mentoring, random))
                                .toList())
                        .choices(shuffled(portfolio.getMentoring().getChoices(), random))
                        .build())
                .peer(PeerSection.builder()
                        .from(portfolio.getPeer())
                        .sessions(shuffled(portfolio.getPeer().getSessions(), random))
                        .credits(shuffled(portfolio.getPeer().getCredits(), random))
                        .build())
                .budget(BudgetSection.builder()
                        .from(portfolio.getBudget())
                        .budgets(shuffled(portfolio.getBudget().getBudgets(), random).stream()
                                .map(budget -> shuffled(budget, random))
                                .toList())
                        .build())
                .measure(MeasureSection.builder()
                        .from(portfolio.getMeasure())
                        .observations(shuffled(portfolio.getMeasure().getObservations(), random))
                        .build())
                .calendar(shuffled(portfolio.getCalendar(), random))
                .plan(PlanSection.builder()
                        .from(portfolio.getPlan())
                        .plans(shuffled(portfolio.getPlan().getPlans(), random))
                        .secureTimes(shuffled(portfolio.getPlan().getSecureTimes(), random))
                        .build())
                .support(SupportSection.builder()
                        .from(portfolio.getSupport())
                        .plans(shuffled(portfolio.getSupport().getPlans(), random).stream()
                                .map(plan -> shuffled(plan, random))
                                .toList())
                        .build())
                .home(HomeSection.builder()
                        .from(portfolio.getHome())
                        .modules(shuffled(portfolio.getHome().getModules(), random))
                        .journalEntries(shuffled(portfolio.getHome().getJournalEntries(), random))
                        .build())
                .wellbeing(WellbeingSection.builder()
                        .from(portfolio.getWellbeing())
                        .responses(shuffled(portfolio.getWellbeing().getResponses(), random))
                        .participations(shuffled(portfolio.getWellbeing().getParticipations(), random))
                        .build())
                .passport(PassportSection.builder()
                        .from(portfolio.getPassport())
                        .passports(shuffled(portfolio.getPassport().getPassports(), random))
                        .moves(shuffled(portfolio.getPassport().getMoves(), random))
                        .build())
                .build();
    }

    private static Mentoring shuffled(Mentoring mentoring, Random random) {
        return Mentoring.builder()
                .from(mentoring)
                .sessions(shuffled(mentoring.getSessions(), random))
                .build();
    }

    private static SupportPlan shuffled(SupportPlan plan, Random random) {
        return SupportPlan.builder()
                .from(plan)
                .keyWorkers(shuffled(plan.getKeyWorkers(), random))
                .agencies(shuffled(plan.getAgencies(), random))
                .goals(shuffled(plan.getGoals(), random))
                .build();
    }

    private static Budget shuffled(Budget budget, Random random) {
        return Budget.builder()
                .from(budget)
                .transactions(shuffled(budget.getTransactions(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
