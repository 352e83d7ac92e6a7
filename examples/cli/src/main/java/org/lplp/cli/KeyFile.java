package org.lplp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.lplp.io.json.LplpException;
import org.lplp.io.passport.SigningKey;
import org.lplp.io.passport.VerificationKey;

/** The file of a key. */
final class KeyFile {

    /** What help says of a file to verify with. */
    static final String VERIFICATION =
            "The file with the signer's key: a Multikey (z6Mk…) as keygen writes it, or a PEM file.";

    /** What help says of a file to sign with. */
    static final String SIGNING =
            "The file with your private key of Ed25519: PEM (PKCS#8, not encrypted), or a Multikey (z3u2…).";

    /** More than any key takes, and not more than that is read of what is none. */
    private static final int LARGEST = 1 << 16;

    private KeyFile() {}

    static SigningKey signing(Path file) {
        return read(file, SigningKey::read);
    }

    static VerificationKey verification(Path file) {
        return read(file, VerificationKey::read);
    }

    private static <K> K read(Path file, Function<byte[], K> reader) {
        String name = Printable.line(Printable.path(file));
        try (InputStream in = Files.newInputStream(file)) {
            return reader.apply(in.readNBytes(LARGEST));
        } catch (IOException e) {
            throw new Refusal(name + ": " + Printable.reason(e));
        } catch (LplpException e) {
            throw new Refusal(name + ": " + e.getMessage());
        }
    }
}
