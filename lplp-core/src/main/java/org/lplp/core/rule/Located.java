package org.lplp.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lplp.core.finding.Pointer;

/**
 * A record and where it stands in its document.
 *
 * @param value the record
 * @param at the pointer to it
 * @param <T> the type of record
 */
public record Located<T>(T value, Pointer at) {

    /**
     * Locates the elements of a list.
     *
     * @param list the records
     * @param at the pointer to the list
     * @param <T> the type of record
     * @return the records with their places, in order
     */
    public static <T> List<Located<T>> each(List<T> list, Pointer at) {
        List<Located<T>> located = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            located.add(new Located<>(list.get(i), at.to(i)));
        }
        return located;
    }

    /**
     * Locates the elements of a list that the record holds.
     *
     * @param member the list's member
     * @param list gives the list
     * @param <C> the type of element
     * @return the elements with their places, in order
     */
    public <C> List<Located<C>> each(String member, Function<? super T, List<C>> list) {
        List<C> elements = list.apply(value);
        return elements.isEmpty() ? List.of() : each(elements, at.to(member));
    }

    /**
     * Gives the pointer to a member of the record.
     *
     * @param member the member's name
     * @return the pointer
     */
    public Pointer at(String member) {
        return at.to(member);
    }
}
