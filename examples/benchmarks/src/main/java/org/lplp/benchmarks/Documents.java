package org.lplp.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import org.lplp.cli.cohort.Cohort;
import org.lplp.core.document.Portfolio;
import org.lplp.io.json.Lplp;

/** Portfolios of invented learners, with their bytes: the same ones at each run. */
final class Documents {

    /** The day of reckoning: that on which the cohort's records were issued. */
    static final LocalDate AS_OF = new Cohort(1, 1).learner(0).getIssued().toLocalDate();

    private final Portfolio[] portfolios;
    private final byte[][] bytes;

    private Documents(Portfolio[] portfolios, byte[][] bytes) {
        this.portfolios = portfolios;
        this.bytes = bytes;
    }

    static Documents of(int count) {
        Cohort cohort = new Cohort(count, 1);
        Lplp lplp = Lplp.standard();
        byte[][] bytes = new byte[count][];
        Portfolio[] portfolios = new Portfolio[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = lplp.write(cohort.learner(i));
            // As a file gives it: what was built can share parts that what was read does not.
            portfolios[i] = lplp.readPortfolio(bytes[i]).document().orElseThrow();
        }
        return new Documents(portfolios, bytes);
    }

    Portfolio portfolio(int number) {
        return portfolios[number];
    }

    byte[] bytes(int number) {
        return bytes[number];
    }

    /** How long a document is on average. */
    double averageLength() {
        return Arrays.stream(bytes).mapToInt(each -> each.length).average().orElseThrow();
    }
}
