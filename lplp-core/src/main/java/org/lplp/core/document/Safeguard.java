package org.lplp.core.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lplp.core.base.PersonId;
import org.lplp.core.finding.Pointer;
import org.lplp.core.people.Person;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.vetting.Clearance;
import org.lplp.core.vetting.VettedActivity;
import org.lplp.core.vetting.VettingFacts;

/** Holds the people who work with the learner against the checks that the community keeps. */
final class Safeguard {

    /**
     * Somebody works with the learner.
     *
     * @param person who it is
     * @param days on which days, in order
     * @param at where the record names the person
     */
    record Contact(PersonId person, Collection<LocalDate> days, Pointer at) {}

    private final PortfolioFacts facts;
    private final RuleOutcome out;

    Safeguard(PortfolioFacts facts, RuleOutcome out) {
        this.facts = facts;
        this.out = out;
    }

    /**
     * Reports adults for whom no check holds on a day on which they work with the learner: the first such day is the argument
     * {@code on}. Learners among each other need no check. A
     * community without a single check keeps its register elsewhere, as English schools do in their single central record: what is
     * not there is no refusal, and the rule says that it was skipped.
     */
    void requireVetted(VettedActivity activity, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        facts.community(out)
                .map(CommunityFacts::vetting)
                .filter(this::keepsChecks)
                .flatMap(vetting -> vetting.clearance(activity, out))
                .ifPresent(clearance -> requireVetted(clearance, contacts));
    }

    private boolean keepsChecks(VettingFacts vetting) {
        if (vetting.vettings().isEmpty()) {
            out.skipped("community.vetting.vettings");
        }
        return !vetting.vettings().isEmpty();
    }

    private void requireVetted(Clearance clearance, List<Contact> contacts) {
        for (Contact contact : contacts) {
            contact.days().stream()
                    .filter(day -> !clearance.holds(contact.person(), day))
                    .filter(day -> clearance.requirement().appliesTo(learnersAge(day)))
                    .filter(day -> isAdult(contact.person(), day))
                    .findFirst()
                    .ifPresent(day -> out.found(contact.at(), "on", day));
        }
    }

    private Optional<Integer> learnersAge(LocalDate day) {
        return facts.people().learner().value().getBirthDate().map(birth -> age(birth, day));
    }

    private static int age(LocalDate birth, LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birth, day);
    }

    /** Tells whether it is an adult, by the age on that day or else by what the record says; nobody is judged on a guess. */
    private boolean isAdult(PersonId id, LocalDate day) {
        Person person = facts.people().byId().get(id);
        if (person == null || facts.people().isLearner(id)) {
            return false;
        }
        Optional<Integer> adultAge = facts.framework().getMentoring().getAdultAge();
        if (person.getBirthDate().isPresent() && adultAge.isPresent()) {
            return age(person.getBirthDate().get(), day) >= adultAge.get();
        }
        if (person.getAdult().isEmpty() && person.getYearGroup().isEmpty()) {
            out.skipped("people.people.adult");
        }
        return person.getAdult().orElse(false);
    }
}
