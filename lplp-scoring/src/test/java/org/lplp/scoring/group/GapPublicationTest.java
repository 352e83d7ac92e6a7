package org.lplp.scoring.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.DocumentId;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.GroupId;
import org.lplp.core.base.MeasureId;
import org.lplp.core.base.ObservationId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.TrialId;
import org.lplp.core.document.Community;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.group.GroupBasis;
import org.lplp.core.group.GroupMembership;
import org.lplp.core.group.GroupRegister;
import org.lplp.core.group.LearningGroup;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.core.group.Trial;
import org.lplp.core.group.TrialAllocation;
import org.lplp.core.group.TrialArm;
import org.lplp.core.group.TrialArmKind;
import org.lplp.core.measure.MeasureSection;
import org.lplp.core.measure.Observation;
import org.lplp.core.people.PeopleSection;
import org.lplp.scoring.Given;
import org.lplp.scoring.base.Rational;

class GapPublicationTest {

    private static final MeasureId ATTAINMENT = MeasureId.of("urn:lplp:measure:attainment");
    private static final GroupFigure MEAN = GroupFigure.mean("mean");

    /**
     * Thomas Hardye School (Leadbeater 2008): 25 of 40 mentored learners improved, 12 of 40 others. 62.5 % less 30 % is 32.5 points;
     * Newcombe's interval, reckoned with SciPy from Wilson's: 0.106521 to 0.503463.
     */
    @Test
    void mentoredLearnersAgainstOthers() {
        TrialComparison comparison = new TrialComparison(
                trial(25, 12).allocation(TrialAllocation.MATCHED).build(), community(), Framework.leadbeater2008());
        GapTally tally = comparison.finish();
        assertThat(GapPublication.of(tally, Worlds.policy(5).build()).toString())
                .isEqualTo(Given.documented("GapPublicationTest.mentoredLearnersAgainstOthers"));
        assertThat(comparison.isRecorded()).isTrue();
        assertThat(comparison.limits().get(0)).contains("not come into the arms by lot (matched)");
    }

    /** Three of 40 are too few, and with them goes the gap, which would tell them. */
    @Test
    void aGapGoesWithItsSide() {
        GapTally tally = new TrialComparison(trial(3, 12).build(), community(), Framework.leadbeater2008()).finish();
        assertThat(GapPublication.of(tally, Worlds.policy(5).build()).figures())
                .filteredOn(each -> each.row().equals(List.of(GapPublication.GAP)))
                .hasSize(3)
                .allMatch(each -> each.symbol().equals(Optional.of("c")));
    }

    /** Whoever was never counted is in no numerator, and not one of those who did not improve. */
    @Test
    void notCountedIsNotNotImproved() {
        Trial trial = trial(25, 12)
                .arms(List.of(
                        TrialArm.builder()
                                .kind(TrialArmKind.TREATED)
                                .learners(40)
                                .build(),
                        TrialArm.builder()
                                .kind(TrialArmKind.of(Given.SECRET))
                                .learners(40)
                                .build()))
                .allocation(TrialAllocation.RANDOM)
                .build();
        TrialComparison comparison = new TrialComparison(trial, community(), Framework.leadbeater2008());
        GapPublication publication = GapPublication.of(
                comparison.finish(), Worlds.policy(5).zeroShown(true).build());
        assertThat(publication.figures())
                .filteredOn(each -> each.row().equals(List.of("treated")))
                .extracting(PublishedFigure::toString)
                .contains(
                        "treated: trial.improved urn:lplp:measure:attainment denominator 0",
                        "treated: trial.improved urn:lplp:measure:attainment percent x");
        assertThat(publication.toString()).doesNotContain(Given.SECRET);
        assertThat(comparison.limits().get(0)).contains("by lot: a difference");
    }

