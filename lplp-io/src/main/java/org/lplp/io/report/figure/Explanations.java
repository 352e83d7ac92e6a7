package org.lplp.io.report.figure;

import java.util.List;
import org.lplp.scoring.base.Contribution;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Interval;
import org.lplp.scoring.base.Scored;

/** How each score was made. Its words come with the scores, in English. */
final class Explanations {

    private Explanations() {}

    static Section of(List<Scored<?>> scores, Names names, Wording words) {
        Section.Draft section = Section.of("made", words.word("made.title")).line(words.word("made.line"));
        for (int i = 0; i < scores.size(); i++) {
            section.part(part("made-" + (i + 1), scores.get(i), names, words));
        }
        return section.end(words);
    }

    static Section part(String id, Scored<?> scored, Names names, Wording words) {
        Said title = words.score(scored.code());
        Section.Draft part = Section.of(
                id,
                scored.subject()
                        .map(subject -> words.word(
                                "made.subject", title.words(), names.of(subject).words()))
                        .orElse(title));
        boolean open = scored.interval().filter(Interval::isOpen).isPresent();
        part.line(scored.value()
                .filter(value -> !open)
                .map(value -> words.word("made.value", Figure.plain(value)))
                .orElseGet(() -> words.word("made.noValue")));
        scored.interval()
                .filter(Interval::isOpen)
                .ifPresent(bounds -> part.line(
                        words.word("made.interval", Figure.plain(bounds.low()), Figure.plain(bounds.high()))));
        part.table(contributions(id, scored, names, words));
        part.list(
                words.word("made.missing"),
                scored.missing().stream().map(words::english).toList());
        return part.list(
                        words.word("made.ties"),
                        scored.ties().stream().map(words::english).toList())
                .end(words);
    }

    private static Table contributions(String id, Scored<?> scored, Names names, Wording words) {
        return new Table(
                id + "-table",
                words.word("made.table", words.score(scored.code()).words(), id.substring(id.lastIndexOf('-') + 1)),
                List.of(
                        Column.wide(words.word("column.ref")),
                        Column.wide(words.word("column.label")),
                        Column.number(words.word("column.amount"))),
                scored.contributions().stream()
                        .map(part -> row(part, names, words))
                        .toList());
    }

    private static List<Said> row(Contribution part, Names names, Wording words) {
        return List.of(names.of(part.ref()), words.english(part.label()), words.number(part.amount()));
    }
}
