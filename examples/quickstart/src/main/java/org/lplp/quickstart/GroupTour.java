package org.lplp.quickstart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lplp.core.document.Framework;
import org.lplp.core.group.SuppressionPolicy;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.group.*;

/** Idea 20: figures of groups that tell of a school and never of one child. */
public final class GroupTour {

    private GroupTour() {}

    public static void main(String[] args) {
        GroupTally tally = new GroupTally(List.of("unit", "yearGroup"));
        add(tally, "river", "7", 24, 18);
        add(tally, "river", "8", 3, 2);
        add(tally, "hill", "7", 21, 12);
        add(tally, "hill", "8", 19, 15);

        SuppressionPolicy policy =
                Framework.leadbeater2008().getGroup().getSuppressions().get(0);
        GroupPublication publication = GroupPublication.of(GroupTable.of(tally), policy);

        System.out.println("Three learners are too few, and others are withheld with them, so that no sum tells:\n");
        publication.figures().forEach(System.out::println);
        System.out.println("\nWhat a reader can work out of it:\n");
        publication.audit().forEach(System.out::println);
    }

    /** Adds learners of whom so many got the mentoring they were promised. */
    private static void add(GroupTally tally, String unit, String yearGroup, int learners, int met) {
        for (int i = 0; i < learners; i++) {
            Rational got = i < met ? Rational.ONE : Rational.ZERO;
            tally.add(List.of(unit, yearGroup), Map.of(LearnerFigures.MENTORING_MET, Optional.of(got)));
        }
    }
}
