package org.lplp.io.report.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.Text;
import org.lplp.core.people.Learner;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.Person;

/** Who is who on a page: by name where the record has one, else by number, and by a mark of one to three characters in pictures. */
final class Cast {

    /** What a view puts in place of a name that its audience must not see. */
    private static final Text WITHHELD = Text.of("…");

    /**
     * Somebody.
     *
     * @param name the name, or a number in words
     * @param mark initials, or a number; no two people have the same
     */
    record Who(Said name, String mark) {}

    private final Map<PersonId, Who> people = new HashMap<>();
    private final Set<String> marks = new HashSet<>();
    private final Who learner;
    private final Wording words;

    Cast(PeopleSection section, Wording words) {
        this.words = words;
        Learner owner = section.getLearner();
        Text name = owner.getPreferredName().orElse(owner.getName());
        learner = name.equals(WITHHELD) ? new Who(words.word("learner.unnamed"), mark("•")) : named(words.said(name));
        people.put(owner.getId(), learner);
        int number = 0;
        for (Person person : section.getPeople()) {
            number++;
            int its = number;
            people.putIfAbsent(
                    person.getId(),
                    person.getName()
                            .filter(known -> !known.equals(WITHHELD))
                            .map(known -> named(words.said(known)))
                            .orElseGet(() -> new Who(words.word("person.numbered", its), mark(String.valueOf(its)))));
        }
    }

    Who learner() {
        return learner;
    }

    Who who(PersonId id) {
        return people.getOrDefault(id, new Who(words.word("person.unknown"), "?"));
    }

    private Who named(Said name) {
        return new Who(name, mark(initials(name.words())));
    }

    private String mark(String wished) {
        String mark = wished;
        for (int i = 2; !marks.add(mark); i++) {
            mark = wished + i;
        }
        return mark;
    }

    private static String initials(String name) {
        String[] parts = name.strip().split("\\s+");
        return parts.length < 2 ? initial(parts[0]) : initial(parts[0]) + initial(parts[parts.length - 1]);
    }

    /** The first letter or digit; other signs say nothing in so small a place. */
    private static String initial(String part) {
        return part.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("?")
                .toUpperCase(Locale.ROOT);
    }
}
