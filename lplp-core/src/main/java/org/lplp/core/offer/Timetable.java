package org.lplp.core.offer;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.lplp.core.base.Period;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Nested;

/** What a teacher teaches on one day of the week, in the order in which the times of the year begin. */
final class Timetable {

    /** @param period the stretch of the year in which the time recurs */
    private record Slot(Located<OfferTime> time, Period period) {

        static Slot of(Nested<Offer, OfferTime> time) {
            Period period = time.part()
                    .value()
                    .getPeriod()
                    .or(() -> time.holder().value().getPeriod())
                    .orElse(Period.from(LocalDate.MIN));
            return new Slot(time.part(), period);
        }

        LocalTime start() {
            return time.value().getHours().getStart();
        }

        LocalTime end() {
            return time.value().getHours().getEnd();
        }

        boolean isForwards() {
            return period.isForwards() && start().isBefore(end());
        }

        LocalDate over() {
            return period.end().orElse(LocalDate.MAX);
        }
    }

    /** The slots of this stretch of the year by the time of day at which they begin; none overlaps another. */
    private final TreeMap<LocalTime, Slot> current = new TreeMap<>();

    /** The same slots, first the one that is over first. */
    private final PriorityQueue<Slot> ending = new PriorityQueue<>(Comparator.comparing(Slot::over));

    private Timetable() {}

    /**
     * Finds times of one teacher that overlap on a day of the week.
     *
     * @param times the times, each with its offer
     * @param found takes a time and another one at which the teacher teaches already
     */
    static void clashes(
            List<Nested<Offer, OfferTime>> times, BiConsumer<Located<OfferTime>, Located<OfferTime>> found) {
        Map<Object, List<Slot>> days = new LinkedHashMap<>();
        for (Nested<Offer, OfferTime> time : times) {
            Slot slot = Slot.of(time);
            if (slot.isForwards()) {
                days.computeIfAbsent(
                                List.of(
                                        time.holder().value().getTeacher(),
                                        time.part().value().getWeekday()),
                                none -> new ArrayList<>())
                        .add(slot);
            }
        }
        for (List<Slot> day : days.values()) {
            Timetable timetable = new Timetable();
            day.sort(Comparator.comparing(slot -> slot.period().start()));
            day.forEach(slot -> timetable.enter(slot, found));
        }
    }

    /** Enters a slot, unless it overlaps another; so only the last one that begins before its end can overlap the next. */
    private void enter(Slot slot, BiConsumer<Located<OfferTime>, Located<OfferTime>> found) {
        while (!ending.isEmpty() && !ending.peek().over().isAfter(slot.period().start())) {
            current.remove(ending.poll().start());
        }
        Map.Entry<LocalTime, Slot> before = current.lowerEntry(slot.end());
        if (before != null && before.getValue().end().isAfter(slot.start())) {
            found.accept(slot.time(), before.getValue().time());
        } else {
            current.put(slot.start(), slot);
            ending.add(slot);
        }
    }
}
