package org.lplp.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.document.Community;
import org.lplp.core.document.CommunityFacts;
import org.lplp.core.document.Document;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.RuleBook;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Severity;
import org.lplp.io.stream.Bounds;
import org.lplp.io.stream.DocumentReader;
import org.lplp.io.stream.Kind;
import org.lplp.io.stream.Outcome;
import org.lplp.io.stream.Unwritable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads, validates and writes documents. It never changes; one serves a whole application and any number of threads.
 *
 * <pre>{@code
 * Lplp lplp = Lplp.standard();
 * ReadResult<Portfolio> read = lplp.readPortfolio(Path.of("portfolio.lplp.json"));
 * Validated validated = lplp.validate(read, Framework.leadbeater2008(), LocalDate.of(2026, 3, 31));
 * validated.findings().forEach(finding -> System.out.println(finding.code() + " at " + finding.pointer()));
 * }</pre>
 */
public final class Lplp {

    private static final Logger LOG = LoggerFactory.getLogger(Lplp.class);
    private static final Lplp STANDARD = new Lplp(Limits.standard(), Set.of(), RuleBook.standard());

    private final Limits limits;
    private final Set<URI> understood;
    private final RuleBook rules;
    private final DocumentReader reader;

    private Lplp(Limits limits, Set<URI> understood, RuleBook rules) {
        this.limits = limits;
        this.understood = understood;
        this.rules = rules;
        this.reader = new DocumentReader(new Bounds(
                limits.getDocument(),
                limits.getDepth(),
                limits.getName(),
                limits.getString(),
                limits.getNarrative(),
                limits.getNumber(),
                limits.getExponent(),
                limits.getList(),
                limits.getFindings()));
    }

    // How it is set

    /**
     * Gives the library as the format sets it: its limits, the standard rules, no extension understood.
     *
     * @return the library
     */
    public static Lplp standard() {
        return STANDARD;
    }

    /**
     * Takes more or less of a document.
     *
     * @param other the limits
     * @return a library with those limits
     */
    public Lplp with(Limits other) {
        return new Lplp(other, understood, rules);
    }

    /**
     * Checks by other rules.
     *
     * @param other the rules
     * @return a library with those rules
     */
    public Lplp with(RuleBook other) {
        return new Lplp(limits, understood, other);
    }

    /**
     * Says which extensions the caller understands. A document may demand that; one that demands another is
     * {@code document.must_understand}.
     *
     * @param extensions absolute URIs
     * @return a library that takes documents which demand them
     */
    public Lplp understanding(Collection<URI> extensions) {
        return new Lplp(limits, Set.copyOf(extensions), rules);
    }

    /**
     * Gives the limits.
     *
     * @return the limits
     */
    public Limits limits() {
        return limits;
    }

    /**
     * Gives the rules.
     *
     * @return the rules
     */
    public RuleBook rules() {
        return rules;
    }

    // Reading

    /**
     * Reads a portfolio.
     *
     * @param file the file
     * @return the portfolio, and what is wrong with the file
     * @throws LplpException if the file cannot be read
     */
    public ReadResult<Portfolio> readPortfolio(Path file) {
        return read(bytes(file), 1, List.of(Kinds.PORTFOLIO));
    }

    /**
     * Reads a portfolio.
     *
     * @param bytes the file's bytes, which must not change as long as the result is used
     * @return the portfolio, and what is wrong with the bytes
     */
    public ReadResult<Portfolio> readPortfolio(byte[] bytes) {
        return read(bytes, 1, List.of(Kinds.PORTFOLIO));
    }

    /**
     * Reads a community.
     *
     * @param file the file
     * @return the community, and what is wrong with the file
     * @throws LplpException if the file cannot be read
     */
    public ReadResult<Community> readCommunity(Path file) {
        return read(bytes(file), 1, List.of(Kinds.COMMUNITY));
    }

    /**
     * Reads a community.
     *
     * @param bytes the file's bytes, which must not change as long as the result is used
     * @return the community, and what is wrong with the bytes
     */
    public ReadResult<Community> readCommunity(byte[] bytes) {
        return read(bytes, 1, List.of(Kinds.COMMUNITY));
    }

    /**
     * Reads a framework.
     *
     * @param file the file
     * @return the framework, and what is wrong with the file
     * @throws LplpException if the file cannot be read
     */
    public ReadResult<Framework> readFramework(Path file) {
        return read(bytes(file), 1, List.of(Kinds.FRAMEWORK));
    }

    /**
     * Reads a framework.
     *
     * @param bytes the file's bytes, which must not change as long as the result is used
     * @return the framework, and what is wrong with the bytes
     */
    public ReadResult<Framework> readFramework(byte[] bytes) {
        return read(bytes, 1, List.of(Kinds.FRAMEWORK));
    }

    /**
     * Reads a document of any kind.
     *
     * @param file the file
     * @return the document, and what is wrong with the file
     * @throws LplpException if the file cannot be read
     */
    public ReadResult<Document> read(Path file) {
        return read(bytes(file), 1, Kinds.ALL);
    }

