package org.lplp.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lplp.core.finding.Findings;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.LplpException;
import org.lplp.io.passport.ProofOptions;
import org.lplp.io.passport.Proofs;
import org.lplp.io.passport.SharedView;
import org.lplp.io.passport.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lplp sign}: a proof of who says so, and that nothing was changed. */
@Command(
        name = "sign",
        description = {
            "Adds a Data Integrity proof (W3C, eddsa-jcs-2022) to a JSON object, which secures the whole of it. All else in the"
                    + " file stays as it is.",
            "Takes any JSON object; a signed LPLP document still reads and validates. A number that canonical form would change"
                    + " is not signed.",
            "Of a view that 'lplp share' made it signs the manifest, so that records can still be left out of the view."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:it is signed",
            "1:the file is no JSON object, or holds a number that cannot be signed; nothing is written",
            "2:wrong usage, a key or an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp sign --key school.pem --output mali.signed.json mali.lplp.json",
            "  lplp sign --key school.pem --expires 2027-08-31 mali.lplp.json > mali.signed.json",
            "  lplp sign --key school.pem --verification-method did:web:school.example#key-1 mali.lplp.json"
        })
final class Sign implements Callable<Integer> {

    private static final String SIGNED_ALREADY =
            ": is signed already; --replace puts the new proof in place of the old";

    @ParentCommand
    private Main main;

    @Option(names = "--key", paramLabel = "KEY", required = true, description = KeyFile.SIGNING)
    private Path key;

    @Mixin
    private JsonFile file;

    @Option(
            names = "--created",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description = "When it is signed, such as 2026-03-31T16:00:00+01:00 (default: now).")
    private OffsetDateTime created;

    @Option(
            names = "--expires",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description =
                    "From when on the proof holds no more; a day means its beginning in UTC (default: it does not expire).")
    private OffsetDateTime expires;

    @Option(
            names = "--verification-method",
            paramLabel = "URL",
            description = "What names the key (default: its did:key, which needs no look-up).")
    private String verificationMethod;

    @Option(
            names = "--proof-purpose",
            paramLabel = "PURPOSE",
            defaultValue = "assertionMethod",
            description = "What the proof is for (default: ${DEFAULT-VALUE}, that the content is true).")
    private String purpose;

    @Option(names = "--domain", paramLabel = "TEXT", description = "Where the proof is meant to be used.")
    private String domain;

    @Option(
            names = "--challenge",
            paramLabel = "TEXT",
            description = "What the receiver asked to be signed, so that the proof cannot be played again.")
    private String challenge;

    @Option(names = "--replace", description = "Put the new proof in place of those that the object has.")
    private boolean replace;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        SigningKey signer = KeyFile.signing(key);
        ProofOptions options = options();
        file.read(main)
                .flatMap(text -> signed(text, signer, options))
                .ifPresent(secured -> output.write(main.streams(), secured));
        return main.status();
    }

    private ProofOptions options() {
        try {
            return ProofOptions.builder()
                    .created(created == null ? Moment.now() : created)
                    .expires(Optional.ofNullable(expires))
                    .verificationMethod(Optional.ofNullable(verificationMethod))
                    .purpose(purpose)
                    .domain(Optional.ofNullable(domain))
                    .challenge(Optional.ofNullable(challenge))
                    .build();
        } catch (LplpException e) {
            throw new Refusal(e.getMessage());
        }
    }

    private Optional<byte[]> signed(JsonText text, SigningKey signer, ProofOptions options) {
        Findings inexact = text.inexactNumbers();
        file.tell(inexact, main);
        if (text.object().isEmpty()) {
            main.say(file.name() + ": no JSON object, so there is nothing that could hold a proof");
            main.raise(ExitStatus.FINDINGS);
        }
        if (text.object().isEmpty() || !inexact.isEmpty()) {
            return Optional.empty();
        }
        Optional<SharedView> view = SharedView.in(text);
        if (view.isPresent()) {
            if (view.get().isSigned() && !replace) {
                throw new Refusal(file.name() + SIGNED_ALREADY);
            }
            return Optional.of(signed(view.get(), signer, options));
        }
        Map<String, Object> object = new LinkedHashMap<>(text.object().get());
        if (object.remove(Proofs.PROOF) != null && !replace) {
            throw new Refusal(file.name() + SIGNED_ALREADY);
        }
        return Optional.of(text.with(Proofs.PROOF, Proofs.sign(object, signer, options)));
    }

    private byte[] signed(SharedView view, SigningKey signer, ProofOptions options) {
        try {
            return view.signed(signer, options).bytes();
        } catch (LplpException e) {
            throw new Refusal(file.name() + ": " + e.getMessage());
        }
    }
}
