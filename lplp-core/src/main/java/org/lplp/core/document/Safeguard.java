package org.lplp.core.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.Person;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.vetting.Clearance;
import org.lplp.core.vetting.VettedActivity;

/** Holds the people who work with the learner against the checks that the community keeps. */
final class Safeguard {

    /**
     * Somebody works with the learner.
     *
     * @param person who it is
     * @param on on which day
     * @param at where the record names the person
     */
    record Contact(PersonId person, LocalDate on, Pointer at) {}

    private final PortfolioFacts facts;
    private final RuleOutcome out;

    Safeguard(PortfolioFacts facts, RuleOutcome out) {
        this.facts = facts;
        this.out = out;
    }

    /**
     * Reports adults for whom no check holds on a day on which they work with the learner: of each place in the record the first
     * such day, as the argument {@code on}. Learners among each other need no check.
     */
    void requireVetted(VettedActivity activity, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        facts.community(out)
                .flatMap(community -> community.vetting().clearance(activity, out))
                .ifPresent(clearance -> requireVetted(clearance, contacts));
    }

    private void requireVetted(Clearance clearance, List<Contact> contacts) {
        Set<Pointer> reported = new HashSet<>();
        for (Contact contact : contacts) {
            Optional<LocalDate> birth = facts.people().learner().value().getBirthDate();
            Optional<Integer> age = birth.map(day -> (int) ChronoUnit.YEARS.between(day, contact.on()));
            if (clearance.requirement().appliesTo(age)
                    && isAdult(contact)
                    && !clearance.holds(contact.person(), contact.on())
                    && reported.add(contact.at())) {
                out.found(contact.at(), "on", contact.on());
            }
        }
    }

    /** Tells whether it is an adult, by the age on that day or else by what the record says; nobody is judged on a guess. */
    private boolean isAdult(Contact contact) {
        Person person = facts.people().byId().get(contact.person());
        if (person == null || facts.people().isLearner(contact.person())) {
            return false;
        }
        Optional<Integer> adultAge = facts.framework().getMentoring().getAdultAge();
        if (person.getBirthDate().isPresent() && adultAge.isPresent()) {
            return ChronoUnit.YEARS.between(person.getBirthDate().get(), contact.on()) >= adultAge.get();
        }
        if (person.getAdult().isEmpty() && person.getYearGroup().isEmpty()) {
            out.skipped("people.people.adult");
        }
        return person.getAdult().orElse(false);
    }
}
