package org.lplp.io.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lplp.core.base.FormatVersion;
import org.lplp.core.base.ListedCodes;
import org.lplp.core.finding.DocumentCode;
import org.lplp.core.finding.Finding;

/** Reads documents out of bytes. It never changes, and any number of threads may use it at once. */
public final class DocumentReader {

    private final Bounds bounds;
    private final JsonFactory factory;

    /**
     * Gives a reader.
     *
     * @param bounds how much it takes
     */
    public DocumentReader(Bounds bounds) {
        this.bounds = bounds;
        this.factory = Parsers.upTo(bounds.depth() + 1);
    }

    /**
     * Reads a document.
     *
     * @param bytes holds the document
     * @param from where it begins
     * @param to where it ends
     * @param line the line of its file in which it begins, from 1
     * @param kinds the kinds that are welcome
     * @param codes the lists of codes in place of LPLP's own
     * @param <D> the type of document
     * @return what came of it
     */
    public <D> Outcome<D> read(
            byte[] bytes,
            int from,
            int to,
            int line,
            Collection<? extends Kind<? extends D>> kinds,
            ListedCodes codes) {
        return new Run<D>(bytes, from, to, line).read(kinds, codes);
    }

    /**
     * Reads an object of which the model knows nothing, as strictly as a document.
     *
     * @param bytes the JSON
     * @return what came of it: strings, truth values, {@link org.lplp.core.base.NumberText}, lists, maps in the order of the text,
     *     and null
     */
    public Outcome<Map<String, Object>> plain(byte[] bytes) {
        return new Run<Map<String, Object>>(bytes, 0, bytes.length, 1).plain(Reading::object);
    }

    /**
     * Reads a value of which the model knows nothing, as strictly as a document.
     *
     * @param bytes the JSON
     * @return what came of it: a list of the one value, which is as {@link #plain} gives it
     */
    public Outcome<List<Object>> value(byte[] bytes) {
        return new Run<List<Object>>(bytes, 0, bytes.length, 1)
                .plain(reading -> Collections.singletonList(reading.any()));
    }

    /**
     * Answers for a document that is longer than the limit, and that nobody holds.
     *
     * @param line the line of its file in which it begins, from 1
     * @param <D> the type of document
     * @return what came of it
     */
    public <D> Outcome<D> tooLong(int line) {
        return new Run<D>(new byte[0], 0, 0, line).tooLong();
    }

    /** The reading of one document. */
    private final class Run<D> {

        private final byte[] bytes;
        private final int from;
        private final int to;
        private final int line;
        private final Faults faults = new Faults(bounds.findings());

        /** Where the text is known to be malformed; null as long as nothing is known. */
        private Fault wall;

        Run(byte[] bytes, int from, int to, int line) {
            this.bytes = bytes;
            this.from = from;
            this.to = to;
            this.line = line;
        }

        Outcome<D> read(Collection<? extends Kind<? extends D>> kinds, ListedCodes codes) {
            Fault unfit = unfit();
            return unfit == null ? readFit(kinds, codes) : refused(unfit);
        }

        Outcome<D> plain(Function<Reading, D> reader) {
            Fault unfit = unfit();
            return unfit == null ? read(reader, false, ListedCodes.none()) : refused(unfit);
        }

        /** Tells why the bytes are not even looked at as JSON; null if they are, and then the wall is known as far as it must be. */
        private Fault unfit() {
            if (to - from > bounds.document()) {
                return tooLongFault();
            }
            int illFormed = Utf8.firstIllFormed(bytes, from, to);
            if (illFormed >= 0) {
                return Fault.malformedUtf8(illFormed - from);
            }
            if (startsUnlikeUtf8() || Utf8.mayEscapeSurrogates(bytes, from, to)) {
                wall = scan();
            }
            return null;
        }

        private Outcome<D> readFit(Collection<? extends Kind<? extends D>> kinds, ListedCodes codes) {
            Envelope envelope;
            try {
                envelope = Envelope.of(factory, bytes, from, end());
            } catch (IOException | RuntimeException e) {
                return refused(firstFault(e));
            }
            Optional<? extends Kind<? extends D>> kind = envelope.version()
                    .flatMap(version ->
                            kinds.stream().filter(known -> known.reads(version)).findFirst());
            if (kind.isEmpty()) {
                // What is no document of ours is still read to its end: that it is malformed is the better answer.
                Fault fault = wall != null ? wall : scan();
                return refused(fault != null ? fault : foreign(envelope, kinds));
            }
            FormatVersion version = envelope.version().get();
            return read(kind.get().reader(), version.isNewerMinorThan(kind.get().version()), codes);
        }

        Outcome<D> tooLong() {
            return refused(tooLongFault());
        }

        private Fault tooLongFault() {
            return Fault.limit("document", bounds.document(), "", 0);
        }

        private Outcome<D> read(Function<Reading, ? extends D> reader, boolean newerMinor, ListedCodes codes) {
            try (JsonParser parser = factory.createParser(bytes, from, end() - from)) {
                Reading reading = new Reading(parser, bounds, newerMinor, codes, faults);
                reading.next();
                D document = reader.apply(reading);
                if (parser.nextToken() != null || wall != null) {
                    throw new Stop(wall);
                }
                boolean complete = reading.isComplete();
                return outcome(document, complete, complete ? List.of() : reading.ids(), reading.dropped());
            } catch (Stop stop) {
                return refused(stop.fault() != null ? stop.fault() : firstFault(stop));
            } catch (IOException | RuntimeException e) {
                return refused(firstFault(e));
            }
        }

        /** The parser guesses UTF-16 and UTF-32 from zero bytes, and passes a byte order mark: it must see neither. */
        private boolean startsUnlikeUtf8() {
            for (int i = from; i < Math.min(to, from + 4); i++) {
                if (bytes[i] <= 0) {
                    return true;
                }
            }
            return false;
        }

        private int end() {
            return wall == null ? to : from + wall.offset();
        }

        private Fault scan() {
            return Scanner.firstFault(bytes, from, to, bounds);
        }

        private Fault firstFault(Exception refusal) {
            Fault fault = wall != null ? wall : scan();
            if (fault == null) {
                throw new IllegalStateException("the parser refuses a text that is JSON", refusal);
            }
            return fault;
        }

        private Fault foreign(Envelope envelope, Collection<? extends Kind<?>> kinds) {
            if (envelope.version().isEmpty()) {
                DocumentCode code = DocumentCode.NOT_LPLP;
                return new Fault(code, code.severity(), envelope.pointer(), Map.of(), envelope.offset());
            }
            String supported = kinds.stream()
                    .map(kind -> kind.version().toString())
                    .sorted()
                    .collect(Collectors.joining(", "));
            Map<String, String> arguments =
                    Map.of(Finding.VALUE, envelope.version().get().toString(), "supported", supported);
            DocumentCode code = DocumentCode.UNSUPPORTED_VERSION;
            return new Fault(code, code.severity(), envelope.pointer(), arguments, envelope.offset());
        }

        private Outcome<D> refused(Fault fault) {
            faults.end(fault);
            return outcome(null, false, List.of(), Map.of());
        }

        private Outcome<D> outcome(D document, boolean complete, List<String> ids, Map<String, List<Integer>> dropped) {
            return new Outcome<>(
                    Optional.ofNullable(document),
                    faults.toFindings(bytes, from, line),
                    complete,
                    List.copyOf(ids),
                    Map.copyOf(dropped));
        }
    }
}
