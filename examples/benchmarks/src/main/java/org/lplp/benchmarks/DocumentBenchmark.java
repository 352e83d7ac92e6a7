package org.lplp.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.PortfolioCheck;
import org.lplp.core.document.PortfolioFacts;
import org.lplp.core.document.Report;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.Severity;
import org.lplp.core.rule.Inspection;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;
import org.lplp.scoring.base.Scored;
import org.lplp.scoring.document.StandardScores;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What is done with a portfolio, one of many in turn, step by step and all at once; and what Jackson and Hibernate Validator take for
 * theirs. The baseline is {@link #scan}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DocumentBenchmark {

    /** How many documents take turns: enough that neither caches nor branch predictors know them by heart. */
    @Param("512")
    public int documents;

    private final JsonFactory factory = new JsonFactory();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Framework framework = Framework.leadbeater2008();
    private final Lplp lplp = Lplp.standard();
    private Documents all;
    private JsonNode[] trees;
    private ValidatorFactory validators;
    private Validator validator;
    private int next;

    /** Invents the documents. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
        all = Documents.of(documents);
        trees = new JsonNode[documents];
        for (int i = 0; i < documents; i++) {
            trees[i] = mapper.readTree(all.bytes(i));
        }
        validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        validator = validators.getValidator();
    }

    @TearDown(Level.Trial)
    public void tearDown() {
        validators.close();
    }

    private int turn() {
        next = next + 1 == documents ? 0 : next + 1;
        return next;
    }

    /** Jackson's token scan: what no reader that uses Jackson's core can do without. */
    @Benchmark
    public int scan() throws IOException {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(all.bytes(turn()))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Jackson's tree. */
    @Benchmark
    public JsonNode jacksonTree() throws IOException {
        return mapper.readTree(all.bytes(turn()));
    }

    /** Jackson's databind, into maps and lists. */
    @Benchmark
    public Object jacksonMaps() throws IOException {
        return mapper.readValue(all.bytes(turn()), Object.class);
    }

    /** Jackson's databind writes its tree. */
    @Benchmark
    public byte[] jacksonWrite() throws IOException {
        return mapper.writeValueAsBytes(trees[turn()]);
    }

    /** Hibernate Validator looks at the attributes, which the model's annotations let it. */
    @Benchmark
    public Set<ConstraintViolation<Portfolio>> hibernateValidator() {
        return validator.validate(all.portfolio(turn()));
    }

    @Benchmark
    public ReadResult<Portfolio> read() {
        return lplp.readPortfolio(all.bytes(turn()));
    }

    /** The attributes of every record, and nothing else. */
    @Benchmark
    public int attributes() {
        int[] found = {0};
        PortfolioCheck.check(all.portfolio(turn()), new Inspection(false, finding -> found[0]++));
        return found[0];
    }

    /** What rules read, gathered. */
    @Benchmark
    public PortfolioFacts facts() {
        return PortfolioFacts.of(all.portfolio(turn()), framework, Documents.AS_OF);
    }

    /** Facts, attributes, codes and references; no rule. */
    @Benchmark
    public Report structure() {
        return RuleBook.empty().check(all.portfolio(turn()), framework, Documents.AS_OF);
    }

    /** The same, and every rule. */
    @Benchmark
    public Report check() {
        return RuleBook.standard().check(all.portfolio(turn()), framework, Documents.AS_OF);
    }

    @Benchmark
    public List<Scored<?>> score() {
        return StandardScores.all(all.portfolio(turn()), framework, Documents.AS_OF);
    }

    @Benchmark
    public byte[] write() {
        return lplp.write(all.portfolio(turn()));
    }

    /** Reads, checks, scores and writes. */
    @Benchmark
    public int everything() {
        ReadResult<Portfolio> read = lplp.readPortfolio(all.bytes(turn()));
        Validated validated = lplp.validate(read, framework, Documents.AS_OF);
        Portfolio portfolio = read.document().orElseThrow();
        int scores = StandardScores.all(portfolio, framework, Documents.AS_OF).size();
        return scores
                + lplp.write(portfolio).length
                + (int) validated.findings().count(Severity.ERROR);
    }
}
