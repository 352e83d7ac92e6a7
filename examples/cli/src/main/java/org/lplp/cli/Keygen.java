package org.lplp.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lplp.io.passport.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lplp keygen}: a new key to sign with. */
@Command(
        name = "keygen",
        description = {
            "Makes a new key of Ed25519: NAME.pem to sign with, which its owner alone can read, and NAME.pub to verify with,"
                    + " which you hand out.",
            "Nothing is overwritten. Whoever has NAME.pem can sign for you, so keep it where you keep passwords: it is not"
                    + " encrypted."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:both files are written",
            "2:wrong usage, or a file that is there already or cannot be written; no file is left behind",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp keygen --output school              school.pem (PKCS#8) and school.pub (Multikey, z6Mk…)",
            "  lplp sign --key school.pem mali.lplp.json > mali.signed.json",
            "  lplp verify --key school.pub mali.signed.json"
        })
final class Keygen implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(
            names = "--output",
            paramLabel = "NAME",
            required = true,
            description = "The files' name, without .pem and .pub; it can begin with a folder.")
    private String output;

    @Override
    public Integer call() {
        Path secret;
        Path open;
        try {
            secret = Path.of(output + ".pem");
            open = Path.of(output + ".pub");
        } catch (InvalidPathException e) {
            throw new Refusal(output + ": " + Inputs.UNSAYABLE);
        }
        SigningKey key = SigningKey.generate(new SecureRandom());
        String multikey = key.verificationKey().multikey();
        create(secret, key.pem(), true);
        try {
            create(open, (multikey + "\n").getBytes(StandardCharsets.US_ASCII), false);
        } catch (Refusal e) {
            discard(secret);
            throw e;
        }
        main.say("wrote " + shown(secret) + " and " + shown(open) + ", the key " + multikey);
        return main.status();
    }

    private static void create(Path file, byte[] content, boolean secret) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        // From the first byte on nobody else may read it.
        FileAttribute<?>[] attributes = secret && posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        boolean created = false;
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            created = true;
            try (OutputStream out = Channels.newOutputStream(channel)) {
                out.write(content);
            }
        } catch (IOException e) {
            if (created) {
                discard(file);
            }
            throw new Refusal(shown(file) + ": cannot be written: " + Printable.reason(e));
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What is thrown already says more than this could.
        }
    }

    private static String shown(Path file) {
        return Printable.line(Printable.path(file));
    }
}
