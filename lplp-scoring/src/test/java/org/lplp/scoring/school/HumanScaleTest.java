package org.lplp.scoring.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;

import org.junit.jupiter.api.Test;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.SchoolId;
import org.lplp.core.base.UnitId;
import org.lplp.core.people.RoleKind;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.school.SchoolPolicy;
import org.lplp.core.school.SchoolRegister;
import org.lplp.core.school.Staffing;
import org.lplp.core.school.Unit;
import org.lplp.core.school.UnitBasis;
import org.lplp.core.school.UnitMembership;
import org.lplp.core.school.UnitSize;
import org.lplp.scoring.base.Scored;

class HumanScaleTest {

    private static final SchoolPolicy POLICY = SchoolPolicy.builder()
            .unitSize(UnitSize.builder().target(3).ceiling(4).build())
            .build();

    private static Unit.Builder unit() {
        return Unit.builder()
                .id(UnitId.of("urn:unit:1"))
                .school(SchoolId.of("urn:school:1"))
                .title(secret())
                .basis(UnitBasis.BUILDING)
                .period(period("2025-09-01", "2026-07-20"));
    }

    private static Staffing adult(String id, String end) {
        return Staffing.builder()
                .person(PersonId.of("urn:p:" + id))
                .role(RoleKind.TEACHER)
                .period(period("2025-09-01", end))
                .build();
    }

    private static RosterEntry member(String id, String end, boolean known) {
        RosterEntry.Builder entry = RosterEntry.builder()
                .id(PersonId.of("urn:l:" + id))
                .school(SchoolId.of("urn:school:1"))
                .period(period("2025-09-01", end))
                .addUnits(UnitMembership.builder()
                        .unit(UnitId.of("urn:unit:1"))
                        .period(period("2025-09-01", end))
                        .build());
        return (known ? entry.addKnownBy(PersonId.of("urn:p:a")) : entry).build();
    }

    private static Scored<HumanScaleDetail> score(Unit.Builder unit, SchoolPolicy policy, RosterEntry... roster) {
        return HumanScale.score(
                unit.build(), SchoolRegister.builder().addRosterEntries(roster).build(), policy, day("2026-03-31"));
    }

    @Test
    void fiveLearnersAreAboveTheCeilingOfFour() {
        // Five by its own word, two adults today: 2.5 for each. Of three on the roster one has left; one of two is
        // known.
        Scored<HumanScaleDetail> scored = score(
                unit().roll(5)
                        .addAdults(adult("a", "2026-07-20"), adult("a", "2026-07-20"), adult("b", "2026-04-01"))
                        .addAdults(adult("c", "2026-03-31")),
                POLICY,
                member("1", "2026-07-20", true),
                member("2", "2026-07-20", false),
                member("3", "2026-03-31", true));
        assertThat(scored.value()).contains(number("5"));
        assertThat(scored).hasToString(documented("HumanScaleTest.fiveLearnersAreAboveTheCeilingOfFour"));
    }

    @Test
    void aUnitThatStatesNoRollHasThatOfTheRoster() {
        Scored<HumanScaleDetail> scored = score(unit(), POLICY, member("1", "2026-07-20", true));
        assertThat(scored.value()).contains(number("1"));
        assertThat(scored.contributions().get(0).label()).isEqualTo("members on the roster, within the target of 3");
        assertThat(scored.detail().perAdult()).isEmpty();
        assertThat(score(unit().roll(4), POLICY).contributions().get(0).label())
                .isEqualTo("roll as stated, above the target of 3, within the ceiling of 4");
    }

    @Test
    void withoutRollAndRosterThereIsNoSize() {
        Scored<HumanScaleDetail> scored = score(unit(), SchoolPolicy.builder().build());
        assertThat(scored.value()).isEmpty();
        assertThat(scored.missing()).containsExactly("framework.school.unitSize", "school.units.roll");
        assertThat(scored.detail().shareKnown()).isEmpty();
    }
}
