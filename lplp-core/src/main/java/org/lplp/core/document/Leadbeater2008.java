package org.lplp.core.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lplp.core.base.Direction;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.base.Language;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.Period;
import org.lplp.core.base.RiskFactorId;
import org.lplp.core.base.RiskRuleSetId;
import org.lplp.core.base.ScorecardId;
import org.lplp.core.base.TariffId;
import org.lplp.core.base.Text;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.base.YearGroup;
import org.lplp.core.base.YearStart;
import org.lplp.core.budget.BudgetPolicy;
import org.lplp.core.budget.BudgetPurpose;
import org.lplp.core.budget.BudgetTerms;
import org.lplp.core.calendar.CalendarPolicy;
import org.lplp.core.home.HomePolicy;
import org.lplp.core.measure.Measure;
import org.lplp.core.measure.MeasureDomain;
import org.lplp.core.measure.MeasurePolicy;
import org.lplp.core.measure.MeasureScale;
import org.lplp.core.mentoring.Entitlement;
import org.lplp.core.mentoring.EntitlementPeriod;
import org.lplp.core.mentoring.MentoringPolicy;
import org.lplp.core.peer.CreditRate;
import org.lplp.core.peer.CreditTariff;
import org.lplp.core.peer.PeerPolicy;
import org.lplp.core.plan.PlanParty;
import org.lplp.core.plan.PlanPolicy;
import org.lplp.core.plan.SecurePolicy;
import org.lplp.core.project.ProjectPolicy;
import org.lplp.core.relationship.RelationshipPolicy;
import org.lplp.core.risk.LevelBand;
import org.lplp.core.risk.PointBand;
import org.lplp.core.risk.RiskFactor;
import org.lplp.core.risk.RiskLevel;
import org.lplp.core.risk.RiskPolicy;
import org.lplp.core.risk.RiskRuleSet;
import org.lplp.core.risk.RiskStatistic;
import org.lplp.core.scorecard.Aggregation;
import org.lplp.core.scorecard.Indicator;
import org.lplp.core.scorecard.Normalisation;
import org.lplp.core.scorecard.Perspective;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.ScorecardPolicy;
import org.lplp.core.scorecard.ScorecardUncertainty;
import org.lplp.core.scorecard.WeightedPerspective;
import org.lplp.core.support.SupportPolicy;

/**
 * The shipped framework: what <i>What's Next? 21 Ideas for 21st Century Learning</i> (Charles Leadbeater, The Innovation Unit, 2008)
 * asks, figure by figure. Nothing else in the code knows a figure. Where the source is silent, the comment says that the figure is
 * LPLP's default, which a school replaces by its own framework.
 */
final class Leadbeater2008 {

    private static final MeasureId ABSENCE = MeasureId.of("urn:lplp:measure:absence");
    private static final MeasureId ATTAINMENT = MeasureId.of("urn:lplp:measure:attainment");
    private static final MeasureId READING = MeasureId.of("urn:lplp:measure:reading");
    private static final MeasureId COURSE_FAILURES = MeasureId.of("urn:lplp:measure:course-failures");
    private static final MeasureId INCIDENTS = MeasureId.of("urn:lplp:measure:incidents");
    private static final MeasureId MOVES = MeasureId.of("urn:lplp:measure:moves");
    private static final MeasureId PARTICIPATION = MeasureId.of("urn:lplp:measure:participation");
    private static final MeasureId RECOGNITION = MeasureId.of("urn:lplp:measure:recognition");
    private static final MeasureId CARE = MeasureId.of("urn:lplp:measure:care");
    private static final MeasureId MOTIVATION = MeasureId.of("urn:lplp:measure:motivation");
    private static final MeasureId FAMILY_TIES = MeasureId.of("urn:lplp:measure:family-ties");
    private static final MeasureId COMMUNITY_TIES = MeasureId.of("urn:lplp:measure:community-ties");

