package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lplp.scoring.mentoring.Matched;
import org.lplp.scoring.mentoring.MentorFill;
import org.lplp.scoring.mentoring.MentorMatches;
import org.lplp.scoring.mentoring.Unmatched;

/** Writes a matching as a table, or with what shows that it is right. */
final class MatchReport {

    private MatchReport() {}

    static void csv(MentorMatches matches, Output target) {
        Csv.write(target, table -> {
            table.writeRecord("learner", "mentor", "rank");
            for (Matched one : matches.learners()) {
                table.writeRecord(one.learner(), one.mentor().orElse(""), rank(one));
            }
        });
    }

    private static String rank(Matched one) {
        return one.rank().isPresent() ? Integer.toString(one.rank().getAsInt()) : "";
    }

    static void json(MentorMatches matches, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("tool", Version.TOOL);
        json.writeStringField("version", Version.number());
        json.writeArrayFieldStart("pairs");
        for (Matched one : matches.learners()) {
            if (one.mentor().isPresent()) {
                json.writeStartObject();
                json.writeStringField("learner", one.learner());
                json.writeStringField("mentor", one.mentor().get());
                if (one.rank().isPresent()) {
                    json.writeNumberField("rank", one.rank().getAsInt());
                } else {
                    json.writeNullField("rank");
                }
                json.writeBooleanField("forced", one.forced());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unmatched");
        for (Matched one : matches.learners()) {
            if (one.unmatched().isPresent()) {
                json.writeStartObject();
                json.writeStringField("learner", one.learner());
                json.writeStringField(
                        "reason", one.unmatched().map(Unmatched::code).get());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentors");
        for (MentorFill fill : matches.mentors()) {
            json.writeStartObject();
            json.writeStringField("mentor", fill.mentor());
            json.writeNumberField("capacity", fill.capacity());
            json.writeNumberField("filled", fill.filled());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("blockingPairs", matches.blockingPairs());
        json.writeArrayFieldStart("ties");
        for (String tie : matches.ties()) {
            json.writeString(tie);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
