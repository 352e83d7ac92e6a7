package org.lplp.scoring.document;

import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.title;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.lplp.core.base.CapabilityFrameworkId;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.Direction;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.IndicatorId;
import org.lplp.core.base.InstrumentId;
import org.lplp.core.base.ItemId;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.PeerRole;
import org.lplp.core.base.RiskFactorId;
import org.lplp.core.base.RiskRuleSetId;
import org.lplp.core.base.ScaleId;
import org.lplp.core.base.ScorecardId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.TariffId;
import org.lplp.core.base.Tier;
import org.lplp.core.base.VersionLabel;
import org.lplp.core.base.YearGroup;
import org.lplp.core.base.YearStart;
import org.lplp.core.calendar.CalendarPolicy;
import org.lplp.core.capability.Capability;
import org.lplp.core.capability.CapabilityFramework;
import org.lplp.core.capability.CapabilityLevel;
import org.lplp.core.capability.CapabilityPolicy;
import org.lplp.core.document.Framework;
import org.lplp.core.leadership.LeadershipConcern;
import org.lplp.core.leadership.LeadershipPolicy;
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
import org.lplp.core.place.PlacePolicy;
import org.lplp.core.place.SettingTier;
import org.lplp.core.plan.PlanPolicy;
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
import org.lplp.core.scorecard.Perspective;
import org.lplp.core.scorecard.Scorecard;
import org.lplp.core.scorecard.ScorecardPolicy;
import org.lplp.core.scorecard.WeightedPerspective;
import org.lplp.core.support.SupportPolicy;
import org.lplp.core.vetting.VettedActivity;
import org.lplp.core.vetting.VettingKind;
import org.lplp.core.vetting.VettingPolicy;
import org.lplp.core.vetting.VettingRequirement;
import org.lplp.core.wellbeing.BandCode;
import org.lplp.core.wellbeing.Instrument;
import org.lplp.core.wellbeing.InstrumentKind;
import org.lplp.core.wellbeing.Item;
import org.lplp.core.wellbeing.LinearTransform;
import org.lplp.core.wellbeing.Scale;
import org.lplp.core.wellbeing.ScaleBand;
import org.lplp.core.wellbeing.ScaleItem;
import org.lplp.core.wellbeing.ScaleMethod;
import org.lplp.core.wellbeing.WellbeingPolicy;

/** A framework with something of everything, for laws that hold whatever the figures are. */
final class Policies {

    private Policies() {}

