package org.lplp.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.lplp.core.base.Period;

/** What rules of several domain words ask of records among each other. None of it takes more than n log n steps. */
public final class Among {

    private Among() {}

    /**
     * Groups records.
     *
     * @param records the records
     * @param key gives what the records of a group share
     * @param <T> the type of record
     * @param <K> the type of key
     * @return the groups, and the records in each, in the order of the list
     */
    public static <T, K> Map<K, List<Located<T>>> groups(
            List<Located<T>> records, Function<? super T, ? extends K> key) {
        Map<K, List<Located<T>>> groups = new LinkedHashMap<>();
        for (Located<T> record : records) {
            groups.computeIfAbsent(key.apply(record.value()), none -> new ArrayList<>())
                    .add(record);
        }
        return groups;
    }

    /**
     * Finds records that share what only one may have.
     *
     * @param records the records
     * @param key gives what only one may have
     * @param found takes each record after the first of its key, and that first one
     * @param <T> the type of record
     */
    public static <T> void repeated(
            Collection<Located<T>> records, Function<? super T, ?> key, BiConsumer<Located<T>, Located<T>> found) {
        if (records.size() < 2) {
            return;
        }
        Map<Object, Located<T>> firsts = new HashMap<>();
        for (Located<T> record : records) {
            Located<T> first = firsts.putIfAbsent(key.apply(record.value()), record);
            if (first != null) {
                found.accept(record, first);
            }
        }
    }

    /**
     * Finds records that overlap in time, where each should come after the one before.
     *
     * @param records the records
     * @param start gives when a record begins
     * @param end gives when it is over, that moment not included; empty if it runs on
     * @param found takes each record that begins before an earlier one is over, and that earlier one
     * @param <T> the type of record
     * @param <C> the type of moment
     */
    public static <T, C extends Comparable<? super C>> void overlapping(
            Collection<Located<T>> records,
            Function<? super T, C> start,
            Function<? super T, Optional<C>> end,
            BiConsumer<Located<T>, Located<T>> found) {
        if (records.size() < 2) {
            return;
        }
        List<Located<T>> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparing(record -> start.apply(record.value())));
        Located<T> last = null;
        Optional<C> lastEnd = Optional.empty();
        for (Located<T> record : sorted) {
            C begins = start.apply(record.value());
            Optional<C> ends = end.apply(record.value());
            if (ends.isPresent() && ends.get().compareTo(begins) <= 0) {
                continue;
            }
            if (last != null && (lastEnd.isEmpty() || begins.compareTo(lastEnd.get()) < 0)) {
                found.accept(record, last);
            }
            if (last == null
                    || (lastEnd.isPresent() && (ends.isEmpty() || ends.get().compareTo(lastEnd.get()) > 0))) {
                last = record;
                lastEnd = ends;
            }
        }
    }

    /**
     * Finds records whose periods overlap.
     *
     * @param records the records
     * @param period gives the period of a record
     * @param found takes each record that begins before an earlier one is over, and that earlier one
     * @param <T> the type of record
     */
    public static <T> void overlapping(
            Collection<Located<T>> records,
            Function<? super T, Period> period,
            BiConsumer<Located<T>, Located<T>> found) {
        overlapping(
                records,
                record -> period.apply(record).start(),
                record -> period.apply(record).end(),
                found);
    }

    /**
     * Finds records that overlap within their group.
     *
     * @param records the records
     * @param key gives what the records of a group share
     * @param period gives the period of a record
     * @param found takes each record that begins before an earlier one of its group is over, and that earlier one
     * @param <T> the type of record
     */
    public static <T> void overlappingBy(
            List<Located<T>> records,
            Function<? super T, ?> key,
            Function<? super T, Period> period,
            BiConsumer<Located<T>, Located<T>> found) {
        if (records.size() > 1) {
            groups(records, key).values().forEach(group -> overlapping(group, period, found));
        }
    }

    /**
     * Finds where records that should follow each other leave something out.
     *
     * @param records the records
     * @param start gives when a record begins
     * @param end gives when it is over, that moment not included; empty if it runs on
     * @param found takes each record that begins after all earlier ones are over, and the moment when the last of them was
     * @param <T> the type of record
     * @param <C> the type of moment
     */
    public static <T, C extends Comparable<? super C>> void interrupted(
            Collection<Located<T>> records,
            Function<? super T, C> start,
            Function<? super T, Optional<C>> end,
            BiConsumer<Located<T>, C> found) {
        List<Located<T>> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparing(record -> start.apply(record.value())));
        C reached = null;
        for (Located<T> record : sorted) {
            C begins = start.apply(record.value());
            Optional<C> ends = end.apply(record.value());
            if (ends.isPresent() && ends.get().compareTo(begins) <= 0) {
                continue;
            }
            if (reached != null && reached.compareTo(begins) < 0) {
                found.accept(record, reached);
            }
            if (ends.isEmpty()) {
                return;
            }
            reached = reached == null || ends.get().compareTo(reached) > 0 ? ends.get() : reached;
        }
    }

    /**
     * Finds the first place of an order that nobody takes, such as 2 among the ranks 1, 3 and 4.
     *
     * @param records the records
     * @param rank gives the place of a record, from 1
     * @param <T> the type of record
     * @return the place; empty if there is no gap
     */
    public static <T> Optional<Integer> gap(Collection<Located<T>> records, ToIntFunction<? super T> rank) {
        TreeSet<Integer> ranks = new TreeSet<>();
        records.forEach(record -> ranks.add(rank.applyAsInt(record.value())));
        int next = 1;
        for (int taken : ranks) {
            if (taken > next) {
                return Optional.of(next);
            }
            next = taken + 1;
        }
        return Optional.empty();
    }
}
