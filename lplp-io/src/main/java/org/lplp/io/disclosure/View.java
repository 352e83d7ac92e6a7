package org.lplp.io.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lplp.core.base.Code;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.FieldClass;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.code.CodeFacts;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.DisclosureTable;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Permission;
import org.lplp.core.document.Portfolio;
import org.lplp.core.people.Learner;
import org.lplp.core.people.PeopleSection;
import org.lplp.core.people.Person;
import org.lplp.core.wellbeing.Instrument;

/**
 * What an audience may see of a record, for a purpose, on a day: itself a portfolio, of which all references hold.
 *
 * <p>The learner sees the record as it is. Anybody else sees what a consent permits, and of that what the disclosure table of the
 * framework shows; never an extension or an unknown member. Of persons who are not said to be adults nobody else sees a name, a day, an
 * outside identifier, a place or free text: their consent is not in this record.
 *
 * @param document the view; empty if there is no consent in force, or the framework withholds what no portfolio can stand without
 * @param receipt what was permitted and what is withheld, whether the record has it or not
 */
@GenerateViews({Portfolio.class})
public record View(Optional<Portfolio> document, Receipt receipt) {

    /** What is not seen of persons who may be children, whatever the table says. */
    static final List<FieldClass> WITHHELD_OF_CHILDREN =
            List.of(FieldClass.NAME, FieldClass.IDENTIFIER, FieldClass.DATE, FieldClass.NARRATIVE, FieldClass.LOCATION);

    /**
     * Makes a view.
     *
     * @param portfolio the record, valid
     * @param framework what it says of disclosure makes what the shipped one says stricter; its lists say which codes are no free text
     * @param audience who is to see it
     * @param purpose what for
     * @param day the day on which consents must be in force
     * @param pseudonyms what stands for ids, where the table asks for it
     * @return the view
     */
    public static View of(
            Portfolio portfolio,
            Framework framework,
            Audience audience,
            Purpose purpose,
            LocalDate day,
            Pseudonyms pseudonyms) {
        Permission permission = Permission.of(portfolio, framework, audience, purpose, day);
        Receipt receipt = new Receipt(purpose, day, framework.getId(), framework.getVersion(), permission);
        if (audience.equals(Audience.LEARNER)) {
            return new View(Optional.of(portfolio), receipt);
        }
        if (permission.sections().isEmpty()) {
            return new View(Optional.empty(), receipt);
        }
        Portfolio seen = seen(portfolio, permission.table(), permission.sections(), listed(framework));
        Portfolio whole = seen == null ? null : Holding.only(seen);
        return new View(
                Optional.ofNullable(whole)
                        .map(view -> PortfolioView.of(view, new Naming(permission.table(), pseudonyms.start()))),
                receipt);
    }

    /** What a framework lists, and what it calls the versions of its instruments. */
    private static Predicate<Code> listed(Framework framework) {
        ListedCodes codes = CodeFacts.listed(framework.getCode());
        Set<Code> versions = framework.getWellbeing().getInstruments().stream()
                .map(Instrument::getVersion)
                .collect(Collectors.toSet());
        return code -> codes.listed(code).contains(code.value()) || versions.contains(code);
    }

    private static Portfolio seen(
            Portfolio portfolio, DisclosureTable table, Set<DomainWord> sections, Predicate<Code> listed) {
        Portfolio seen = PortfolioView.of(portfolio, new Seeing(table, sections, listed));
        if (seen == null) {
            return null;
        }
        PeopleSection people =
                sections.contains(DomainWord.PEOPLE) ? covered(seen.getPeople(), table, sections, listed) : bare(seen);
        return Portfolio.builder().from(seen).people(people).build();
    }

    private static PeopleSection covered(
            PeopleSection people, DisclosureTable table, Set<DomainWord> sections, Predicate<Code> listed) {
        Sieve ofChildren = new Seeing(table.without("Person", WITHHELD_OF_CHILDREN), sections, listed);
        return PeopleSection.builder()
                .from(people)
                .people(people.getPeople().stream()
                        .map(person -> person.getAdult().orElse(false) ? person : PersonView.of(person, ofChildren))
                        .toList())
                .build();
    }

    /** Who is who is not permitted: of the learner, and of those whom the rest refers to, their ids alone. */
    private static PeopleSection bare(Portfolio view) {
        Learner learner = Learner.builder()
                .id(view.getPeople().getLearner().getId())
                .name(Seeing.WITHHELD)
                .build();
        Portfolio rest = Portfolio.builder()
                .from(view)
                .people(PeopleSection.builder().learner(learner).build())
                .build();
        Set<String> referred = Holding.Ids.referred(rest);
        return PeopleSection.builder()
                .learner(learner)
                .people(view.getPeople().getPeople().stream()
                        .filter(person -> referred.contains(person.getId().value()))
                        .map(person -> Person.builder().id(person.getId()).build())
                        .toList())
                .build();
    }
}