    static final Framework FRAMEWORK = Framework.builder()
            .id(DocumentId.of("urn:lplp:framework:leadbeater-2008"))
            .version(VersionLabel.of("1.0"))
            .issued(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
            .language(Language.ENGLISH)
            .title(Text.of("What's Next? 21 Ideas for 21st Century Learning (Leadbeater, 2008)"))
            .relationship(relationship())
            .plan(plan())
            .mentoring(mentoring())
            .peer(peer())
            .budget(budget())
            .calendar(calendar())
            .measure(measure())
            .scorecard(scorecard())
            .risk(risk())
            .code(Leadbeater2008Codes.policy())
            .disclosure(Leadbeater2008Disclosure.policy())
            .vetting(Leadbeater2008Practice.vetting())
            .challenge(Leadbeater2008Practice.challenge())
            .leadership(Leadbeater2008Practice.leadership())
            .feature(Leadbeater2008Practice.feature())
            .project(project())
            .capability(Leadbeater2008Capabilities.POLICY)
            .school(Leadbeater2008Community.school())
            .group(Leadbeater2008Community.group())
            .place(Leadbeater2008Community.place())
            .support(support())
            .home(home())
            .wellbeing(Leadbeater2008Instruments.policy())
            .build();

    private Leadbeater2008() {}

    private static RelationshipPolicy relationship() {
        return RelationshipPolicy.builder()
                // LPLP's default: about a school term; the source says only that relationships need time.
                .recencyDays(90)
                // LPLP's default: the middle of the scale from 1 (hardly) to 5 (very strongly).
                .minimumStrength(3)
                .build();
    }

    private static PlanPolicy plan() {
        return PlanPolicy.builder()
                // Idea 7: the learner, the parents and the tutor agree the plan. How often it is reviewed the source
                // leaves to them.
                .addParties(PlanParty.LEARNER, PlanParty.PARENT, PlanParty.TUTOR)
                .secureTime(SecurePolicy.builder()
                        .periodsPerFortnight(4)
                        .source(Text.of("Cramlington: time to stretch, consolidate, catch up and reinforce"))
                        .build())
                .build();
    }

    private static MentoringPolicy mentoring() {
        return MentoringPolicy.builder()
                // Idea 8: at least 15 minutes, twice each half term.
                .entitlement(Entitlement.builder()
                        .minutes(15)
                        .sessions(2)
                        .period(EntitlementPeriod.HALF_TERM)
                        .build())
                // Idea 8 asks for an adult; the age is that of majority in England and Wales (Family Law Reform Act
                // 1969, s. 1).
                .adultAge(18)
                .build();
    }

    private static PeerPolicy peer() {
        return PeerPolicy.builder()
                // Idea 5 wants credit for those who teach; the rate is LPLP's default.
                .addTariffs(CreditTariff.builder()
                        .id(TariffId.of("urn:lplp:tariff:peer-tutor"))
                        .title(Text.of("One credit for each 30 witnessed minutes as tutor"))
                        .addRates(CreditRate.builder()
                                .role(PeerRole.TUTOR)
                                .credits(BigDecimal.ONE)
                                .perMinutes(30)
                                .build())
                        .build())
                .build();
    }

    private static BudgetPolicy budget() {
        return BudgetPolicy.builder()
                // Idea 1: self-directed support for families at risk.
                .addTerms(BudgetTerms.builder()
                        .purpose(BudgetPurpose.FAMILY_SUPPORT)
                        .overdraftAllowed(false)
                        .build())
                // Idea 9: for young people in Years 9 to 11 in danger of leaving learning; never overspent.
                .addTerms(BudgetTerms.builder()
                        .purpose(BudgetPurpose.RE_ENGAGEMENT)
                        .overdraftAllowed(false)
                        .addYearGroups(YearGroup.YEAR_9, YearGroup.YEAR_10, YearGroup.YEAR_11)
                        .build())
                // Idea 10: a slice of the school budget for every learner.
                .addTerms(BudgetTerms.builder()
                        .purpose(BudgetPurpose.INVESTOR)
                        .overdraftAllowed(false)
                        .build())
                .build();
    }

    private static CalendarPolicy calendar() {
        return CalendarPolicy.builder()
                // A school year begins with the first term after July (Education Act 1996, s. 579); year groups part
                // between those born until 31 August and those born from 1 September on.
                .yearStart(YearStart.builder().month(9).day(1).build())
                // Idea 12: five terms of eight weeks.
                .terms(5)
                .termWeeks(8)
                // Idea 12: two-week breaks, which begin with the weekend before them.
                .breakDays(2 * 7 + 2)
                // Idea 12: four weeks in summer, the longest break, likewise.
                .longestBreakDays(4 * 7 + 2)
                // Idea 12 lets families choose weeks of their own; how many is LPLP's default.
                .familyWeeks(2)
                .build();
    }

    private static ProjectPolicy project() {
        return ProjectPolicy.builder()
                // Idea 16: a week a year. A school week is Monday to Friday, five days from the first to the last.
                .minimumDays(5)
                .yearlyAtLeast(1)
                .build();
    }

    /** Idea 20 asks for measures wider than exams, educational and social side by side; which ones is LPLP's choice. */
    private static MeasurePolicy measure() {
        return MeasurePolicy.builder()
                .addMeasures(
                        score(ATTAINMENT, "Attainment across subjects", MeasureDomain.EDUCATIONAL, 0, 100, "per cent"),
                        // Age-standardised tests have a mean of 100 and a standard deviation of 15: four of them each
                        // way.
                        score(READING, "Reading, age-standardised", MeasureDomain.EDUCATIONAL, 40, 160, "points"),
                        count(COURSE_FAILURES, "Courses failed", MeasureDomain.EDUCATIONAL, "courses"),
                        count(ABSENCE, "Sessions missed, out of possible sessions", MeasureDomain.SOCIAL, "half days"),
                        count(INCIDENTS, "Behaviour incidents recorded", MeasureDomain.SOCIAL, "incidents"),
                        count(MOVES, "Moves between schools outside the usual times", MeasureDomain.SOCIAL, "moves"),
                        // The four aspects and the ties beyond school, on the scale of the relationship ratings, 1 to
                        // 5.
                        scale(PARTICIPATION, "I have a say in what and how I learn"),
                        scale(RECOGNITION, "I am known, respected and credited"),
                        scale(CARE, "I am safe and looked after"),
                        scale(MOTIVATION, "I am stretched and believed in"),
                        scale(FAMILY_TIES, "My family has a part in my learning"),
                        scale(COMMUNITY_TIES, "People beyond school and family help me learn"))
                .build();
    }

    private static Measure score(
            MeasureId id, String title, MeasureDomain domain, int minimum, int maximum, String unit) {
        return Measure.builder()
                .id(id)
                .title(Text.of(title))
                .domain(domain)
                .scale(MeasureScale.SCORE)
                .unit(Text.of(unit))
                .minimum(BigDecimal.valueOf(minimum))
                .maximum(BigDecimal.valueOf(maximum))
                .direction(Direction.HIGHER_IS_BETTER)
                .build();
    }

    private static Measure scale(MeasureId id, String title) {
        return score(id, title, MeasureDomain.SOCIAL, 1, 5, "points");
    }

    private static Measure count(MeasureId id, String title, MeasureDomain domain, String unit) {
        return Measure.builder()
                .id(id)
                .title(Text.of(title))
                .domain(domain)
                .scale(MeasureScale.COUNT)
                .unit(Text.of(unit))
                .minimum(BigDecimal.ZERO)
                .direction(Direction.LOWER_IS_BETTER)
                .build();
    }

    /** Idea 20, balanced as idea 20 asks; equal weights and the goalposts are LPLP's default. */
    private static ScorecardPolicy scorecard() {
        return ScorecardPolicy.builder()
                .addScorecards(Scorecard.builder()
                        .id(ScorecardId.of("urn:lplp:scorecard:balanced"))
                        .title(Text.of("Balanced scorecard of learning and relationships"))
                        .aggregation(Aggregation.ARITHMETIC)
                        // LPLP's default: below half of the weight a mean would speak for what nobody measured.
                        .minimumData(new BigDecimal("0.5"))
                        .addPerspectives(
                                perspective(
                                        Perspective.ATTAINMENT,
                                        indicator("attainment", ATTAINMENT, "0", "100"),
                                        // Two standard deviations each way.
                                        indicator("reading", READING, "70", "130")),
                                perspective(
                                        Perspective.PARTICIPATION,
                                        indicator("participation", PARTICIPATION, "1", "5"),
                                        // As a share: worst is where absence counts as persistent in England since
                                        // 2015/16.
                                        indicator("absence", ABSENCE, "0.1", "0")),
                                perspective(Perspective.RECOGNITION, indicator("recognition", RECOGNITION, "1", "5")),
                                perspective(Perspective.CARE, indicator("care", CARE, "1", "5")),
                                perspective(Perspective.MOTIVATION, indicator("motivation", MOTIVATION, "1", "5")),
                                perspective(
                                        Perspective.FAMILY_AND_COMMUNITY,
                                        indicator("family-ties", FAMILY_TIES, "1", "5"),
                                        indicator("community-ties", COMMUNITY_TIES, "1", "5")))
                        // LPLP's default: nothing speaks for these weights, this scale and this mean alone.
                        .uncertainty(ScorecardUncertainty.builder()
                                .weightRange(new BigDecimal("0.25"))
                                .addNormalisations(
                                        Normalisation.GOALPOSTS, Normalisation.MIN_MAX, Normalisation.PERCENTILE_RANK)
                                .addAggregations(Aggregation.ARITHMETIC, Aggregation.MEDIAN)
                                .build())
                        .build())
                .build();
    }

    private static WeightedPerspective perspective(Perspective perspective, Indicator... indicators) {
        return WeightedPerspective.builder()
                .perspective(perspective)
                .weight(BigDecimal.ONE)
                .addIndicators(indicators)
                .build();
    }

    private static Indicator indicator(String name, MeasureId measure, String worst, String best) {
        return Indicator.builder()
                .id(IndicatorId.of("urn:lplp:indicator:" + name))
                .measure(measure)
                .weight(BigDecimal.ONE)
                .worst(new BigDecimal(worst))
                .best(new BigDecimal(best))
                .build();
    }

    /**
     * Idea 20 and the example of Cornwallis: early notice. The figures read are the ABC pattern of attendance, behaviour and course
     * performance, with moves; the absence bands are published, the points and levels are LPLP's default.
     */
    private static RiskPolicy risk() {
        return RiskPolicy.builder()
                .addRuleSets(
                        // From which share of possible sessions on absence counts as persistent (Department for
                        // Education):
                        // 20 per cent until the school year 2009/10, 15 until 2014/15, 10 since.
                        earlyNotice(
                                "early-notice-england-2005",
                                Period.of(LocalDate.of(2005, 9, 1), LocalDate.of(2010, 9, 1)),
                                "0.2"),
                        earlyNotice(
                                "early-notice-england-2010",
                                Period.of(LocalDate.of(2010, 9, 1), LocalDate.of(2015, 9, 1)),
                                "0.15"),
                        earlyNotice("early-notice-england", Period.from(LocalDate.of(2015, 9, 1)), "0.1"),
                        abc())
                .build();
    }

    private static RiskRuleSet earlyNotice(String set, Period effective, String persistent) {
        return RiskRuleSet.builder()
                .id(RiskRuleSetId.of("urn:lplp:risk:" + set))
                .title(Text.of("Early notice, England"))
                .effective(effective)
                .source(Text.of("Attendance, behaviour and course performance, the ABC pattern of Balfanz, Herzog and"
                        + " Mac Iver (2007); absence bands of the Department for Education; points of LPLP"))
                .addFactors(
                        // Under 5 per cent, from 5 to persistent absence, and persistent absence.
                        factor(set, "absence", ABSENCE, RiskStatistic.LATEST_SHARE, 365, "0.05", persistent),
                        // One or two in about a term, or more.
                        factor(set, "incidents", INCIDENTS, RiskStatistic.SUM, 90, "1", "3"),
                        // One course in a year, or more.
                        factor(set, "course-failures", COURSE_FAILURES, RiskStatistic.SUM, 365, "1", "2"),
                        // One move in two years, or more.
                        factor(set, "moves", MOVES, RiskStatistic.SUM, 730, "1", "2"))
                .addLevels(
                        level(RiskLevel.LOW, Optional.empty(), Optional.of(2)),
                        level(RiskLevel.SOME, Optional.of(2), Optional.of(4)),
                        level(RiskLevel.HIGH, Optional.of(4), Optional.empty()))
                .build();
    }

    /**
     * The ABC pattern alone: in the study each of its flags told by itself of pupils who left school without finishing. Incidents
     * stand for its mark of unsatisfactory behaviour; which level a number of flags means is LPLP's default.
     */
    private static RiskRuleSet abc() {
        String set = "abc";
        return RiskRuleSet.builder()
                .id(RiskRuleSetId.of("urn:lplp:risk:" + set))
                .title(Text.of("ABC pattern: attendance, behaviour, course performance"))
                .source(Text.of("Balfanz, Herzog and Mac Iver (2007): present for 80 per cent of sessions or less,"
                        + " unsatisfactory behaviour, a failed course, in one year; levels of LPLP"))
                .addFactors(
                        flag(set, "attendance", ABSENCE, RiskStatistic.LATEST_SHARE, "0.2"),
                        flag(set, "behaviour", INCIDENTS, RiskStatistic.SUM, "1"),
                        flag(set, "course-performance", COURSE_FAILURES, RiskStatistic.SUM, "1"))
                .addLevels(
                        level(RiskLevel.LOW, Optional.empty(), Optional.of(1)),
                        level(RiskLevel.SOME, Optional.of(1), Optional.of(2)),
                        level(RiskLevel.HIGH, Optional.of(2), Optional.empty()))
                .build();
    }

    /** No point below the first bound, one from it on, two from the second. */
    private static RiskFactor factor(
            String set,
            String name,
            MeasureId measure,
            RiskStatistic statistic,
            int windowDays,
            String one,
            String two) {
        return riskFactor(set, name, measure, statistic, windowDays)
                .addBands(
                        points("0", Optional.empty(), Optional.of(one)),
                        points("1", Optional.of(one), Optional.of(two)),
                        points("2", Optional.of(two), Optional.empty()))
                .build();
    }

    /** A point in a year from the bound on. */
    private static RiskFactor flag(String set, String name, MeasureId measure, RiskStatistic statistic, String bound) {
        return riskFactor(set, name, measure, statistic, 365)
                .addBands(
                        points("0", Optional.empty(), Optional.of(bound)),
                        points("1", Optional.of(bound), Optional.empty()))
                .build();
    }

    private static RiskFactor.Builder riskFactor(
            String set, String name, MeasureId measure, RiskStatistic statistic, int windowDays) {
        return RiskFactor.builder()
                .id(RiskFactorId.of("urn:lplp:risk:" + set + ":" + name))
                .title(Text.of(name.replace('-', ' ')))
                .measure(measure)
                .statistic(statistic)
                .windowDays(windowDays);
    }

    private static PointBand points(String points, Optional<String> atLeast, Optional<String> below) {
        return PointBand.builder()
                .atLeast(atLeast.map(BigDecimal::new))
                .below(below.map(BigDecimal::new))
                .points(new BigDecimal(points))
                .build();
    }

    private static LevelBand level(RiskLevel level, Optional<Integer> atLeast, Optional<Integer> below) {
        return LevelBand.builder()
                .atLeast(atLeast.map(BigDecimal::valueOf))
                .below(below.map(BigDecimal::valueOf))
                .level(level)
                .build();
    }

    private static SupportPolicy support() {
        // Idea 1: the source found up to eight agencies around one family.
        return SupportPolicy.builder().manyAgencies(8).build();
    }

    private static HomePolicy home() {
        return HomePolicy.builder()
                // Idea 3: parents answer it.
                .learningSignature(Leadbeater2008Instruments.LEARNING_SIGNATURE)
                // LPLP's default: four weeks; the source says only that the three keep the journal together.
                .quietDays(28)
                .build();
    }
}
