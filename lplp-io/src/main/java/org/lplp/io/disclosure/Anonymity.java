package org.lplp.io.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lplp.core.base.PersonId;
import org.lplp.core.document.Portfolio;
import org.lplp.core.people.Enrolment;

/**
 * How many learners look alike in a set of views: the k of k-anonymity (Samarati and Sweeney, 1998). Learners whose quasi-identifiers say
 * the same are a class; whoever knows somebody's quasi-identifiers can tell the class, and in a class of one the learner.
 *
 * <p>It judges what the views say and nothing else. It says nothing of attributes that are no quasi-identifiers here, nor of what
 * somebody learns from a class in which all are alike.
 *
 * <p>It counts one set of views, on one thread.
 */
public final class Anonymity {

    private static final Map<String, Function<Portfolio, Stream<?>>> KNOWN = known();

    private final List<Function<Portfolio, Stream<?>>> quasi;
    private final Map<List<Set<Object>>, Set<PersonId>> classes = new HashMap<>();

    /**
     * Starts to count.
     *
     * @param quasi the quasi-identifiers, of {@link #quasiIdentifiers()}; none means that all learners are alike
     * @throws IllegalArgumentException if one is not known
     */
    public Anonymity(Collection<String> quasi) {
        if (!KNOWN.keySet().containsAll(quasi)) {
            throw new IllegalArgumentException("a quasi-identifier is one of " + String.join(", ", KNOWN.keySet()));
        }
        this.quasi = quasi.stream().map(KNOWN::get).toList();
    }

    /**
     * Lists what can be a quasi-identifier, because others than the record's readers know it of a learner.
     *
     * @return {@code school}, {@code unit} and {@code yearGroup}: all that a view says of them, at any time
     */
    public static Set<String> quasiIdentifiers() {
        return KNOWN.keySet();
    }

    private static Map<String, Function<Portfolio, Stream<?>>> known() {
        Map<String, Function<Portfolio, Stream<?>>> known = new LinkedHashMap<>();
        known.put("school", view -> enrolments(view).map(Enrolment::getOrganisation));
        known.put("unit", view -> enrolments(view).map(Enrolment::getUnit).flatMap(Optional::stream));
        known.put(
                "yearGroup",
                view -> Stream.concat(
                                Stream.of(view.getPeople().getLearner().getYearGroup()),
                                enrolments(view).map(Enrolment::getYearGroup))
                        .flatMap(Optional::stream));
        return Collections.unmodifiableMap(known);
    }

    private static Stream<Enrolment> enrolments(Portfolio view) {
        return view.getPeople().getLearner().getEnrolments().stream();
    }

    /**
     * Counts the learner of a view. What the view does not say is a value like any other: those of whom nothing is said are alike.
     *
     * @param view the view, as it is to be given away
     */
    public void add(Portfolio view) {
        List<Set<Object>> values = quasi.stream()
                .map(each -> each.apply(view).collect(Collectors.<Object>toSet()))
                .toList();
        classes.computeIfAbsent(values, key -> new HashSet<>())
                .add(view.getPeople().getLearner().getId());
    }

    /**
     * Gives how many classes there are.
     *
     * @return the number
     */
    public int classes() {
        return classes.size();
    }

    /**
     * Gives k: the size of the smallest class.
     *
     * @return learners; empty if there are none
     */
    public OptionalInt smallest() {
        return classes.values().stream().mapToInt(Set::size).min();
    }

    /**
     * Counts the learners in classes that are too small.
     *
     * @param k the size that is large enough
     * @return how many learners are in smaller classes
     */
    public int below(int k) {
        return classes.values().stream()
                .mapToInt(Set::size)
                .filter(size -> size < k)
                .sum();
    }
}
