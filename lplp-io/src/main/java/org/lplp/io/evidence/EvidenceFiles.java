package org.lplp.io.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.lplp.core.base.Language;
import org.lplp.core.base.Sha256;
import org.lplp.core.document.Document;
import org.lplp.core.document.Portfolio;
import org.lplp.core.evidence.Entry;
import org.lplp.core.evidence.Evidence;
import org.lplp.core.finding.Finding;
import org.lplp.core.finding.Findings;
import org.lplp.core.finding.Messages;
import org.lplp.core.finding.Pointer;
import org.lplp.core.finding.Severity;
import org.lplp.io.canonical.Canonical;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.ReadResult;

/**
 * The files below a folder, by their digests. Evidence is found by its digest, under whatever name; where it says that it is
 * serves to tell a file that was changed from one that is missing, and is never opened. Links are not followed, and of each file
 * only its digest is held.
 */
public final class EvidenceFiles {

    /** As many as are listed; a folder of more is hardly the one that was meant. */
    private static final int MOST = 1_000_000;

    private static final int BUFFER = 1 << 16;

    private final Set<Sha256> digests = new HashSet<>();
    /** By path below the folder, with {@code /} on every system. */
    private final Map<String, Sha256> byPath = new HashMap<>();

    private EvidenceFiles() {}

    /**
     * Reads the files of a folder, all the way down.
     *
     * @param folder the folder
     * @return their digests
     * @throws LplpException if the folder, or something in it, cannot be read, or there are more than a million files
     */
    public static EvidenceFiles in(Path folder) {
        EvidenceFiles files = new EvidenceFiles();
        try {
            if (!Files.isDirectory(folder)) {
                Files.readAttributes(folder, BasicFileAttributes.class);
                throw new NotDirectoryException(folder.toString());
            }
            Path from = folder.toRealPath();
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()) {
                        files.add(from.relativize(file).toString().replace('\\', '/'), digest(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            return files;
        } catch (IOException e) {
            throw new LplpException("cannot read the evidence", e);
        }
    }

    private void add(String path, Sha256 digest) {
        if (byPath.size() == MOST) {
            throw new LplpException("there are more than " + MOST + " files of evidence");
        }
        byPath.put(path, digest);
        digests.add(digest);
    }

    private static Sha256 digest(Path file) throws IOException {
        MessageDigest sha256 = Canonical.sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
        }
        return Sha256.of(HexFormat.of().formatHex(sha256.digest()));
    }

    /**
     * Holds the evidence of a portfolio against the files. Evidence without a digest is not looked for.
     *
     * @param read what came of reading the portfolio; of no other document is anything found
     * @return what was found, with the pointers and places of the file
     */
    public Findings check(ReadResult<? extends Document> read) {
        if (read.document().isEmpty() || !(read.document().get() instanceof Portfolio portfolio)) {
            return Findings.none();
        }
        List<Finding> found = new ArrayList<>();
        List<Entry> entries = portfolio.getEvidence().getEntries();
        for (int i = 0; i < entries.size(); i++) {
            Pointer at = Pointer.root().to("evidence").to("entries").to(i).to("evidence");
            List<Evidence> pieces = entries.get(i).getEvidence();
            for (int j = 0; j < pieces.size(); j++) {
                fault(pieces.get(j), at.to(j).to("sha256")).ifPresent(found::add);
            }
        }
        return read.located(Findings.of(found));
    }

    private Optional<Finding> fault(Evidence evidence, Pointer at) {
        Optional<Sha256> digest = evidence.getSha256();
        if (digest.isEmpty() || digests.contains(digest.get())) {
            return Optional.empty();
        }
        Optional<URI> location = evidence.getLocation();
        boolean changed = location.map(this::isHere).orElse(false);
        boolean elsewhere = location.map(URI::isAbsolute).orElse(false);
        EvidenceFileCode code = changed ? EvidenceFileCode.FILE_CHANGED : EvidenceFileCode.FILE_MISSING;
        return Optional.of(
                Finding.of(code.code(), elsewhere ? Severity.NOTE : code.severity(), at.toString(), Map.of()));
    }

    /** Tells whether a file stands where evidence says: below the folder, or, where the folder is part of the path, in it. */
    private boolean isHere(URI location) {
        String path = location.isAbsolute() ? null : location.normalize().getPath();
        while (path != null && !path.isEmpty()) {
            if (byPath.containsKey(path)) {
                return true;
            }
            int slash = path.indexOf('/');
            path = slash < 0 ? null : path.substring(slash + 1);
        }
        return false;
    }

    /**
     * Gives the words for what is found, to be added to {@link org.lplp.core.finding.Messages}.
     *
     * @param language the reader's language; Welsh for {@code cy} and its variants, else English
     * @return a message and a hint for each {@link EvidenceFileCode}
     */
    public static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle("org.lplp.io.evidence.messages", Messages.locale(language));
    }

    /** How many files there are; no name. */
    @Override
    public String toString() {
        return "EvidenceFiles(" + byPath.size() + ")";
    }
}
