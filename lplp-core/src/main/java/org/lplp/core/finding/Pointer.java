package org.lplp.core.finding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * A JSON Pointer (RFC 6901) in the making: cheap to extend, rendered only when a finding is made. Two pointers to one place are equal.
 *
 * <p>Example: {@code Pointer.root().to("peer").to("sessions").to(3).to("minutes")} is {@code /peer/sessions/3/minutes}.
 */
public final class Pointer {

    private static final Pointer ROOT = new Pointer(null, null, 0);

    private final Pointer parent;
    /** Null for an element of an array. */
    private final String name;

    private final int index;

    private Pointer(Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /**
     * Gives the pointer to the whole document.
     *
     * @return the empty pointer
     */
    public static Pointer root() {
        return ROOT;
    }

    /**
     * Goes on to a member.
     *
     * @param member the member's name, unescaped
     * @return the longer pointer
     */
    public Pointer to(String member) {
        return new Pointer(this, member, 0);
    }

    /**
     * Goes on to an element.
     *
     * @param element the element's index, from 0
     * @return the longer pointer
     */
    public Pointer to(int element) {
        return new Pointer(this, null, element);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer that && isSame(this, that);
    }

    /** Goes up both, since two pointers into one list mostly differ in the last steps and share the first ones. */
    private static boolean isSame(Pointer one, Pointer other) {
        Pointer left = one;
        Pointer right = other;
        while (left != right) {
            if (left.parent == null
                    || right.parent == null
                    || left.index != right.index
                    || !Objects.equals(left.name, right.name)) {
                return false;
            }
            left = left.parent;
            right = right.parent;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Pointer step = this; step.parent != null; step = step.parent) {
            hash = 31 * hash + (step.name == null ? step.index : step.name.hashCode());
        }
        return hash;
    }

    /** Gives the pointer as RFC 6901 writes it, such as {@code /peer/sessions/3/minutes}. */
    @Override
    public String toString() {
        Deque<Pointer> steps = new ArrayDeque<>();
        for (Pointer step = this; step.parent != null; step = step.parent) {
            steps.push(step);
        }
        StringBuilder text = new StringBuilder();
        for (Pointer step : steps) {
            text.append('/');
            if (step.name == null) {
                text.append(step.index);
            } else {
                text.append(step.name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return text.toString();
    }
}
