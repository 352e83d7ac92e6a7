package org.lplp.core.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lplp.core.base.DomainWord;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.check.Fields;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Consent;
import org.lplp.core.disclosure.Decision;
import org.lplp.core.disclosure.DisclosureFacts;
import org.lplp.core.disclosure.DisclosureTable;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.people.PeopleFacts;
import org.lplp.core.rule.Located;

/**
 * What the consents of a record, and a framework, let an audience see for a purpose on a day. No consent, no disclosure (principle 1).
 *
 * <p>A section is permitted if a consent in force allows it and none in force denies it. A consent that another one supersedes, that
 * is over or that was withdrawn has no force; an allowance has none unless the learner gave it, or somebody who, as far as the record
 * says, is family. A decision that is not known denies. A purpose is permitted by name: none includes another.
 *
 * @param table what the audience sees of every attribute in them
 * @param sections the sections, in the order of {@link DomainWord#known()}; none if nothing may be seen
 * @param until the first later day on which one of them is not permitted any more, as far as is known today; empty for no such day
 */
public record Permission(DisclosureTable table, Set<DomainWord> sections, Optional<LocalDate> until) {

    /**
     * Tells what an audience may see. The learner may see everything, for ever.
     *
     * @param portfolio the record
     * @param framework what it says of disclosure makes what the shipped one says stricter
     * @param audience who asks; an audience that is not known may see nothing
     * @param purpose what for; any code
     * @param day the day of asking
     * @return the permission
     */
    public static Permission of(
            Portfolio portfolio, Framework framework, Audience audience, Purpose purpose, LocalDate day) {
        DisclosureTable table = table(framework, audience);
        if (audience.equals(Audience.LEARNER)) {
            return new Permission(table, new LinkedHashSet<>(DomainWord.known().values()), Optional.empty());
        }
        if (!audience.isKnown()) {
            return new Permission(table, Set.of(), Optional.empty());
        }
        PeopleFacts people = PeopleFacts.of(portfolio.getPeople(), portfolio.getIssued(), ListedCodes.none());
        List<Consent> matter = DisclosureFacts.of(portfolio.getDisclosure()).consents().stream()
                .map(Located::value)
                .filter(consent -> consent.getAudience().equals(audience))
                .filter(consent -> consent.getPurpose().equals(purpose))
                .filter(consent -> !isAllowance(consent) || isGivenByFamily(consent, people))
                .toList();
        Set<DomainWord> sections = sections(matter, day);
        return new Permission(table, sections, sections.isEmpty() ? Optional.empty() : until(matter, sections, day));
    }

    /**
     * Gives what an audience sees, of what it may see at all.
     *
     * @param framework what it says of disclosure makes what the shipped one says stricter
     * @param audience the audience
     * @return its table
     */
    public static DisclosureTable table(Framework framework, Audience audience) {
        return DisclosureTable.of(
                audience, List.of(Framework.leadbeater2008().getDisclosure(), framework.getDisclosure()), Fields.ALL);
    }

    private static boolean isAllowance(Consent consent) {
        return consent.getDecision().equals(Decision.ALLOW);
    }

    private static boolean isGivenByFamily(Consent consent, PeopleFacts people) {
        return people.isLearner(consent.getGivenBy())
                || (people.byId().containsKey(consent.getGivenBy())
                        && people.maySpeakAs(
                                consent.getGivenBy(),
                                PeopleFacts.FAMILY,
                                consent.getPeriod().start()));
    }

    private static Set<DomainWord> sections(List<Consent> consents, LocalDate day) {
        Set<DomainWord> sections = new LinkedHashSet<>(DomainWord.known().values());
        sections.retainAll(covered(consents, day, Permission::isAllowance));
        sections.removeAll(covered(consents, day, consent -> !isAllowance(consent)));
        return sections;
    }

    private static Set<DomainWord> covered(List<Consent> consents, LocalDate day, Predicate<Consent> which) {
        Set<DomainWord> covered = new LinkedHashSet<>();
        consents.stream()
                .filter(which)
                .filter(consent -> DisclosureFacts.inForce(consent).contains(day))
                .forEach(consent -> covered.addAll(
                        consent.getCovers().isEmpty() ? DomainWord.known().values() : consent.getCovers()));
        return covered;
    }

    private static Optional<LocalDate> until(List<Consent> consents, Set<DomainWord> sections, LocalDate day) {
        List<LocalDate> turns = new ArrayList<>();
        consents.stream()
                .map(DisclosureFacts::inForce)
                .flatMap(period -> Stream.concat(Stream.of(period.start()), period.end().stream()))
                .filter(turn -> turn.isAfter(day))
                .sorted()
                .forEach(turns::add);
        return turns.stream()
                .filter(turn -> !sections(consents, turn).containsAll(sections))
                .findFirst();
    }
}
