package org.lplp.embedding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lplp.core.document.Portfolio;
import org.lplp.core.finding.Findings;
import org.lplp.io.json.NdjsonRecord;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;
import org.springframework.web.ErrorResponseException;

/** One upload of many portfolios. It holds a batch of them, however many there are, and nothing stops it but the database. */
final class Import {

    /** Where the lines of the answer go. */
    interface Answer {
        void line(Map<String, ?> line) throws IOException;
    }

    /** How far it is. {@code of} is how many bytes there are in all, where the request says so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Count(long records, long stored, long unchanged, long refused, long bytes, Long of) {}

    /** A record that was not stored. {@code more} is how many findings are not listed. */
    record Refused(long line, String problem, List<FoundJson> findings, long more) {}

    private record Waiting(long line, Stored portfolio) {}

    private static final int BATCH_RECORDS = 100;
    private static final int BATCH_BYTES = 8 << 20;
    private static final int LISTED = 5;

    private final Intake intake;
    private final Store store;
    private final Locale locale;
    private final Long of;
    private final Answer answer;

    private final List<Waiting> batch = new ArrayList<>();
    private long batchBytes;
    private long records;
    private long stored;
    private long unchanged;
    private long refused;
    private long bytes;

    Import(Intake intake, Store store, Locale locale, long of, Answer answer) {
        this.intake = intake;
        this.store = store;
        this.locale = locale;
        this.of = of < 0 ? null : of;
        this.answer = answer;
    }

    void take(NdjsonRecord<Portfolio> record) throws IOException {
        records++;
        bytes = record.offset() + record.length();
        ReadResult<Portfolio> read = record.result();
        Validated validated = intake.judge(read);
        if (!Intake.isFit(read, validated)) {
            refuse(record.line(), Intake.problem(validated.findings()), validated.findings());
            return;
        }
        try {
            batch.add(new Waiting(record.line(), Stored.of(read.orThrow(), read.bytes())));
            batchBytes += record.length();
        } catch (ErrorResponseException e) {
            refuse(record.line(), Problem.LONG_ID, Findings.none());
        }
        if (batch.size() == BATCH_RECORDS || batchBytes > BATCH_BYTES) {
            store();
            answer.line(Map.of("progress", count()));
        }
    }

    void finish() throws IOException {
        store();
        answer.line(Map.of("done", count()));
    }

    /** Says that it could not go on. What was counted as stored is. */
    void fail() throws IOException {
        answer.line(Map.of("failed", count()));
    }

    private void store() throws IOException {
        boolean[] added = store.addAll(batch.stream().map(Waiting::portfolio).toList());
        for (int i = 0; i < added.length; i++) {
            Waiting waiting = batch.get(i);
            if (added[i]) {
                stored++;
            } else if (store.has(waiting.portfolio())) {
                unchanged++;
            } else {
                refuse(waiting.line(), Problem.STORED_OTHERWISE, Findings.none());
            }
        }
        batch.clear();
        batchBytes = 0;
    }

    private void refuse(long line, Problem problem, Findings findings) throws IOException {
        refused++;
        List<FoundJson> listed = FoundJson.of(findings, locale);
        int shown = Math.min(listed.size(), LISTED);
        long more = listed.size() - shown + findings.truncated();
        answer.line(Map.of("refused", new Refused(line, problem.code(), listed.subList(0, shown), more)));
    }

    private Count count() {
        return new Count(records, stored, unchanged, refused, bytes, of);
    }
}
