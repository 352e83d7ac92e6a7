package org.lplp.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
        once.keySet().removeAll(replaced(replaces(once.values(), id, supersedes)));
        return new ArrayList<>(once.values());
    }

    /**
     * Leaves out the records of a document that another one of them replaces. What is there twice stays: it is a finding of its own.
     *
     * @param records the records
     * @param id gives the id of a record
     * @param <T> the type of record
     * @return the records that count, in order: the list itself if nothing in it is replaced
     */
    public static <T extends Recorded> List<Located<T>> located(
            List<Located<T>> records, Function<? super T, ? extends Id> id) {
        Map<String, String> replaces = replaces(values(records), id, Recorded::getSupersedes);
        if (replaces.isEmpty()) {
            return records;
        }
        Set<String> replaced = replaced(replaces);
        return records.stream()
                .filter(record -> !replaced.contains(id.apply(record.value()).value()))
                .toList();
    }

    /**
     * Leaves out the parts of a document's records that another part replaces, be it of the same record or not.
     *
     * @param parts the parts, each with its holder
     * @param id gives the id of a part
     * @param <H> the type of holder
     * @param <T> the type of part
     * @return the parts that count, in order: the list itself if nothing in it is replaced
     */
    public static <H, T extends Recorded> List<Nested<H, T>> nested(
            List<Nested<H, T>> parts, Function<? super T, ? extends Id> id) {
        Map<String, String> replaces = replaces(values(Nested.parts(parts)), id, Recorded::getSupersedes);
        if (replaces.isEmpty()) {
            return parts;
        }
        Set<String> replaced = replaced(replaces);
        return parts.stream()
                .filter(part -> !replaced.contains(id.apply(part.part().value()).value()))
                .toList();
    }

    /**
     * Looks records up by id. The id of a record that another one replaces gives that other one: who named it before the correction
     * means what is true now.
     *
     * @param records the records
     * @param id gives the id of a record
     * @param <I> the type of id
     * @param <T> the type of record
     * @return the records that count, by their own ids and by those of the records that they replace; of two with one id, the first
     */
    public static <I extends Id, T extends Recorded> Map<I, T> byId(
            Collection<T> records, Function<? super T, ? extends I> id) {
        Map<String, T> first = new HashMap<>();
        Map<String, String> replacedBy = new HashMap<>();
        for (T record : records) {
            String key = id.apply(record).value();
            first.putIfAbsent(key, record);
            record.getSupersedes().ifPresent(old -> replacedBy.putIfAbsent(old.value(), key));
        }
        Map<String, String> last = Chain.ends(replacedBy);
        Map<I, T> byId = new HashMap<>();
        for (T record : records) {
            I key = id.apply(record);
            byId.putIfAbsent(key, first.get(last.getOrDefault(key.value(), key.value())));
        }
        return byId;
    }

    /**
     * Reports records that replace themselves, directly or by way of others, and records that lead to such ones.
     *
     * @param records the records
     * @param id gives the id of a record
     * @param out takes what is found, at {@code supersedes}
     * @param <T> the type of record
     */
    public static <T extends Recorded> void circles(
            List<Located<T>> records, Function<? super T, ? extends Id> id, RuleOutcome out) {
        Map<String, String> replaces = replaces(values(records), id, Recorded::getSupersedes);
        if (replaces.isEmpty()) {
            return;
        }
        Set<String> circular = new HashSet<>(replaces.keySet());
        circular.removeAll(Chain.ends(replaces).keySet());
        for (Located<T> record : records) {
            if (record.value().getSupersedes().isPresent()
                    && circular.contains(id.apply(record.value()).value())) {
                out.found(record.at("supersedes"));
            }
        }
    }

    private static <T> List<T> values(List<Located<T>> records) {
        List<T> values = new ArrayList<>(records.size());
        records.forEach(record -> values.add(record.value()));
        return values;
    }

    private static <T> Map<String, String> replaces(
            Collection<T> records,
            Function<? super T, ? extends Id> id,
            Function<? super T, Optional<RecordId>> supersedes) {
        Map<String, String> replaces = new HashMap<>();
        for (T record : records) {
            Optional<RecordId> old = supersedes.apply(record);
            if (old.isPresent()) {
                replaces.putIfAbsent(id.apply(record).value(), old.get().value());
            }
        }
        return replaces;
    }

    /** Records that replace each other in a circle would all vanish; they stay, and are a finding. */
    private static Set<String> replaced(Map<String, String> replaces) {
        Set<String> replaced = new HashSet<>();
        Chain.ends(replaces).keySet().forEach(key -> replaced.add(replaces.get(key)));
        return replaced;
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
