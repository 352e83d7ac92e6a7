package org.lplp.io.report.figure;

/**
 * A column of a table.
 *
 * @param heading what stands over it
 * @param kind how wide and to which side: {@code text}, {@code long}, {@code date} or {@code number}
 */
public record Column(Said heading, String kind) {

    static Column text(Said heading) {
        return new Column(heading, "text");
    }

    static Column wide(Said heading) {
        return new Column(heading, "long");
    }

    static Column date(Said heading) {
        return new Column(heading, "date");
    }

    static Column number(Said heading) {
        return new Column(heading, "number");
    }
}
