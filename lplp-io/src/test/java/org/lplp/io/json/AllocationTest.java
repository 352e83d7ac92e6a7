package org.lplp.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lplp.core.document.Portfolio;

/** How many bytes reading and writing allocate for each byte of a document: counted, where time would depend on the machine. */
class AllocationTest {

    private static final int CALLS = 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Lplp lplp = Lplp.standard();
    private final Portfolio portfolio =
            lplp.readPortfolio(Path.of("../examples/data/portfolio.lplp.json")).orThrow();
    private final byte[] bytes = lplp.write(portfolio);

    private double perByte(Supplier<?> work) {
        long thread = Thread.currentThread().getId();
        long before = 0;
        for (int i = -CALLS; i < CALLS; i++) {
            if (i == 0) {
                before = threads.getThreadAllocatedBytes(thread);
            }
            assertThat(work.get()).isNotNull();
        }
        return (double) (threads.getThreadAllocatedBytes(thread) - before) / CALLS / bytes.length;
    }

    @Test
    void readingAllocatesLittleMoreThanTheDocument() {
        assertThat(perByte(() -> lplp.readPortfolio(bytes))).isLessThan(6);
    }

    @Test
    void writingAllocatesLittleMoreThanTheFile() {
        assertThat(perByte(() -> lplp.write(portfolio))).isLessThan(4);
    }
}
