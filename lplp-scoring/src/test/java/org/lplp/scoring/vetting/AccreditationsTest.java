package org.lplp.scoring.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lplp.scoring.Given.day;
import static org.lplp.scoring.Given.documented;
import static org.lplp.scoring.Given.number;
import static org.lplp.scoring.Given.period;
import static org.lplp.scoring.Given.secret;
import static org.lplp.scoring.Given.sum;

import org.junit.jupiter.api.Test;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.PersonId;
import org.lplp.core.vetting.Accreditation;
import org.lplp.core.vetting.VettingPolicy;
import org.lplp.core.vetting.VettingRegister;
import org.lplp.scoring.base.Scored;

class AccreditationsTest {

    private static Accreditation.Builder accreditation(String id, String start, String end) {
        return Accreditation.builder()
                .id(AccreditationId.of("urn:acc:" + id))
                .person(PersonId.of("urn:p:1"))
                .skill(secret())
                .accreditedBy(OrganisationId.of("urn:org:1"))
                .period(period(start, end));
    }

    private static Scored<AccreditationsDetail> score(Accreditation... accreditations) {
        return Accreditations.score(
                VettingRegister.builder().addAccreditations(accreditations).build(),
                VettingPolicy.builder().noticeDays(90).build(),
                day("2026-03-31"));
    }

    @Test
    void twoHoldAndOneOfThemRunsOut() {
        // 90 days from 31 March are over on 29 June.
        Scored<AccreditationsDetail> scored = score(
                accreditation("1", "2024-02-01", "2026-06-29").build(),
                accreditation("2", "2024-02-01", "2026-06-30").build(),
                accreditation("3", "2024-02-01", "2026-03-31").build(),
                accreditation("4", "2024-02-01", "2027-02-01")
                        .withdrawn(day("2026-03-31"))
                        .build(),
                accreditation("5", "2026-04-01", "2027-02-01").build());
        assertThat(scored.value()).contains(number("2"));
        assertThat(sum(scored)).isEqualByComparingTo("2");
        assertThat(scored).hasToString(documented("AccreditationsTest.twoHoldAndOneOfThemRunsOut"));
    }

    @Test
    void withoutNoticeNothingIsSaidToRunOut() {
        Scored<AccreditationsDetail> scored = Accreditations.score(
                VettingRegister.builder()
                        .addAccreditations(
                                accreditation("1", "2024-02-01", "2026-04-01").build())
                        .build(),
                VettingPolicy.builder().build(),
                day("2026-03-31"));
        assertThat(scored.detail().expiring()).isEmpty();
        assertThat(scored.missing()).containsExactly("framework.vetting.noticeDays");
        assertThat(score().value()).isEmpty();
    }
}