    /**
     * Reads a document of any kind.
     *
     * @param bytes the file's bytes, which must not change as long as the result is used
     * @return the document, and what is wrong with the bytes
     */
    public ReadResult<Document> read(byte[] bytes) {
        return read(bytes, 1, Kinds.ALL);
    }

    /**
     * Reads a document of any kind, to the end of the stream or of what is taken of it.
     *
     * @param in the stream; it is not closed
     * @return the document, and what is wrong with the bytes
     * @throws LplpException if the stream cannot be read
     */
    public ReadResult<Document> read(InputStream in) {
        try {
            return read(bytes(in), 1, Kinds.ALL);
        } catch (IOException e) {
            throw new LplpException("cannot read a stream", e);
        }
    }

    /**
     * Reads documents of any kind, one a line.
     *
     * @param in the stream; it is closed with the reader
     * @return reads the records one by one
     */
    public NdjsonReader<Document> records(InputStream in) {
        return records(in, Kinds.ALL);
    }

    /**
     * Reads documents of any kind, one a line.
     *
     * @param file the file
     * @return reads the records one by one; to be closed
     * @throws LplpException if the file cannot be opened
     */
    public NdjsonReader<Document> records(Path file) {
        return records(open(file));
    }

    /**
     * Reads portfolios, one a line.
     *
     * @param in the stream; it is closed with the reader
     * @return reads the records one by one
     */
    public NdjsonReader<Portfolio> portfolios(InputStream in) {
        return records(in, List.of(Kinds.PORTFOLIO));
    }

    /**
     * Reads portfolios, one a line.
     *
     * @param file the file
     * @return reads the records one by one; to be closed
     * @throws LplpException if the file cannot be opened
     */
    public NdjsonReader<Portfolio> portfolios(Path file) {
        return portfolios(open(file));
    }

    private <D extends Document> NdjsonReader<D> records(
            InputStream in, Collection<? extends Kind<? extends D>> kinds) {
        return new NdjsonReader<>(in, limits.getDocument(), new NdjsonReader.Records<>() {
            @Override
            public ReadResult<D> read(byte[] bytes, int line) {
                return Lplp.this.read(bytes, line, kinds);
            }

            @Override
            public ReadResult<D> tooLong(int line) {
                return result(reader.tooLong(line), new Source(new byte[0], line), others -> tooLong(line));
            }
        });
    }

    private <D extends Document> ReadResult<D> read(
            byte[] bytes, int line, Collection<? extends Kind<? extends D>> kinds) {
        return read(bytes, line, kinds, ListedCodes.none());
    }

    private <D extends Document> ReadResult<D> read(
            byte[] bytes, int line, Collection<? extends Kind<? extends D>> kinds, ListedCodes lists) {
        Outcome<D> outcome;
        try {
            outcome = reader.read(bytes, 0, bytes.length, line, kinds, lists);
        } catch (IllegalStateException e) {
            throw new LplpException("this is a bug in LPLP, please report it", e);
        }
        ReadResult<D> result = result(outcome, new Source(bytes, line), others -> read(bytes, line, kinds, others));
        LOG.debug(
                "read {} bytes: {} errors, complete: {}",
                bytes.length,
                result.findings().count(Severity.ERROR),
                result.complete());
        return result;
    }

    private <D extends Document> ReadResult<D> result(
            Outcome<D> outcome, Source source, Function<ListedCodes, ReadResult<D>> again) {
        Losses losses = new Losses(outcome.dropped());
        Findings findings = outcome.document()
                .map(document -> demands(document, outcome.findings(), losses, source))
                .orElse(outcome.findings());
        return new ReadResult<>(
                outcome.document(), findings, outcome.complete(), new HashSet<>(outcome.ids()), losses, source, again);
    }

    /** Adds the extensions that a document demands and the caller does not understand. */
    private Findings demands(Document document, Findings findings, Losses losses, Source source) {
        List<Finding> demands = new ArrayList<>();
        List<URI> extensions = document.getMustUnderstand();
        for (int i = 0; i < extensions.size(); i++) {
            if (!understood.contains(extensions.get(i))) {
                DocumentCode code = DocumentCode.MUST_UNDERSTAND;
                demands.add(Finding.of(
                        code.code(),
                        code.severity(),
                        losses.inFile("/mustUnderstand/" + i),
                        Map.of(Finding.VALUE, extensions.get(i).toString())));
            }
        }
        if (demands.isEmpty()) {
            return findings;
        }
        Findings located = new Validated(Findings.of(demands), List.of(), List.of(), source).findings();
        return findings.and(located, limits.getFindings());
    }

