package org.lplp.cli.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.lplp.core.base.ChallengeId;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.YearGroup;
import org.lplp.core.challenge.Challenge;
import org.lplp.core.challenge.ChallengeOption;
import org.lplp.core.challenge.ChallengeSection;
import org.lplp.core.challenge.ChallengeStatus;
import org.lplp.core.challenge.Reflection;
import org.lplp.core.challenge.Showing;
import org.lplp.core.challenge.ShowingAudience;

/** The challenges of last summer, which learners chose from a menu; most were shown, a few given up. */
final class Challenges {

    private static final Period LAST_SUMMER = Period.of(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 7, 12));
    private static final LocalDate SHOWN = LocalDate.of(2025, 7, 10);
    private static final LocalDate REFLECTED = LocalDate.of(2025, 7, 14);
    private static final int LARGEST_TEAM = 5;

    private static final List<Phrase> MENU = List.of(
            new Phrase("Rafft i ddau", "A raft for two"),
            new Phrase("Swper i hanner cant", "A supper for fifty"),
            new Phrase("Deg stori gan bobl dros saith deg", "Ten stories from people over seventy"),
            new Phrase("Ffilm mewn dwy iaith", "A film in two languages"),
            new Phrase("Gwely blodau i wenyn", "A flower bed for bees"),
            new Phrase("Trwsio ugain beic", "Mend twenty bicycles"),
            new Phrase("Map sain", "A map of sounds"),
            new Phrase("Gwers i Flwyddyn 4", "A lesson for Year 4"));
    private static final List<Phrase> REFLECTIONS = List.of(
            new Phrase("Dechrau'n gynt, gofyn yn gynt.", "Start sooner, ask sooner."),
            new Phrase("Doedd neb yn arwain, felly mi wnes i.", "Nobody led, so I did."),
            new Phrase("Mae cynllun yn newid. Mae hynny'n iawn.", "Plans change. That is all right."));

    private Challenges() {}

    static ChallengeSection of(Pupil pupil, Circle circle) {
        Dice dice = pupil.dice("challenge");
        ChallengeSection.Builder section = ChallengeSection.builder();
        int yearThen = pupil.seat().year() - 1;
        boolean was = pupil.stay().start().isBefore(LAST_SUMMER.start()) && yearThen >= 7 && yearThen <= 9;
        if (was && dice.chance(0.85)) {
            section.addChallenges(challenge(pupil, circle, dice, YearGroup.of(Integer.toString(yearThen))));
        }
        return section.build();
    }

    private static Challenge challenge(Pupil pupil, Circle circle, Dice dice, YearGroup year) {
        int which = dice.between(0, Town.OPTIONS - 1);
        boolean done = dice.chance(Traits.logistic(2.2 + 0.8 * pupil.traits().drive()));
        Challenge.Builder challenge = Challenge.builder()
                .id(ChallengeId.of(pupil.id("challenge", 0)))
                .title(pupil.say(MENU.get(which)))
                .status(done ? ChallengeStatus.COMPLETED : ChallengeStatus.ABANDONED)
                .chosenBy(pupil.personId())
                .option(pupil.town().option(which))
                .yearGroup(year)
                .period(LAST_SUMMER)
                .addTeam(pupil.personId())
                .coach(circle.adult(pupil.town().coach(which)))
                .setting(PlaceKind.WATER.setting)
                .place(pupil.town().place(PlaceKind.WATER))
                .recordedBy(circle.tutor())
                .recordedAt(Pupil.recorded(LAST_SUMMER.start()));
        int others = dice.between(1, LARGEST_TEAM - 1);
        for (int i = 1; i <= others; i++) {
            PersonId other = circle.peer(pupil.seat().beside((pupil.seat().place() + i) % Seat.GROUP));
            challenge.addTeam(other);
        }
        if (done) {
            challenge
                    .minutes(30 * dice.between(10, 40))
                    .showing(Showing.builder()
                            .on(SHOWN)
                            .what(pupil.say(MENU.get(which)))
                            .addAudiences(ShowingAudience.PARENTS, ShowingAudience.PEERS)
                            .place(pupil.town().place(PlaceKind.CAMPUS))
                            .build())
                    .reflection(Reflection.builder()
                            .on(REFLECTED)
                            .said(pupil.say(dice.pick(REFLECTIONS)))
                            .build());
        }
        return challenge.build();
    }

    /** Gives the menu of one school. */
    static List<ChallengeOption> menu(Town town) {
        return IntStream.range(0, Town.OPTIONS)
                .mapToObj(which -> ChallengeOption.builder()
                        .id(town.option(which))
                        .title(MENU.get(which).both())
                        .school(town.school())
                        .period(SchoolYear.SUMMER_BEFORE.period())
                        .addYearGroups(YearGroup.YEAR_7, YearGroup.YEAR_8, YearGroup.YEAR_9)
                        .coach(town.coach(which).id())
                        .place(town.place(PlaceKind.WATER))
                        .smallestTeam(2)
                        .largestTeam(LARGEST_TEAM)
                        .build())
                .toList();
    }
}
