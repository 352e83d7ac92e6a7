package org.lplp.core.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lplp.core.base.AccreditationId;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.PlaceId;
import org.lplp.core.capability.CapabilityFacts;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Severity;
import org.lplp.core.offer.Offer;
import org.lplp.core.offer.OfferSession;
import org.lplp.core.people.Person;
import org.lplp.core.people.RoleKind;
import org.lplp.core.place.Place;
import org.lplp.core.rule.Located;
import org.lplp.core.rule.Needs;
import org.lplp.core.rule.Nested;
import org.lplp.core.rule.Rule;
import org.lplp.core.rule.RuleOutcome;
import org.lplp.core.rule.RuleSpec;
import org.lplp.core.school.RosterEntry;
import org.lplp.core.vetting.Accreditation;
import org.lplp.core.vetting.Clearance;
import org.lplp.core.vetting.VettedActivity;

/** Rules on offers that read another domain word. */
public enum OfferCommunityAcrossRule implements Rule<CommunityFacts> {

    /** An offer to children names somebody to turn to, by itself or by its place (idea 13). */
    SAFEGUARDING_CONTACT_MISSING(
            "offer.safeguarding_contact_missing",
            Severity.ERROR,
            13,
            Needs.WHOLE_DOCUMENT,
            OfferCommunityAcrossRule::safeguardingContactMissing),

    /** Whoever teaches an offer to children today has a check that holds today (idea 13). */
    TEACHER_NOT_VETTED(
            "offer.teacher_not_vetted",
            Severity.ERROR,
            13,
            Needs.WHOLE_DOCUMENT,
            OfferCommunityAcrossRule::teacherNotVetted),

    /** Children were taught on a day on which no check of the teacher held (idea 13); later renewal does not undo it. */
    TAUGHT_UNVETTED(
            "offer.taught_unvetted",
            Severity.ERROR,
            13,
            Needs.WHOLE_DOCUMENT,
            OfferCommunityAcrossRule::taughtUnvetted),

    /** Leave to teach is given to one person; nobody teaches by somebody else's (idea 14). */
    ACCREDITATION_OF_ANOTHER(
            "offer.accreditation_of_another",
            Severity.ERROR,
            14,
            Needs.RECORDS,
            OfferCommunityAcrossRule::accreditationOfAnother),

    /** An accreditation is current on the day taught (idea 14). */
    ACCREDITATION_NOT_CURRENT(
            "offer.accreditation_not_current",
            Severity.ERROR,
            14,
            Needs.RECORDS,
            OfferCommunityAcrossRule::accreditationNotCurrent),

    /** A teacher from the community teaches by an accreditation (idea 14): an offer that names none cannot be held against it. */
    ACCREDITATION_MISSING(
            "offer.accreditation_missing",
            Severity.WARNING,
            14,
            Needs.WHOLE_DOCUMENT,
            OfferCommunityAcrossRule::accreditationMissing),

    /** Who is taught stands on the roster, without a name (idea 13): an adult among the learners is a slip. */
    LEARNER_NOT_ON_ROSTER(
            "offer.learner_not_on_roster",
            Severity.ERROR,
            13,
            Needs.RECORDS,
            OfferCommunityAcrossRule::learnerNotOnRoster),

    /** An offer names capabilities of the framework, or a search for what builds a goal's capability passes it over (ideas 13 and 21). */
    CAPABILITY_UNKNOWN(
            "offer.capability_unknown",
            Severity.WARNING,
            21,
            Needs.RECORDS,
            OfferCommunityAcrossRule::capabilityUnknown);

    private final RuleSpec<CommunityFacts> spec;

    OfferCommunityAcrossRule(
            String code, Severity severity, int idea, Needs needs, BiConsumer<CommunityFacts, RuleOutcome> check) {
        spec = new RuleSpec<>(code, severity, idea, needs, check);
    }

    @Override
    public RuleSpec<CommunityFacts> spec() {
        return spec;
    }

    /** Gives the offers whose learners may be so young that the framework wants the teacher checked. */
    private static List<Located<Offer>> toChildren(List<Located<Offer>> offers, Clearance clearance) {
        return offers.stream()
                .filter(offer -> clearance.requirement().appliesTo(offer.value().getMinimumAge()))
                .toList();
    }

    private static void safeguardingContactMissing(CommunityFacts facts, RuleOutcome out) {
        Set<PlaceId> safe = facts.community().getPlace().getPlaces().stream()
                .filter(place -> place.getSafeguardingContact().isPresent())
                .map(Place::getId)
                .collect(Collectors.toSet());
        List<Located<Offer>> unnamed = facts.offer().offers().stream()
                .filter(offer -> offer.value().getSafeguardingContact().isEmpty())
                .filter(offer -> !safe.contains(offer.value().getPlace()))
                .toList();
        if (!unnamed.isEmpty()) {
            facts.vetting()
                    .clearance(VettedActivity.OFFER, out)
                    .ifPresent(clearance -> toChildren(unnamed, clearance).forEach(offer -> out.found(offer.at())));
        }
    }