    private InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new LplpException("cannot read " + file, e);
        }
    }

    private byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in);
        } catch (IOException e) {
            throw new LplpException("cannot read " + file, e);
        }
    }

    /** Reads no more than it takes to see that there is too much. */
    private byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(limits.getDocument() + 1);
    }

    // Validating

    /**
     * Holds a document against the attributes' constraints, its own references and the rules, and adds what was wrong with its
     * file. Pointers and places are those of the file, also where records of it could not be read. Codes are judged by the lists of
     * the framework, as {@link ReadResult#under} does. Rules that need the community around a portfolio are skipped.
     *
     * @param read what came of reading the document
     * @param framework the framework that judges a portfolio or a community; of no use to a framework
     * @param asOf the day of reckoning
     * @return what was found; without a document, what reading found
     */
    public Validated validate(ReadResult<? extends Document> read, Framework framework, LocalDate asOf) {
        return validation().of(read, framework, Optional.empty(), asOf);
    }

    /**
     * Does what {@link #validate(ReadResult, Framework, LocalDate)} does, and holds a portfolio against the community around it.
     *
     * <pre>{@code
     * CommunityFacts around = CommunityFacts.of(community, framework, asOf);
     * lplp.portfolios(file).forEachRemaining(record -> lplp.validate(record.result(), around, asOf));
     * }</pre>
     *
     * @param read what came of reading the document
     * @param around the facts on the community, gathered once for any number of portfolios, and the framework that judges the
     *     document
     * @param asOf the day of reckoning
     * @return what was found; without a document, what reading found
     */
    public Validated validate(ReadResult<? extends Document> read, CommunityFacts around, LocalDate asOf) {
        return validation().of(read, around.framework(), Optional.of(around), asOf);
    }

    /**
     * Holds a document that was built, or that came from elsewhere than a file, against constraints, references and rules.
     *
     * @param document the document
     * @param framework the framework that judges a portfolio or a community; of no use to a framework
     * @param asOf the day of reckoning
     * @return what was found, without places
     */
    public Validated validate(Document document, Framework framework, LocalDate asOf) {
        return validation().of(document, framework, Optional.empty(), asOf);
    }

    /**
     * Does what {@link #validate(Document, Framework, LocalDate)} does, and holds a portfolio against the community around it.
     *
     * @param document the document
     * @param around the facts on the community, gathered once for any number of portfolios, and the framework that judges the
     *     document
     * @param asOf the day of reckoning
     * @return what was found, without places
     */
    public Validated validate(Document document, CommunityFacts around, LocalDate asOf) {
        return validation().of(document, around.framework(), Optional.of(around), asOf);
    }

    private Validation validation() {
        return new Validation(rules, limits.getFindings());
    }

    // Writing

    /**
     * Writes a document in canonical form (RFC 8785), unless an unknown member or extension holds a number in another.
     *
     * @param document the document
     * @return UTF-8
     * @throws LplpException if the document has a value that the format cannot hold, such as a decimal of 16 significant digits
     */
    public byte[] write(Document document) {
        try {
            byte[] bytes = Kinds.write(document);
            LOG.debug("wrote {} bytes", bytes.length);
            return bytes;
        } catch (Unwritable e) {
            throw new LplpException("the format cannot hold this document: " + e.getMessage(), e);
        }
    }

    /**
     * Saves a document, all or nothing.
     *
     * @param document the document
     * @param file the file, which need not exist
     * @throws LplpException if the format cannot hold the document, or the file cannot be written; it is then as it was
     */
    public void write(Document document, Path file) {
        AtomicFile.write(file, write(document));
    }

    /**
     * Writes again what was read.
     *
     * @param read what came of reading a document
     * @return UTF-8
     * @throws LplpException if the result is incomplete, so that something would be lost
     */
    public byte[] write(ReadResult<? extends Document> read) {
        return write(complete(read));
    }

    /**
     * Saves what was read, all or nothing.
     *
     * @param read what came of reading a document
     * @param file the file, which need not exist
     * @throws LplpException if the result is incomplete, so that something would be lost, or the file cannot be written; it is
     *     then as it was
     */
    public void write(ReadResult<? extends Document> read, Path file) {
        write(complete(read), file);
    }

    private static Document complete(ReadResult<? extends Document> read) {
        if (!read.complete() || read.document().isEmpty()) {
            throw new LplpException("what was read incompletely is not written: something would be lost");
        }
        return read.document().get();
    }

    // Schemas

    /**
     * Gives the JSON Schema (2020-12) of a kind of document.
     *
     * @param kind {@code portfolio}, {@code community} or {@code framework}
     * @return the schema, JSON
     * @throws LplpException if there is no such kind
     */
    public static String schema(String kind) {
        for (Kind<? extends Document> known : Kinds.ALL) {
            if (known.version().kind().equals(kind)) {
                return resource("schema/" + kind + "-" + known.version().major() + "."
                        + known.version().minor() + ".schema.json");
            }
        }
        throw new LplpException("there is no such kind of document");
    }

    private static String resource(String name) {
        try (InputStream in = Lplp.class.getResourceAsStream("/META-INF/lplp/" + name)) {
            if (in == null) {
                throw new LplpException("this build of LPLP lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LplpException("cannot read " + name, e);
        }
    }

    /** How many rules it runs and extensions it understands. */
    @Override
    public String toString() {
        return "Lplp: " + rules.rules().size() + " rules, " + understood.size() + " extensions understood";
    }
}
