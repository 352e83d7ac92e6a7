package org.lplp.core.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Follows records of which each points to at most one other: a correction to what it corrects, a refund to its payment. */
public final class Chain {

    private Chain() {}

    /**
     * Follows every record to the last one of its chain, in time linear in the number of records.
     *
     * @param next to which record a record points; a record that is no key points to none
     * @param <K> what stands for a record
     * @return for each key the last record of its chain; no entry for a key whose chain runs in a circle
     */
    public static <K> Map<K, K> ends(Map<K, K> next) {
        Map<K, K> ends = new HashMap<>();
        Set<K> circular = new HashSet<>();
        for (K start : next.keySet()) {
            Set<K> path = new LinkedHashSet<>();
            K at = start;
            while (next.containsKey(at) && !ends.containsKey(at) && !circular.contains(at) && path.add(at)) {
                at = next.get(at);
            }
            if (circular.contains(at) || path.contains(at)) {
                circular.addAll(path);
            } else {
                K end = ends.getOrDefault(at, at);
                path.forEach(key -> ends.put(key, end));
            }
        }
        return ends;
    }
}
