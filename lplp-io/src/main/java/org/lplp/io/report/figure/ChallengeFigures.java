package org.lplp.io.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.lplp.scoring.challenge.ChallengeReading;
import org.lplp.scoring.challenge.ChallengeSummaryDetail;

/** The challenges that the learner took on. */
final class ChallengeFigures {

    private ChallengeFigures() {}

    static Section of(ChallengeSummaryDetail detail, Names names, Wording words) {
        Section.Draft section = Section.of("challenges", words.word("challenges.title"));
        if (detail.challenges().isEmpty()) {
            return section.end(words);
        }
        List<List<Said>> rows = new ArrayList<>();
        for (ChallengeReading one : detail.challenges()) {
            rows.add(List.of(
                    names.of(one.challenge()),
                    words.code("challengeStatus", one.status()),
                    words.word(one.ownChoice() ? "yes" : "no"),
                    one.team() == 0 ? words.none() : words.number(one.team()),
                    words.word(one.coached() ? "yes" : "no"),
                    words.word(one.shown() ? "yes" : "no"),
                    words.word(one.reflected() ? "yes" : "no"),
                    one.minutes().map(words::number).orElseGet(words::none)));
        }
        section.line(words.word(
                "challenges.completed", detail.completed(), detail.challenges().size(), detail.shown()));
        return section.table(new Table(
                        "challenges-table",
                        words.word("challenges.table"),
                        List.of(
                                Column.wide(words.word("column.challenge")),
                                Column.text(words.word("column.status")),
                                Column.text(words.word("column.ownChoice")),
                                Column.number(words.word("column.team")),
                                Column.text(words.word("column.coached")),
                                Column.text(words.word("column.shown")),
                                Column.text(words.word("column.reflected")),
                                Column.number(words.word("column.minutes"))),
                        rows))
                .end(words);
    }
}
