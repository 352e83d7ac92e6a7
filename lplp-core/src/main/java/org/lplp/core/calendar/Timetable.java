package org.lplp.core.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.lplp.core.base.TimeWindow;
import org.lplp.core.rule.Located;

/** The windows that one learner chose for one day of the week. */
final class Timetable {

    private record Slot(Located<WindowChoice> choice, LocalTime start, LocalTime end) {

        LocalDate firstDay() {
            return choice.value().getPeriod().start();
        }

        /** The day after the last. */
        LocalDate lastDay() {
            return choice.value().getPeriod().end().orElse(LocalDate.MAX);
        }
    }

    private final List<Slot> slots = new ArrayList<>();

    /** Adds a choice, unless its period or its hours run backwards. */
    void add(Located<WindowChoice> choice, TimeWindow hours) {
        if (choice.value().getPeriod().isForwards() && hours.getStart().isBefore(hours.getEnd())) {
            slots.add(new Slot(choice, hours.getStart(), hours.getEnd()));
        }
    }

    /**
     * Finds choices that share hours with an earlier one, in n log n steps: of those that run on a day only what does not collide is
     * kept, in the order of the hours, so that one look to either side is enough.
     *
     * @return each such choice with that earlier one
     */
    Map<Located<WindowChoice>, Located<WindowChoice>> collisions() {
        Map<Located<WindowChoice>, Located<WindowChoice>> collisions = new LinkedHashMap<>();
        TreeMap<LocalTime, Slot> running = new TreeMap<>();
        PriorityQueue<Slot> ending = new PriorityQueue<>(Comparator.comparing(Slot::lastDay));
        slots.sort(Comparator.comparing(Slot::firstDay));
        for (Slot slot : slots) {
            while (!ending.isEmpty() && !ending.peek().lastDay().isAfter(slot.firstDay())) {
                running.remove(ending.remove().start());
            }
            Map.Entry<LocalTime, Slot> before = running.lowerEntry(slot.end());
            if (before != null && before.getValue().end().isAfter(slot.start())) {
                collisions.put(slot.choice(), before.getValue().choice());
            } else {
                running.put(slot.start(), slot);
                ending.add(slot);
            }
        }
        return collisions;
    }
}