    static Framework.Builder empty() {
        return Framework.builder()
                .id(DocumentId.of("urn:framework:test"))
                .version(VersionLabel.of("1.0"))
                .issued(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .title(title("Test"));
    }

    static Framework full() {
        return empty().relationship(RelationshipPolicy.builder()
                        .minimumStrength(3)
                        .recencyDays(90)
                        .build())
                .calendar(CalendarPolicy.builder()
                        .yearStart(YearStart.builder().month(9).day(1).build())
                        .build())
                .plan(PlanPolicy.builder().reviewEveryDays(90).build())
                .mentoring(MentoringPolicy.builder()
                        .entitlement(Entitlement.builder()
                                .minutes(15)
                                .sessions(2)
                                .period(EntitlementPeriod.HALF_TERM)
                                .addYearGroups(YearGroup.YEAR_8, YearGroup.YEAR_9)
                                .minimumDaysEnrolled(5)
                                .build())
                        .build())
                .peer(PeerPolicy.builder().addTariffs(tariff()).build())
                .measure(MeasurePolicy.builder().measures(measures()).build())
                .scorecard(ScorecardPolicy.builder()
                        .addScorecards(scorecard("1"), scorecard("2"))
                        .build())
                .risk(RiskPolicy.builder().addRuleSets(rules()).build())
                .capability(CapabilityPolicy.builder()
                        .addFrameworks(CapabilityFramework.builder()
                                .id(CapabilityFrameworkId.of("urn:cf:1"))
                                .version(VersionLabel.of("1.0"))
                                .title(title("Capabilities"))
                                .addCapabilities(capability(0), capability(1), capability(2))
                                .build())
                        .build())
                .vetting(VettingPolicy.builder()
                        .addRequirements(VettingRequirement.builder()
                                .activity(VettedActivity.OFFER)
                                .addKinds(VettingKind.ENHANCED_BARRED_LISTS)
                                .belowAge(18)
                                .build())
                        .build())
                .leadership(LeadershipPolicy.builder()
                        .addConcerns(LeadershipConcern.LEARNING, LeadershipConcern.FAMILY)
                        .build())
                .support(SupportPolicy.builder().manyAgencies(2).build())
                .place(PlacePolicy.builder()
                        .addTiers(SettingTier.builder()
                                .setting(Setting.SCHOOL)
                                .tier(Tier.FORMAL)
                                .build())
                        .build())
                .wellbeing(
                        WellbeingPolicy.builder().addInstruments(instrument()).build())
                .build();
    }

    private static CreditTariff tariff() {
        return CreditTariff.builder()
                .id(TariffId.of("urn:t:1"))
                .title(title("Tariff"))
                .addRates(
                        CreditRate.builder()
                                .role(PeerRole.TUTOR)
                                .credits(number("1.5"))
                                .perMinutes(20)
                                .build(),
                        CreditRate.builder()
                                .role(PeerRole.TUTEE)
                                .credits(number("0.5"))
                                .perMinutes(30)
                                .build())
                .dayLimit(number("4"))
                .weekLimit(number("6"))
                .yearLimit(number("20"))
                .expiresAfterDays(200)
                .exchange(number("3"))
                .build();
    }

    private static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            measures.add(Measure.builder()
                    .id(MeasureId.of("urn:m:" + i))
                    .title(title("Measure " + i))
                    .domain(i % 2 == 0 ? MeasureDomain.EDUCATIONAL : MeasureDomain.SOCIAL)
                    .scale(MeasureScale.SCORE)
                    .minimum(number("0"))
                    .protectedCharacteristic(i == 3)
                    .build());
        }
        return measures;
    }

    private static Scorecard scorecard(String id) {
        List<WeightedPerspective> sides = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sides.add(WeightedPerspective.builder()
                    .perspective(i == 0 ? Perspective.ATTAINMENT : Perspective.CARE)
                    .weight(number("" + (1 + i)))
                    .addIndicators(indicator(id, i, i), indicator(id, i, (i + 1) % 3))
                    .build());
        }
        return Scorecard.builder()
                .id(ScorecardId.of("urn:card:" + id))
                .title(title("Card"))
                .aggregation(Aggregation.ARITHMETIC)
                .minimumData(number("0.5"))
                .perspectives(sides)
                .build();
    }

    private static Indicator indicator(String card, int side, int measure) {
        return Indicator.builder()
                .id(IndicatorId.of("urn:i:" + card + side + measure))
                .measure(MeasureId.of("urn:m:" + measure))
                .weight(number("" + (measure + 1)))
                .worst(number(measure == 1 ? "7" : "0"))
                .best(number(measure == 1 ? "0" : "3"))
                .build();
    }

    private static RiskRuleSet rules() {
        List<RiskStatistic> statistics = List.copyOf(RiskStatistic.known().values());
        List<RiskFactor> factors = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            factors.add(RiskFactor.builder()
                    .id(RiskFactorId.of("urn:f:" + i))
                    .title(title("Factor " + i))
                    .measure(MeasureId.of("urn:m:" + i % 3))
                    .statistic(statistics.get(i))
                    .windowDays(300)
                    .addBands(
                            PointBand.builder()
                                    .atLeast(number("1"))
                                    .below(number("5"))
                                    .points(number("1.5"))
                                    .build(),
                            PointBand.builder()
                                    .atLeast(number("5"))
                                    .points(number("-1"))
                                    .build())
                    .build());
        }
        return RiskRuleSet.builder()
                .id(RiskRuleSetId.of("urn:rules:1"))
                .title(title("Rules"))
                .factors(factors)
                .addLevels(
                        LevelBand.builder()
                                .below(number("2"))
                                .level(RiskLevel.LOW)
                                .build(),
                        LevelBand.builder()
                                .atLeast(number("2"))
                                .level(RiskLevel.HIGH)
                                .build())
                .build();
    }

    private static Capability capability(int i) {
        Capability.Builder capability =
                Capability.builder().id(CapabilityId.of("urn:c:" + i)).title(title("Capability " + i));
        for (int level = 1; level <= i; level++) {
            capability.addLevels(CapabilityLevel.builder()
                    .level(level)
                    .title(title("Level " + level))
                    .build());
        }
        return capability.build();
    }

    private static Instrument instrument() {
        Instrument.Builder instrument = Instrument.builder()
                .id(InstrumentId.of("urn:ins:1"))
                .version(VersionLabel.of("1.0"))
                .kind(InstrumentKind.WELLBEING)
                .title(title("Instrument"))
                .licence(title("Apache-2.0"));
        Scale.Builder mean = scale("mean").method(ScaleMethod.MEAN).minimumAnswered(1);
        Scale.Builder sum = scale("sum")
                .method(ScaleMethod.SUM)
                .minimumAnswered(3)
                .decimals(1)
                .transform(LinearTransform.builder()
                        .factor(number("2.5"))
                        .offset(number("-7"))
                        .build())
                .addBands(ScaleBand.builder()
                        .band(BandCode.of("low"))
                        .below(number("10"))
                        .maximumAge(12)
                        .build());
        for (int i = 0; i < 4; i++) {
            ItemId item = ItemId.of("urn:item:" + i);
            instrument.addItems(Item.builder().id(item).minimum(-1).maximum(5).build());
            mean.addItems(ScaleItem.builder().item(item).weight(number("" + i)).build());
            sum.addItems(ScaleItem.builder().item(item).reversed(i == 2).build());
        }
        return instrument.addScales(mean.build(), sum.build()).build();
    }

    private static Scale.Builder scale(String id) {
        return Scale.builder()
                .id(ScaleId.of("urn:scale:" + id))
                .title(title(id))
                .direction(Direction.HIGHER_IS_BETTER);
    }
}
