package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lplp.core.base.Aspect;
import org.lplp.core.base.OrganisationId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RelationshipId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Sphere;
import org.lplp.core.base.Stance;
import org.lplp.core.people.RoleKind;
import org.lplp.core.relationship.AspectRating;
import org.lplp.core.relationship.Contact;
import org.lplp.core.relationship.ContactMode;
import org.lplp.core.relationship.Relationship;
import org.lplp.core.relationship.RelationshipSection;
import org.lplp.core.relationship.Voice;

/** With whom the learner learns: some have many ties, and a few have none among their peers. */
final class Ties {

    private static final LocalDate SURVEY = LocalDate.of(2026, 3, 24);
    private static final int MOST_PEERS = 10;

    private static final List<Phrase> SAID = List.of(
            new Phrase("Mae'n gwrando.", "Listens to me."),
            new Phrase("Rydyn ni'n chwerthin llawer.", "We laugh a lot."),
            new Phrase("Mae'n disgwyl llawer gen i, a dwi'n hoffi hynny.", "Expects a lot of me, and I like that."),
            new Phrase("Dim ond ar ddydd Gwener dwi'n ei weld.", "We only meet on Fridays."),
            new Phrase("Pe bai gen i broblem, dyna lle'r awn i.", "That is where I would go with a problem."));

    private final Pupil pupil;
    private final Circle circle;
    private final Dice dice;
    private final List<Relationship> ties = new ArrayList<>();

    private Ties(Pupil pupil, Circle circle) {
        this.pupil = pupil;
        this.circle = circle;
        this.dice = pupil.dice("ties");
    }

    /** Gives the ties, that to a mentor among them. */
    static RelationshipSection of(Pupil pupil, Circle circle, Optional<Adult> mentor) {
        Ties ties = new Ties(pupil, circle);
        ties.family();
        ties.school();
        ties.peers();
        mentor.filter(adult -> !adult.id().equals(circle.tutor())).ifPresent(ties::mentor);
        ties.beyond();
        return RelationshipSection.builder().addAllRelationships(ties.ties).build();
    }

    private void family() {
        double warmth = 0.6 - 0.5 * pupil.traits().hardship();
        add(circle.parent(0), Sphere.FAMILY, RoleKind.PARENT, pupil.born(), warmth, Setting.HOME);
        if (dice.chance(0.68)) {
            add(circle.parent(1), Sphere.FAMILY, RoleKind.PARENT, pupil.born(), warmth, Setting.HOME);
        }
        if (dice.chance(0.3)) {
            add(circle.grandparent(), Sphere.FAMILY, RoleKind.FAMILY, pupil.born(), warmth + 0.4, Setting.HOME);
        }
    }

    private void school() {
        add(
                circle.tutor(),
                Sphere.SCHOOL,
                RoleKind.TUTOR,
                pupil.stay().start(),
                0.7 * pupil.traits().belonging(),
                Setting.SCHOOL);
    }

    /** One learner in about twenty has nobody, most often one who does not feel at home. */
    private void peers() {
        double belonging = pupil.traits().belonging();
        if (dice.chance(Traits.logistic(-3.4 - 1.1 * belonging))) {
            return;
        }
        int many = Math.min(MOST_PEERS, 1 + dice.count(StrictMath.exp(1 + 0.3 * belonging)));
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, Seat.GROUP).boxed().toList());
        places.remove(Integer.valueOf(pupil.seat().place()));
        for (int i = 0; i < many; i++) {
            int place = places.remove(dice.between(0, places.size() - 1));
            add(
                    circle.peer(pupil.seat().beside(place)),
                    Sphere.PEERS,
                    RoleKind.PEER,
                    pupil.stay().start(),
                    0.8 * belonging,
                    Setting.SCHOOL);
        }
    }

    private void mentor(Adult mentor) {
        add(circle.adult(mentor), Sphere.COMMUNITY, RoleKind.MENTOR, pupil.since(), 0.5, Setting.THIRD_SPACE);
    }

    private void beyond() {
        if (dice.chance(Traits.logistic(-1.5 + 0.8 * pupil.traits().drive()))) {
            Adult coach = pupil.town().coach(dice.between(0, 1));
            add(circle.adult(coach), Sphere.COMMUNITY, RoleKind.COACH, pupil.since(), 0.4, Setting.OUTDOORS);
        }
    }

    private void add(PersonId with, Sphere sphere, RoleKind role, LocalDate since, double warmth, Setting setting) {
        LocalDate survey = pupil.by(SURVEY);
        Relationship.Builder tie = Relationship.builder()
                .id(RelationshipId.of(pupil.id("tie", ties.size())))
                .person(with)
                .sphere(sphere)
                .role(role)
                .period(Period.from(since))
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(survey));
        organisation(sphere).ifPresent(tie::organisation);
        if (dice.chance(0.8)) {
            tie.stance(dice.pick(List.of(Stance.values())));
        }
        // Some do not answer, more of them where the tie is weak.
        if (dice.chance(Traits.logistic(2.2 + warmth))) {
            for (Aspect aspect : Aspect.values()) {
                rate(tie, aspect, warmth, survey);
            }
        }
        int contacts = dice.count(1.6);
        for (int i = 0; i < contacts; i++) {
            tie.addContacts(Contact.builder()
                    .on(SchoolYear.schoolDay(survey.minusDays(dice.between(0, 8))))
                    .mode(dice.pick(List.of(ContactMode.IN_PERSON, ContactMode.IN_PERSON, ContactMode.MESSAGE)))
                    .minutes(5 * dice.between(1, 12))
                    .setting(setting)
                    .build());
        }
        if (dice.chance(0.12)) {
            tie.addVoices(Voice.builder()
                    .by(pupil.personId())
                    .on(survey)
                    .said(pupil.say(dice.pick(SAID)))
                    .build());
        }
        ties.add(tie.build());
    }

    private Optional<OrganisationId> organisation(Sphere sphere) {
        return switch (sphere) {
            case SCHOOL, PEERS -> Optional.of(circle.organisation(OrganisationOf.SCHOOL));
            case COMMUNITY -> Optional.of(circle.organisation(OrganisationOf.CHARITY));
            case FAMILY -> Optional.empty();
        };
    }

    private void rate(Relationship.Builder tie, Aspect aspect, double warmth, LocalDate survey) {
        if (dice.chance(0.55)) {
            tie.addAspects(AspectRating.builder()
                    .aspect(aspect)
                    .strength(Traits.rounded(3.3 + 0.7 * warmth + 0.8 * dice.normal(), 1, 5))
                    .ratedBy(pupil.personId())
                    .on(survey)
                    .build());
        }
    }
}
