package org.lplp.scoring.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.base.PersonId;
import org.lplp.core.challenge.Challenge;
import org.lplp.core.document.Portfolio;
import org.lplp.core.enterprise.EnterpriseParticipation;
import org.lplp.core.home.HomeLearning;
import org.lplp.core.home.HomeSession;
import org.lplp.core.mentoring.Mentoring;
import org.lplp.core.mentoring.MentoringSession;
import org.lplp.core.mentoring.SessionStatus;
import org.lplp.core.peer.PeerSession;
import org.lplp.core.project.ProjectParticipation;
import org.lplp.core.rule.Standing;
import org.lplp.scoring.place.LearningTime;

/** Gathers, across the words, every stretch of learning that a portfolio tells of. */
final class LearningTimes {

    private final Portfolio portfolio;
    private final LocalDate asOf;
    private final List<LearningTime> times = new ArrayList<>();
    /** Records that contradict each other are reported by the score of their own word. */
    private final Set<String> missing = new HashSet<>();

    private LearningTimes(Portfolio portfolio, LocalDate asOf) {
        this.portfolio = portfolio;
        this.asOf = asOf;
    }

    /** Gives the sessions held, and the challenges, projects and enterprises begun, by the day of reckoning. */
    static List<LearningTime> of(Portfolio portfolio, LocalDate asOf) {
        LearningTimes gathered = new LearningTimes(portfolio, asOf);
        gathered.mentoring();
        gathered.peers();
        gathered.home();
        gathered.challenges();
        gathered.projects();
        gathered.enterprises();
        return List.copyOf(gathered.times);
    }

    private void mentoring() {
        List<MentoringSession> sessions = new ArrayList<>();
        for (Mentoring mentoring : Standing.records(
                portfolio.getMentoring().getMentorings(), Mentoring::getId, "mentoring.mentorings", missing)) {
            sessions.addAll(mentoring.getSessions());
        }
        for (MentoringSession session :
                Standing.records(sessions, MentoringSession::getId, "mentoring.sessions", missing)) {
            if (session.getStatus().equals(SessionStatus.HELD)
                    && !session.getStart().toLocalDate().isAfter(asOf)) {
                times.add(new LearningTime(
                        session.getId(), session.getSetting(), Optional.of(session.getMinutes()), false));
            }
        }
    }

    private void peers() {
        PersonId learner = portfolio.getPeople().getLearner().getId();
        for (PeerSession session :
                Standing.records(portfolio.getPeer().getSessions(), PeerSession::getId, "peer.sessions", missing)) {
            boolean own =
                    session.getTutor().equals(learner) || session.getTutee().equals(learner);
            if (own && !session.getStart().toLocalDate().isAfter(asOf)) {
                times.add(new LearningTime(
                        session.getId(), session.getSetting(), Optional.of(session.getMinutes()), false));
            }
        }
    }

    private void home() {
        for (HomeLearning module :
                Standing.records(portfolio.getHome().getModules(), HomeLearning::getId, "home.modules", missing)) {
            for (HomeSession session : module.getSessions()) {
                if (!session.getOn().isAfter(asOf)) {
                    times.add(new LearningTime(
                            module.getId(),
                            Optional.of(session.getSetting()),
                            Optional.of(session.getMinutes()),
                            true));
                }
            }
        }
    }

    private void challenges() {
        for (Challenge challenge : Standing.records(
                portfolio.getChallenge().getChallenges(), Challenge::getId, "challenge.challenges", missing)) {
            if (!challenge.getPeriod().start().isAfter(asOf)) {
                times.add(new LearningTime(challenge.getId(), challenge.getSetting(), challenge.getMinutes(), false));
            }
        }
    }

    private void projects() {
        for (ProjectParticipation part : Standing.records(
                portfolio.getProject().getParticipations(),
                ProjectParticipation::getId,
                "project.participations",
                missing)) {
            if (!part.getPeriod().start().isAfter(asOf)) {
                times.add(new LearningTime(part.getId(), part.getSetting(), part.getMinutes(), false));
            }
        }
    }

    private void enterprises() {
        for (EnterpriseParticipation part : Standing.records(
                portfolio.getEnterprise().getParticipations(),
                EnterpriseParticipation::getId,
                "enterprise.participations",
                missing)) {
            if (!part.getPeriod().start().isAfter(asOf)) {
                times.add(new LearningTime(part.getId(), part.getSetting(), part.getMinutes(), false));
            }
        }
    }
}
