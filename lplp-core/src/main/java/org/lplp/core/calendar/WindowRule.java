package org.lplp.core.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.SessionWindowId;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.base.Weekday;
import org.lplp.core.base.YearGroup;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Among;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;

/** Rules on session windows, and on who is at school in which. */
public enum WindowRule implements Rule<CalendarFacts> {

    /** A window is over after it began, on the same day: else nobody could be at school in it (idea 12). */
    WINDOW_BACKWARDS("calendar.window_backwards", Severity.ERROR, 12, Needs.RECORDS, WindowRule::windowBackwards),

    /** A learner is in one window at a time: two that share hours of a day collide (idea 12). */
    WINDOWS_COLLIDE("calendar.windows_collide", Severity.ERROR, 12, Needs.RECORDS, WindowRule::windowsCollide),

    /** A window is chosen for days on which it is held: on another one the learner would find the doors shut (idea 12). */
    WEEKDAY_NOT_HELD("calendar.weekday_not_held", Severity.ERROR, 12, Needs.RECORDS, WindowRule::weekdayNotHeld),

    /** A window has places for so many learners, as Bridgemary's early one had for 50 (idea 12): more should not choose it. */
    WINDOW_FULL("calendar.window_full", Severity.WARNING, 12, Needs.WHOLE_DOCUMENT, WindowRule::windowFull),

    /** A window that is for some year groups is not for the others (idea 12). */
    WINDOW_FOR_OTHER_YEARS(
            "calendar.window_for_other_years", Severity.WARNING, 12, Needs.RECORDS, WindowRule::windowForOtherYears),

    /** In a community a choice or a holiday is some learner's: it names whose, since nobody is meant by default (idea 12). */
    CHOICE_WITHOUT_LEARNER("calendar.choice_without_learner", Severity.ERROR, 12, Needs.RECORDS, (facts, out) -> {
        facts.choices().stream()
                .filter(choice -> facts.learnerOf(choice.value()).isEmpty())
                .forEach(choice -> out.found(choice.at()));
        facts.holidays().stream()
                .filter(holiday -> facts.learnerOf(holiday.value()).isEmpty())
                .forEach(holiday -> out.found(holiday.at()));
    });

    private static final List<Weekday> SCHOOL_DAYS =
            List.of(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY);

    private final RuleSpec<CalendarFacts> spec;

    WindowRule(String code, Severity severity, int idea, Needs needs, BiConsumer<CalendarFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CalendarFacts> spec() {
        return spec;
    }

    private static Optional<SessionWindow> window(CalendarFacts facts, Located<WindowChoice> choice) {
        return Optional.ofNullable(facts.windowById().get(choice.value().getWindow()));
    }

    private static List<Weekday> days(SessionWindow window) {
        return window.getWeekdays().isEmpty() ? SCHOOL_DAYS : window.getWeekdays();
    }

    private static List<Weekday> days(WindowChoice choice, SessionWindow window) {
        return choice.getWeekdays().isEmpty()
                ? days(window)
                : choice.getWeekdays().stream().distinct().toList();
    }

    private static void windowBackwards(CalendarFacts facts, RuleOutcome out) {
        for (Located<SessionWindow> window : facts.windows()) {
            TimeWindow hours = window.value().getHours();
            if (!hours.getStart().isBefore(hours.getEnd())) {
                out.found(window.at("hours"), "start", hours.getStart(), "end", hours.getEnd());
            }
        }
    }

    private static void windowsCollide(CalendarFacts facts, RuleOutcome out) {
        List<Located<WindowChoice>> owned = facts.choices().stream()
                .filter(choice -> facts.learnerOf(choice.value()).isPresent())
                .toList();
        for (List<Located<WindowChoice>> choices :
                Among.groups(owned, facts::learnerOf).values()) {
            Map<Weekday, Timetable> days = new HashMap<>();
            for (Located<WindowChoice> choice : choices) {
                window(facts, choice)
                        .ifPresent(window -> days(choice.value(), window)
                                .forEach(day -> days.computeIfAbsent(day, none -> new Timetable())
                                        .add(choice, window.getHours())));
            }
            Map<Located<WindowChoice>, Located<WindowChoice>> collisions = new HashMap<>();
            days.values().forEach(day -> day.collisions().forEach(collisions::putIfAbsent));
            choices.stream()
                    .filter(collisions::containsKey)
                    .forEach(choice -> out.found(
                            choice.at(), Finding.OTHER, collisions.get(choice).at()));
        }
    }

    private static void weekdayNotHeld(CalendarFacts facts, RuleOutcome out) {
        for (Located<WindowChoice> choice : facts.choices()) {
            window(facts, choice)
                    .ifPresent(window -> choice.each("weekdays", WindowChoice::getWeekdays).stream()
                            .filter(day -> !days(window).contains(day.value()))
                            .forEach(day -> out.found(day.at(), "weekday", day.value())));
        }
    }

    private static void windowFull(CalendarFacts facts, RuleOutcome out) {
        Map<SessionWindowId, List<Located<WindowChoice>>> chosen =
                Among.groups(facts.choices(), WindowChoice::getWindow);
        for (Located<SessionWindow> window : facts.windows()) {
            Optional<Integer> places = window.value().getPlaces();
            List<Located<WindowChoice>> choices =
                    chosen.getOrDefault(window.value().getId(), List.of());
            if (places.isPresent() && choices.size() > places.get()) {
                int most = mostAtOneTime(choices, window.value());
                if (most > places.get()) {
                    out.found(window.at("places"), "places", places.get(), "chosen", most);
                }
            }
        }
    }

    private static int mostAtOneTime(List<Located<WindowChoice>> choices, SessionWindow window) {
        Map<Weekday, TreeMap<LocalDate, Integer>> changes = new HashMap<>();
        for (Located<WindowChoice> choice : choices) {
            if (!choice.value().getPeriod().isForwards()) {
                continue;
            }
            for (Weekday day : days(choice.value(), window)) {
                TreeMap<LocalDate, Integer> changesOfDay = changes.computeIfAbsent(day, none -> new TreeMap<>());
                changesOfDay.merge(choice.value().getPeriod().start(), 1, Integer::sum);
                choice.value().getPeriod().end().ifPresent(end -> changesOfDay.merge(end, -1, Integer::sum));
            }
        }
        int most = 0;
        for (TreeMap<LocalDate, Integer> changesOfDay : changes.values()) {
            int learners = 0;
            for (int change : changesOfDay.values()) {
                learners += change;
                most = Math.max(most, learners);
            }
        }
        return most;
    }

    private static void windowForOtherYears(CalendarFacts facts, RuleOutcome out) {
        LocalDate issued = facts.issuedAt().toLocalDate();
        for (Located<WindowChoice> choice : facts.choices()) {
            Optional<PersonId> learner = facts.learnerOf(choice.value());
            Optional<YearGroup> year = learner.map(facts.yearGroups()::get);
            List<YearGroup> years =
                    window(facts, choice).map(SessionWindow::getYearGroups).orElse(List.of());
            if (year.isPresent()
                    && choice.value().getPeriod().contains(issued)
                    && !years.isEmpty()
                    && !years.contains(year.get())) {
                out.found(choice.at("window"), "yearGroup", year.get());
            }
        }
    }
}
