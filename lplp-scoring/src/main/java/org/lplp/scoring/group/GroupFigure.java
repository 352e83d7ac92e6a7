package org.lplp.scoring.group;

import java.util.Objects;

/**
 * A figure of a group.
 *
 * @param code its stable code, such as {@code mentoring.entitlement_met}
 * @param subject the item of the framework that it is about, such as a measure; empty if it is about none
 * @param kind what is told
 */
public record GroupFigure(String code, String subject, FigureKind kind) {

    /** How many learners there are; it is the first figure of every group. */
    public static final GroupFigure LEARNERS = new GroupFigure("learners", "", FigureKind.COUNT);

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a part is null
     */
    public GroupFigure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(kind, "kind");
    }

    static GroupFigure share(String code) {
        return new GroupFigure(code, "", FigureKind.SHARE);
    }

    static GroupFigure mean(String code) {
        return new GroupFigure(code, "", FigureKind.MEAN);
    }

    /** Gives code and subject. */
    @Override
    public String toString() {
        return subject.isEmpty() ? code : code + ' ' + subject;
    }
}
