package org.lplp.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures how long a processor worked for the benchmark rather than how long it took by the clock, which on a machine that others use
 * too says more about them. What the compiler and the garbage collector do in threads of their own is not in it: the bytes allocated
 * stand beside it.
 */
public final class CpuTime implements InternalProfiler {

    /** What the result is called. */
    static final String LABEL = "cpu.norm";

    /** What JMH has in the names of the threads that run a benchmark. */
    private static final String WORKER = "-jmh-worker-";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    /** JMH makes it. */
    public CpuTime() {}

    @Override
    public String getDescription() {
        return "time of processors";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = spent();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = spent() - before;
        long calls = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(LABEL, spent / calls, "ns/op", AggregationPolicy.AVG));
    }

    private long spent() {
        long spent = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains(WORKER)) {
                spent += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return spent;
    }
}