    /** 1..5 against 3..7: means 3 and 5; of 25 pairs the first wins 3 and draws 3, so 4.5/25 less one half. */
    @Test
    void gapsOfMeans() {
        GapTally tally = new GapTally(List.of(GroupTable.UNIT), "side", "yes", "no");
        for (int value = 1; value <= 5; value++) {
            add(tally, "u0", "yes", value);
            add(tally, "u0", "no", value + 2);
            add(tally, "u1", "yes", value);
        }
        GapPublication publication = GapPublication.of(tally, Worlds.policy(5).build());
        assertThat(publication.figures())
                .filteredOn(each -> each.row().get(1).equals(GapPublication.GAP))
                .extracting(PublishedFigure::toString)
                .contains(
                        "u0, gap: mean difference -2.000000",
                        "u0, gap: mean rankGap -32.000000",
                        "u1, gap: mean difference notApplicable");
        assertThat(publication.groups().audit()).isEmpty();
        assertThat(tally).hasToString("3 groups by unit, side, yes against no");
        assertThatThrownBy(() -> new GapTally(List.of(), "side", "yes", "yes"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tally.merge(new GapTally(List.of(GroupTable.UNIT), "side", "no", "yes")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Three mentored learners: one rose from 50 to 60, one fell from 50 to 45, one has a baseline only; of a fourth there is no
     * portfolio. One of the others rose from 40 to 41, one is in both arms, one came after the start.
     */
    @Test
    void portfoliosGiveBaselineOutcomeAndWhoWasLost() {
        Community community = Community.builder()
                .from(community())
                .group(GroupRegister.builder()
                        .addGroups(
                                group("urn:g:treated", "a", "b", "c", "d", "both"), group("urn:g:control", "e", "both"))
                        .build())
                .build();
        Trial trial = trial(1, 1)
                .arms(List.of(arm(TrialArmKind.TREATED, "urn:g:treated"), arm(TrialArmKind.CONTROL, "urn:g:control")))
                .build();
        TrialComparison comparison = new TrialComparison(trial, community, Framework.leadbeater2008());
        LocalDate asOf = Given.day("2026-03-31");
        assertThat(comparison.add(portfolio("a", 50, 60), asOf)).isTrue();
        assertThat(comparison.add(portfolio("a", 50, 60), asOf)).isFalse();
        assertThat(comparison.add(portfolio("b", 50, 45), asOf)).isTrue();
        assertThat(comparison.add(portfolio("c", 50, -1), asOf)).isTrue();
        assertThat(comparison.add(portfolio("e", 40, 41), asOf)).isTrue();
        assertThat(comparison.add(portfolio("both", 1, 2), asOf)).isFalse();
        assertThat(comparison.add(portfolio("stranger", 1, 2), asOf)).isFalse();

        TrialComparison here = new TrialComparison(trial, community, Framework.leadbeater2008());
        TrialComparison there = new TrialComparison(trial, community, Framework.leadbeater2008());
        here.add(portfolio("a", 50, 60), asOf);
        here.add(portfolio("e", 40, 41), asOf);
        there.add(portfolio("b", 50, 45), asOf);
        there.add(portfolio("c", 50, -1), asOf);
        here.merge(there);
        assertThatThrownBy(() -> here.merge(there))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one part only");
        assertThatThrownBy(() ->
                        here.merge(new TrialComparison(trial(1, 1).build(), community, Framework.leadbeater2008())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one trial");

        GapTally tally = comparison.finish();
        assertThat(here.finish()).isEqualTo(tally);
        SuppressionPolicy all = Worlds.policy(1)
                .minimumNumerator(0)
                .wholeShown(true)
                .zeroShown(true)
                .build();
        assertThat(GapPublication.of(tally, all).figures())
                .extracting(PublishedFigure::toString)
                .contains(
                        "treated: learners count 4",
                        "treated: trial.followed_up urn:lplp:measure:attainment numerator 2",
                        "treated: trial.baseline urn:lplp:measure:attainment denominator 3",
                        "treated: trial.outcome urn:lplp:measure:attainment mean 52.500000",
                        "treated: trial.gain urn:lplp:measure:attainment mean 2.500000",
                        "treated: trial.improved urn:lplp:measure:attainment numerator 1",
                        "control: learners count 1",
                        "gap: trial.followed_up urn:lplp:measure:attainment points -50.000000");
        assertThat(comparison.limits()).anyMatch(limit -> limit.contains("in both arms"));
        assertThat(comparison.limits().get(0)).contains("it is not known how");
    }

    private static TrialArm arm(TrialArmKind kind, String group) {
        return TrialArm.builder()
                .kind(kind)
                .group(GroupId.of(group))
                .learners(5)
                .build();
    }

    private static LearningGroup group(String id, String... learners) {
        return LearningGroup.builder()
                .id(GroupId.of(id))
                .school(SchoolId.of("urn:s:1"))
                .title(Given.secret())
                .basis(GroupBasis.MIXED)
                .period(Given.period("2025-09-01", "2026-07-31"))
                .recordedAt(Given.at("2025-09-01T16:00:00Z"))
                .recordedBy(PersonId.of("urn:p:teacher"))
                .members(Arrays.stream(learners)
                        .map(learner -> GroupMembership.builder()
                                .learner(PersonId.of("urn:p:" + learner))
                                .period(Given.period("2025-09-01", "2025-10-01"))
                                .build())
                        .toList())
                .addMembers(GroupMembership.builder()
                        .learner(PersonId.of("urn:p:late"))
                        .period(Given.period("2025-10-01", "2026-07-31"))
                        .build())
                .build();
    }

    private static Portfolio portfolio(String learner, int before, int after) {
        MeasureSection.Builder measures =
                MeasureSection.builder().addObservations(observed("before", before, "2025-09-03"));
        if (after >= 0) {
            measures.addObservations(observed("after", after, "2026-02-13"));
        }
        // Beyond the trial, and so no outcome of it.
        measures.addObservations(observed("later", 99, "2026-02-14"));
        return Portfolio.builder()
                .id(DocumentId.of("urn:doc:" + learner))
                .issued(Given.at("2026-03-31T12:00:00Z"))
                .people(PeopleSection.builder()
                        .learner(Given.learner()
                                .id(PersonId.of("urn:p:" + learner))
                                .build())
                        .build())
                .measure(measures.build())
                .build();
    }

    private static Observation observed(String id, int value, String on) {
        return Observation.builder()
                .id(ObservationId.of("urn:o:" + id))
                .measure(ATTAINMENT)
                .value(BigDecimal.valueOf(value))
                .on(Given.day(on))
                .recordedAt(Given.at("2026-03-01T16:00:00Z"))
                .recordedBy(PersonId.of("urn:p:teacher"))
                .build();
    }

    private static Community community() {
        return Community.builder()
                .id(DocumentId.of("urn:doc:community"))
                .issued(Given.at("2026-03-31T12:00:00Z"))
                .title(Given.secret())
                .build();
    }

    @Property(tries = 50)
    void partsOfGapsMakeTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        GapTally once = new GapTally(List.of(GroupTable.UNIT), "side", "yes", "no");
        GapTally first = new GapTally(List.of(GroupTable.UNIT), "side", "yes", "no");
        GapTally second = new GapTally(List.of(GroupTable.UNIT), "side", "yes", "no");
        for (int learner = 0; learner < 20; learner++) {
            String unit = "u" + random.nextInt(2);
            String side = random.nextBoolean() ? "yes" : "no";
            int value = random.nextInt(5);
            add(once, unit, side, value);
            add(random.nextBoolean() ? first : second, unit, side, value);
        }
        second.merge(first);
        assertThat(second).isEqualTo(once).hasSameHashCodeAs(once);
    }

    private static void add(GapTally tally, String unit, String side, int value) {
        tally.add(List.of(unit, side), Map.of(MEAN, Optional.of(Rational.of(value))));
    }

    private static Trial.Builder trial(int treated, int control) {
        return Trial.builder()
                .id(TrialId.of("urn:t:1"))
                .title(Given.secret())
                .tries(DomainWord.of("mentoring"))
                .measure(ATTAINMENT)
                .recordedAt(Given.at("2026-02-16T16:00:00Z"))
                .recordedBy(PersonId.of("urn:p:teacher"))
                .period(Given.period("2025-09-03", "2026-02-14"))
                .addArms(
                        TrialArm.builder()
                                .kind(TrialArmKind.TREATED)
                                .learners(40)
                                .improved(treated)
                                .build(),
                        TrialArm.builder()
                                .kind(TrialArmKind.CONTROL)
                                .learners(40)
                                .improved(control)
                                .build());
    }
}
