package org.lplp.cli.cohort;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.lplp.core.base.CapabilityId;
import org.lplp.core.base.EntryId;
import org.lplp.core.base.EvidenceId;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.MediaType;
import org.lplp.core.base.Sha256;
import org.lplp.core.evidence.Assessment;
import org.lplp.core.evidence.AssessorRole;
import org.lplp.core.evidence.CapabilityLink;
import org.lplp.core.evidence.Entry;
import org.lplp.core.evidence.EntryKind;
import org.lplp.core.evidence.Evidence;
import org.lplp.core.evidence.EvidenceSection;
import org.lplp.io.canonical.Canonical;

/** What the learner did, inside school and outside; those with drive have more to show. */
final class Entries {

    private static final List<CapabilityId> CAPABILITIES = List.of(
            CapabilityId.of("urn:lplp:capability:making"),
            CapabilityId.of("urn:lplp:capability:perseverance"),
            CapabilityId.of("urn:lplp:capability:reasoning"),
            CapabilityId.of("urn:lplp:capability:leading"));

    /** Something that can be done, and where. */
    private record Deed(Phrase title, EntryKind kind, PlaceKind place) {}

    private static final List<Deed> DEEDS = List.of(
            new Deed(new Phrase("Arbrawf y pendil", "The pendulum experiment"), EntryKind.WORK, PlaceKind.CAMPUS),
            new Deed(new Phrase("Cerdd i'r orsaf", "A poem for the station"), EntryKind.WORK, PlaceKind.CAMPUS),
            new Deed(new Phrase("Traethawd ar y llanw", "An essay on the tides"), EntryKind.WORK, PlaceKind.CAMPUS),
            new Deed(new Phrase("Tîm hoci'r ysgol", "School hockey team"), EntryKind.PARTICIPATION, PlaceKind.CAMPUS),
            new Deed(new Phrase("Gwely o ffa", "A bed of beans"), EntryKind.WORK, PlaceKind.ALLOTMENT),
            new Deed(new Phrase("Cwt ieir newydd", "A new hen house"), EntryKind.ACHIEVEMENT, PlaceKind.ALLOTMENT),
            new Deed(new Phrase("Clwb llyfrau", "Book club"), EntryKind.PARTICIPATION, PlaceKind.LIBRARY),
            new Deed(new Phrase("Wythnos o brofiad gwaith", "A week of work"), EntryKind.PARTICIPATION, PlaceKind.CAFE),
            new Deed(new Phrase("Nofio 400 metr", "Swam 400 metres"), EntryKind.ACHIEVEMENT, PlaceKind.WATER),
            new Deed(new Phrase("Cymorth cyntaf", "First aid"), EntryKind.QUALIFICATION, PlaceKind.WATER));

    private final Pupil pupil;
    private final Circle circle;
    private final Dice dice;

    private Entries(Pupil pupil, Circle circle) {
        this.pupil = pupil;
        this.circle = circle;
        this.dice = pupil.dice("entries");
    }

    static CapabilityId capability(Dice dice) {
        return dice.pick(CAPABILITIES);
    }

    static EvidenceSection of(Pupil pupil, Circle circle, List<GoalId> goals) {
        Entries entries = new Entries(pupil, circle);
        EvidenceSection.Builder section = EvidenceSection.builder();
        int many = Math.min(
                9, entries.dice.count(StrictMath.exp(0.9 + 0.4 * pupil.traits().drive())));
        for (int which = 0; which < many; which++) {
            section.addEntries(entries.entry(which, goals));
        }
        return section.build();
    }

    private Entry entry(int which, List<GoalId> goals) {
        Deed deed = dice.pick(DEEDS);
        int days = (int) (pupil.until().toEpochDay() - pupil.since().toEpochDay());
        LocalDate on = pupil.since().plusDays(dice.between(0, Math.max(0, days - 7)));
        LocalDate later = pupil.by(on.plusDays(dice.between(1, 7)));
        Entry.Builder entry = Entry.builder()
                .id(EntryId.of(pupil.id("entry", which)))
                .kind(deed.kind())
                .title(pupil.say(deed.title()))
                .on(on)
                .setting(deed.place().setting)
                .place(pupil.town().place(deed.place()))
                .insideSchool(deed.place() == PlaceKind.CAMPUS)
                .recordedBy(dice.chance(0.6) ? pupil.personId() : circle.tutor())
                .recordedAt(Pupil.recorded(later));
        if (!goals.isEmpty() && dice.chance(0.5)) {
            entry.addTowards(dice.pick(goals));
        }
        int level = Traits.rounded(2 + 0.6 * pupil.traits().ability() + 0.5 * dice.normal(), 1, 4);
        CapabilityId capability = capability(dice);
        if (dice.chance(0.6)) {
            entry.addCapabilities(
                    CapabilityLink.builder().capability(capability).level(level).build());
        }
        if (dice.chance(0.4)) {
            entry.addAssessments(Assessment.builder()
                    .role(AssessorRole.TEACHER)
                    .by(circle.tutor())
                    .on(later)
                    .capability(capability)
                    .level(level)
                    .build());
        }
        if (deed.kind().equals(EntryKind.WORK) && dice.chance(0.5)) {
            entry.addEvidence(evidence(which));
        }
        return entry.build();
    }

    private Evidence evidence(int which) {
        return Evidence.builder()
                .id(EvidenceId.of(pupil.id("evidence", which)))
                .location(URI.create("evidence/" + which + ".jpg"))
                .mediaType(MediaType.of("image/jpeg"))
                .bytes(1000 * dice.between(40, 900))
                .sha256(digest(pupil.id("photograph", which)))
                .build();
    }

    /** Gives the digest of a file that there is not. */
    static Sha256 digest(String content) {
        return Canonical.sha256(content.getBytes(StandardCharsets.UTF_8));
    }
}
