package org.lplp.scoring.document;

import static org.lplp.scoring.Given.day;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.lplp.core.base.Period;
import org.lplp.core.base.PersonId;
import org.lplp.core.base.RecordId;

/** What any document is made of: ids that repeat, circles, days the wrong way round. One seed decides what, another in which order. */
abstract class AnyRecords {

    final Random content;
    private final Random order;

    AnyRecords(long content, long order) {
        this.content = new Random(content);
        this.order = new Random(order);
    }

    /** Mostly its own number, now and then another's. */
    int number(int own) {
        return content.nextInt(12) == 0 ? content.nextInt(own + 1) : own;
    }

    Optional<RecordId> replaces(String prefix) {
        return content.nextInt(6) == 0 ? Optional.of(RecordId.of(prefix + content.nextInt(6))) : Optional.empty();
    }

    PersonId person() {
        return PersonId.of("urn:p:" + content.nextInt(5));
    }

    LocalDate date() {
        // Around eighteen months up to three after the day of reckoning; often the same day, so that things collide.
        return day("2024-10-01").plusDays(content.nextInt(90) * 7L);
    }

    OffsetDateTime instant() {
        return date().atTime(content.nextInt(24), content.nextInt(60))
                .atOffset(ZoneOffset.ofHours(content.nextInt(3) - 1));
    }

    Period period() {
        LocalDate start = date();
        return content.nextInt(4) == 0
                ? Period.from(start)
                : Period.of(start, start.plusDays(content.nextInt(300) - 20));
    }

    <T> Optional<T> perhaps(T value) {
        return content.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
    }

    <T> T any(List<T> values) {
        return values.get(content.nextInt(values.size()));
    }

    <T> List<T> list(int most, IntFunction<T> make) {
        int size = content.nextInt(most + 1);
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(make.apply(i));
            if (content.nextInt(15) == 0) {
                list.add(list.get(content.nextInt(list.size())));
            }
        }
        return shuffled(list);
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, order);
        return copy;
    }
}
