package org.lplp.io.interop.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.lplp.core.base.Language;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Messages;
import org.lplp.io.json.LplpException;

/**
 * Reads Pabulib files ({@code .pb}): votes on public budgets in the format of pabulib.org.
 *
 * <pre>{@code
 * PabulibReading reading = Pabulib.read(Path.of("vote.pb"));
 * reading.election().ifPresent(election -> PublicVote.score(election, rule));
 * }</pre>
 *
 * <p>Every fault is a finding in its line. No message holds a voter's id or vote.
 */
public final class Pabulib {

    /** As large as a file may be, in bytes. */
    static final int LARGEST = 256 << 20;

    /** As many findings as are stored; all are counted. */
    private static final int MOST_FINDINGS = 1000;

    private static final String FIRST_SECTION = "meta";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Pabulib() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what became of it
     * @throws LplpException if it cannot be read
     */
    public static PabulibReading read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new LplpException("cannot read " + file, e);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param bytes the bytes
     * @return what became of them
     */
    public static PabulibReading read(byte[] bytes) {
        Faults faults = new Faults();
        Optional<String> text = bytes.length > LARGEST ? Optional.empty() : text(bytes);
        if (bytes.length > LARGEST) {
            faults.add(PabulibCode.LIMIT_EXCEEDED, "", 1, Map.of());
        } else if (text.isEmpty()) {
            faults.add(PabulibCode.MALFORMED_ENCODING, "", 1, Map.of());
        }
        Optional<Sections> sections = text.flatMap(it -> Sections.read(it, faults));
        if (faults.has()) {
            return new PabulibReading(Optional.empty(), Optional.empty(), findings(faults));
        }
        PabulibReading reading = new ElectionReader(sections.orElseThrow(), faults).read();
        return new PabulibReading(reading.file(), reading.election(), findings(faults));
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(marked ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Findings findings(Faults faults) {
        List<Finding> all = faults.all();
        return Findings.of(all, MOST_FINDINGS);
    }

    /**
     * Tells a Pabulib file from an LPLP document by how it begins.
     *
     * @param bytes the first bytes of a file, or all of them
     * @return whether the first word is {@code META}
     */
    public static boolean looksLike(byte[] bytes) {
        int start = 0;
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            start = 3;
        }
        while (start < bytes.length && (bytes[start] <= ' ' && bytes[start] >= 0 || bytes[start] == '"')) {
            start++;
        }
        int length = Math.min(FIRST_SECTION.length(), bytes.length - start);
        String word = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        return word.toLowerCase(Locale.ROOT).equals(FIRST_SECTION);
    }

    /**
     * Gives the words for the findings of a reading, to be added to {@link org.lplp.core.finding.Messages}.
     *
     * @param language the reader's language; Welsh for {@code cy} and its variants, else English
     * @return a message and a hint for each {@link PabulibCode}
     */
    public static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("org.lplp.io.interop.pabulib.messages", Messages.locale(language));
    }
}
