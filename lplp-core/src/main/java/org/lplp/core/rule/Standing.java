package org.lplp.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.lplp.core.base.Id;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Recorded;

/**
 * Picks the records that count out of those that are there: each id once, and none that another record replaces.
 *
 * <p>A record that is there twice, word for word, counts once. Where two records with one id differ, nobody can tell which is
 * true: neither counts, and the id is said to be missing. The result is ordered by id, so that no score depends on the order of
 * the file.
 */
public final class Standing {

    private Standing() {}

    /**
     * Picks entries of a ledger. An entry is never replaced (a correction is another entry), so {@code supersedes} is not read.
     *
     * @param entries the entries
     * @param id gives the id of an entry
     * @param path what the entries are called where they are missing, such as {@code peer.credits}
     * @param missing takes the ids that are there with different content
     * @param <T> the type of entry
     * @return the entries that count, by id
     */
    public static <T> List<T> entries(
            Collection<T> entries, Function<? super T, ? extends Id> id, String path, Collection<String> missing) {
        return new ArrayList<>(once(entries, id, path, missing).values());
    }

    /**
     * Picks records that are still true.
     *
     * @param records the records
     * @param id gives the id of a record
     * @param path what the records are called where they are missing, such as {@code peer.sessions}
     * @param missing takes the ids that are there with different content
     * @param <T> the type of record
     * @return the records that count, by id
     */
    public static <T extends Recorded> List<T> records(
            Collection<T> records, Function<? super T, ? extends Id> id, String path, Collection<String> missing) {
        return records(records, id, Recorded::getSupersedes, path, missing);
    }

    /**
     * Picks what holds records that are still true.
     *
     * @param records the records, each perhaps together with what it belongs to
     * @param id gives the id of a record
     * @param supersedes gives the record that a record replaces
     * @param path what the records are called where they are missing, such as {@code mentoring.sessions}
     * @param missing takes the ids that are there with different content
     * @param <T> the type of record
     * @return the records that count, by id
     */
    public static <T> List<T> records(
            Collection<T> records,
            Function<? super T, ? extends Id> id,
            Function<? super T, Optional<RecordId>> supersedes,
            String path,
            Collection<String> missing) {
        Map<String, T> once = once(records, id, path, missing);
        Map<String, String> replaces = new HashMap<>();
        once.forEach((key, record) -> supersedes.apply(record).ifPresent(old -> replaces.put(key, old.value())));
        // Records that replace each other in a circle would all vanish; they stay, and are a finding elsewhere.
        for (String key : Chain.ends(replaces).keySet()) {
            once.remove(replaces.get(key));
        }
        return new ArrayList<>(once.values());
    }

    private static <T> Map<String, T> once(
            Collection<T> records, Function<? super T, ? extends Id> id, String path, Collection<String> missing) {
        Map<String, T> once = new TreeMap<>();
        Set<String> contradictory = new TreeSet<>();
        for (T record : records) {
            String key = id.apply(record).value();
            T other = once.putIfAbsent(key, record);
            if (other != null && !other.equals(record)) {
                contradictory.add(key);
            }
        }
        for (String key : contradictory) {
            once.remove(key);
            missing.add(path + ": " + key + " is there twice with different content");
        }
        return once;
    }
}
