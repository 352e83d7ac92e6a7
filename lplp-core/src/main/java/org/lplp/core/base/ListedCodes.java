package org.lplp.core.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The lists of codes that a framework sets in place of LPLP's own. A type of code without a list keeps LPLP's. */
public final class ListedCodes {

    private static final ListedCodes NONE = new ListedCodes(Map.of());

    /** By simple name of the class of code. */
    private final Map<String, Set<String>> lists;

    private ListedCodes(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    /**
     * Gives no lists.
     *
     * @return LPLP's own lists for every type of code
     */
    public static ListedCodes none() {
        return NONE;
    }

    /**
     * Takes lists.
     *
     * @param lists the codes in order, by name of their type, such as {@code yearGroup}; a name that is empty, or that no type
     *     has, changes nothing
     * @return the lists
     */
    public static ListedCodes of(Map<String, ? extends Iterable<String>> lists) {
        Map<String, Set<String>> byClass = new HashMap<>();
        lists.forEach((type, codes) -> {
            Set<String> ordered = new LinkedHashSet<>();
            codes.forEach(ordered::add);
            byClass.put(className(type), ordered);
        });
        return byClass.isEmpty() ? NONE : new ListedCodes(byClass);
    }

    /**
     * Names a type of code as a framework does.
     *
     * @param type the type
     * @return its name, such as {@code yearGroup}
     */
    public static String name(Class<? extends Code> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String className(String type) {
        return type.isEmpty() ? type : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }

    /**
     * Tells whether a code is on the list of its type.
     *
     * @param code the code
     * @return true if it is; without a list, if LPLP knows it
     */
    public boolean knows(Code code) {
        if (lists.isEmpty()) {
            return code.isKnown();
        }
        Set<String> list = list(code);
        return list == null ? code.isKnown() : list.contains(code.value());
    }

    /**
     * Gives the list to which a code should belong.
     *
     * @param code the code
     * @return the codes of its type in order; empty if they are too many to be listed
     */
    public Set<String> listed(Code code) {
        Set<String> list = list(code);
        return list == null ? code.listed() : list;
    }

    /**
     * Gives the place of a code in the order of its list: of two year groups, the one with the greater place is the older.
     *
     * @param code the code
     * @return its place, from 0; empty for a code outside its list
     */
    public OptionalInt position(Code code) {
        List<String> order = new ArrayList<>(listed(code));
        int position = order.indexOf(code.value());
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    private Set<String> list(Code code) {
        return lists.get(code.getClass().getSimpleName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedCodes that && lists.equals(that.lists);
    }

    @Override
    public int hashCode() {
        return lists.hashCode();
    }

    /** How many types have a list. */
    @Override
    public String toString() {
        return "ListedCodes(" + lists.size() + ")";
    }
}
