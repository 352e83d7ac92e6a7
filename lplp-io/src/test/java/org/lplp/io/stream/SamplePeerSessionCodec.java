package org.lplp.io.stream;

import java.time.OffsetDateTime;
import java.util.List;
import org.lplp.core.base.GoalId;
import org.lplp.core.base.Members;
import org.lplp.core.base.PeerSessionId;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Text;
import org.lplp.core.peer.PeerSession;

/** What the generator makes of {@link PeerSession}, written by hand: the model for it, and the subject of the runtime's tests. */
final class SamplePeerSessionCodec {

    private static final Shape SHAPE = Shape.of(
            "PeerSession",
            List.of(
                    "confirmedBy",
                    "extensions",
                    "id",
                    "minutes",
                    "recordedAt",
                    "recordedBy",
                    "setting",
                    "start",
                    "subject",
                    "supersedes",
                    "towards",
                    "tutee",
                    "tutor",
                    "witness"),
            List.of("id", "minutes", "start", "tutee", "tutor"));

    private SamplePeerSessionCodec() {}

    /**
     * Reads a value.
     *
     * @param in stands at the value
     * @return the value; null if it could not be built
     */
    static PeerSession read(Reading in) {
        if (!in.beginObject(SHAPE)) {
            return null;
        }
        PeerSession.Builder builder = PeerSession.builder();
        for (int member = in.nextMember(); member >= 0; member = in.nextMember()) {
            switch (member) {
                case 0 -> { // confirmedBy
                    if (in.beginArray()) {
                        while (in.nextElement()) {
                            PersonId element = IdCodec.read(in, PersonId::new);
                            if (element != null) {
                                builder.addConfirmedBy(element);
                            }
                        }
                    }
                }
                case 1 -> { // extensions
                    Members value = MembersCodec.readExtensions(in);
                    if (value != null) {
                        builder.extensions(value);
                    }
                }
                case 2 -> { // id
                    PeerSessionId value = IdCodec.declare(in, PeerSessionId::new);
                    if (value != null) {
                        builder.id(value);
                    }
                }
                case 3 -> { // minutes
                    Integer value = IntegerCodec.read(in);
                    if (value != null) {
                        builder.minutes(value);
                    }
                }
                case 4 -> { // recordedAt
                    OffsetDateTime value = InstantCodec.read(in);
                    if (value != null) {
                        builder.recordedAt(value);
                    }
                }
                case 5 -> { // recordedBy
                    PersonId value = IdCodec.read(in, PersonId::new);
                    if (value != null) {
                        builder.recordedBy(value);
                    }
                }
                case 6 -> { // setting
                    Setting value = CodeCodec.read(in, Setting::of);
                    if (value != null) {
                        builder.setting(value);
                    }
                }
                case 7 -> { // start
                    OffsetDateTime value = InstantCodec.read(in);
                    if (value != null) {
                        builder.start(value);
                    }
                }
                case 8 -> { // subject
                    Text value = TextCodec.read(in);
                    if (value != null) {
                        builder.subject(value);
                    }
                }
                case 9 -> { // supersedes
                    RecordId value = IdCodec.read(in, RecordId::new);
                    if (value != null) {
                        builder.supersedes(value);
                    }
                }
                case 10 -> { // towards
                    GoalId value = IdCodec.read(in, GoalId::new);
                    if (value != null) {
                        builder.towards(value);
                    }
                }
                case 11 -> { // tutee
                    PersonId value = IdCodec.read(in, PersonId::new);
                    if (value != null) {
                        builder.tutee(value);
                    }
                }
                case 12 -> { // tutor
                    PersonId value = IdCodec.read(in, PersonId::new);
                    if (value != null) {
                        builder.tutor(value);
                    }
                }
                default -> { // witness
                    PersonId value = IdCodec.read(in, PersonId::new);
                    if (value != null) {
                        builder.witness(value);
                    }
                }
            }
        }
        Members unknown = in.endObject();
        return unknown == null ? null : builder.unknownMembers(unknown).build();
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out takes it
     */
    static void write(PeerSession value, Writing out) {
        out.beginObject(SHAPE, value.getUnknownMembers());
        if (!value.getConfirmedBy().isEmpty()) {
            out.name("confirmedBy");
            out.beginArray();
            for (PersonId element : value.getConfirmedBy()) {
                IdCodec.write(element, out);
            }
            out.endArray();
        }
        if (!value.getExtensions().isEmpty()) {
            out.name("extensions");
            MembersCodec.write(value.getExtensions(), out);
        }
        out.name("id");
        IdCodec.write(value.getId(), out);
        out.name("minutes");
        IntegerCodec.write(value.getMinutes(), out);
        if (value.getRecordedAt().isPresent()) {
            out.name("recordedAt");
            InstantCodec.write(value.getRecordedAt().get(), out);
        }
        if (value.getRecordedBy().isPresent()) {
            out.name("recordedBy");
            IdCodec.write(value.getRecordedBy().get(), out);
        }
        if (value.getSetting().isPresent()) {
            out.name("setting");
            CodeCodec.write(value.getSetting().get(), out);
        }
        out.name("start");
        InstantCodec.write(value.getStart(), out);
        if (value.getSubject().isPresent()) {
            out.name("subject");
            TextCodec.write(value.getSubject().get(), out);
        }
        if (value.getSupersedes().isPresent()) {
            out.name("supersedes");
            IdCodec.write(value.getSupersedes().get(), out);
        }
        if (value.getTowards().isPresent()) {
            out.name("towards");
            IdCodec.write(value.getTowards().get(), out);
        }
        out.name("tutee");
        IdCodec.write(value.getTutee(), out);
        out.name("tutor");
        IdCodec.write(value.getTutor(), out);
        if (value.getWitness().isPresent()) {
            out.name("witness");
            IdCodec.write(value.getWitness().get(), out);
        }
        out.endObject();
    }
}
