package org.lplp.embedding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.lplp.core.base.Upn;

/**
 * A record of the host's own, which its Jackson reads and its validator checks, with a constraint of LPLP beside Jakarta's.
 *
 * @param upn the unique pupil number, which is no id and is in no address
 */
record Enrolment(
        @NotNull @Upn String upn,
        @NotBlank @Size(max = 20) String tutorGroup,
        @NotNull LocalDate starts) {

    /** Nothing of the pupil: it might be logged. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
