package org.lplp.scoring.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.MentoringSessionId;
import org.lplp.core.base.Period;
import org.lplp.core.mentoring.Entitlement;
import org.lplp.core.mentoring.Mentoring;
import org.lplp.core.mentoring.MentoringSection;
import org.lplp.core.mentoring.MentoringSession;
import org.lplp.core.mentoring.SessionStatus;
import org.lplp.core.rule.Standing;

/** Says of each session whether it counts, in which period, and if not, why. */
final class SessionReader {

    private record Held(Mentoring mentoring, MentoringSession session) {

        MentoringSessionId id() {
            return session.getId();
        }
    }

    private final Entitlement entitlement;
    private final List<Period> periods;
    private final LocalDate asOf;
    private final Collection<String> decided;

    SessionReader(Entitlement entitlement, List<Period> periods, LocalDate asOf, Collection<String> decided) {
        this.entitlement = entitlement;
        this.periods = periods;
        this.asOf = asOf;
        this.decided = decided;
    }

    List<SessionReading> read(MentoringSection section, Collection<String> missing) {
        List<Held> held = new ArrayList<>();
        for (Mentoring mentoring :
                Standing.records(section.getMentorings(), Mentoring::getId, "mentoring.mentorings", missing)) {
            mentoring.getSessions().forEach(session -> held.add(new Held(mentoring, session)));
        }
        List<Held> standing =
                Standing.records(held, Held::id, each -> each.session().getSupersedes(), "mentoring.sessions", missing);
        standing.sort(
                Comparator.comparing((Held each) -> each.session().getStart().toInstant())
                        .thenComparing(each -> each.id().value()));
        return standing.stream().map(this::read).toList();
    }

    private SessionReading read(Held held) {
        MentoringSession session = held.session();
        LocalDate on = session.getStart().toLocalDate();
        List<Period> around = periods.stream().filter(each -> each.contains(on)).toList();
        if (around.size() > 1) {
            decided.add("calendar: " + on + " lies in several periods and counts in the one that begins first");
        }
        return new SessionReading(
                session.getId(),
                on,
                session.getMinutes(),
                around.stream().findFirst(),
                notCounted(held, on, !around.isEmpty()));
    }

    private Optional<NotCounted> notCounted(Held held, LocalDate on, boolean inPeriod) {
        SessionStatus status = held.session().getStatus();
        if (status.equals(SessionStatus.PLANNED)) {
            return Optional.of(NotCounted.PLANNED);
        } else if (status.equals(SessionStatus.CANCELLED)) {
            return Optional.of(NotCounted.CANCELLED);
        } else if (status.equals(SessionStatus.NO_SHOW)) {
            return Optional.of(NotCounted.NO_SHOW);
        } else if (!status.equals(SessionStatus.HELD)) {
            return Optional.of(NotCounted.UNKNOWN_STATUS);
        } else if (on.isAfter(asOf)) {
            return Optional.of(NotCounted.AFTER_AS_OF);
        } else if (!held.mentoring().getPeriod().contains(on)) {
            return Optional.of(NotCounted.OUTSIDE_RELATIONSHIP);
        } else if (!inPeriod) {
            return Optional.of(NotCounted.OUTSIDE_PERIODS);
        }
        // Pooled minutes may be few, but a session of none or fewer is a finding and adds nothing.
        int least = entitlement.getPooled().orElse(false) ? 1 : entitlement.getMinutes();
        return held.session().getMinutes() < least ? Optional.of(NotCounted.TOO_SHORT) : Optional.empty();
    }
}