    private static void teacherNotVetted(CommunityFacts facts, RuleOutcome out) {
        List<Located<Offer>> standing = facts.offer().standing();
        if (!standing.isEmpty()) {
            facts.vetting()
                    .clearance(VettedActivity.OFFER, out)
                    .ifPresent(clearance -> toChildren(standing, clearance).stream()
                            .filter(offer -> !clearance.holds(offer.value().getTeacher(), facts.asOf()))
                            .forEach(offer -> out.found(offer.at("teacher"), "on", facts.asOf())));
        }
    }

    private static void taughtUnvetted(CommunityFacts facts, RuleOutcome out) {
        List<Nested<Offer, OfferSession>> sessions = facts.offer().sessions();
        if (!sessions.isEmpty()) {
            facts.vetting()
                    .clearance(VettedActivity.OFFER, out)
                    .ifPresent(clearance -> sessions.forEach(session -> requireVetted(session, clearance, out)));
        }
    }

    private static void requireVetted(Nested<Offer, OfferSession> session, Clearance clearance, RuleOutcome out) {
        Offer offer = session.holder().value();
        LocalDate on = session.part().value().getOn();
        if (clearance.requirement().appliesTo(offer.getMinimumAge()) && !clearance.holds(offer.getTeacher(), on)) {
            out.found(session.part().at("on"), "on", on);
        }
    }

    private static void accreditationOfAnother(CommunityFacts facts, RuleOutcome out) {
        Map<AccreditationId, Accreditation> byId = facts.vetting().accreditationById();
        for (Located<Offer> offer : facts.offer().offers()) {
            offer.value()
                    .getAccreditation()
                    .map(byId::get)
                    .map(Accreditation::getPerson)
                    .filter(Predicate.not(offer.value().getTeacher()::equals))
                    .ifPresent(another -> out.found(offer.at("accreditation")));
        }
    }

    private static void accreditationNotCurrent(CommunityFacts facts, RuleOutcome out) {
        Map<AccreditationId, Accreditation> byId = facts.vetting().accreditationById();
        for (Nested<Offer, OfferSession> session : facts.offer().sessions()) {
            Optional<Accreditation> accreditation =
                    session.holder().value().getAccreditation().map(byId::get);
            LocalDate on = session.part().value().getOn();
            if (accreditation.isPresent() && !accreditation.get().standing().contains(on)) {
                out.found(session.part().at("on"), "on", on);
            }
        }
    }

    private static void accreditationMissing(CommunityFacts facts, RuleOutcome out) {
        Map<AccreditationId, Accreditation> byId = facts.vetting().accreditationById();
        Set<PersonId> communityTeachers = facts.community().getPeople().getPeople().stream()
                .filter(person -> isCommunityTeacher(person, facts.asOf()))
                .map(Person::getId)
                .collect(Collectors.toSet());
        for (Located<Offer> offer : facts.offer().standing()) {
            boolean isNamed = offer.value().getAccreditation().map(byId::get).isPresent();
            if (!isNamed && communityTeachers.contains(offer.value().getTeacher())) {
                out.found(offer.at());
            }
        }
    }

    private static boolean isCommunityTeacher(Person person, LocalDate day) {
        return person.getRoles().stream()
                .filter(role -> role.getKind().equals(RoleKind.COMMUNITY_TEACHER))
                .anyMatch(role ->
                        role.getPeriod().isEmpty() || role.getPeriod().get().contains(day));
    }

    /** An id that is nobody's is a dangling reference and not told twice. */
    private static void learnerNotOnRoster(CommunityFacts facts, RuleOutcome out) {
        Set<PersonId> others = new HashSet<>();
        facts.community().getPeople().getPeople().forEach(person -> others.add(person.getId()));
        facts.community().getSchool().getRosterEntries().stream()
                .map(RosterEntry::getId)
                .forEach(others::remove);
        for (Located<OfferSession> session : Nested.parts(facts.offer().sessions())) {
            session.each("learners", OfferSession::getLearners).stream()
                    .filter(learner -> others.contains(learner.value()))
                    .forEach(learner -> out.found(learner.at()));
        }
    }

    private static void capabilityUnknown(CommunityFacts facts, RuleOutcome out) {
        List<Located<Offer>> offers = facts.offer().offers();
        for (Located<CapabilityId> capability :
                Nested.parts(Nested.each(offers, "capabilities", Offer::getCapabilities))) {
            if (facts.capability().byId().isEmpty()) {
                out.skipped(CapabilityFacts.NEEDED);
            } else if (!facts.capability().byId().containsKey(capability.value())) {
                out.found(capability.at(), Finding.VALUE, capability.value().value());
            }
        }
    }
}
