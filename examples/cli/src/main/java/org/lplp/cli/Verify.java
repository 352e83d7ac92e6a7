package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.passport.ProofCheck;
import org.lplp.io.passport.ProofOutcome;
import org.lplp.io.passport.Proofs;
import org.lplp.io.passport.SharedView;
import org.lplp.io.passport.Verification;
import org.lplp.io.passport.VerificationKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code lplp verify}: is it as it was signed, and by whom? */
@Command(
        name = "verify",
        description = {
            "Verifies the Data Integrity proof (W3C, eddsa-jcs-2022) of a JSON object with the key of whoever should have signed"
                    + " it. Nothing is fetched: neither keys nor contexts.",
            "Says VALID, TAMPERED (changed since), WRONG_KEY (the proof names another key), UNSUPPORTED (another type or"
                    + " cryptosuite), MALFORMED, EXPIRED or UNSIGNED. Of several proofs the one of the key counts.",
            "Of a view that 'lplp share' made it verifies the manifest, and every record that is still in the view by it; it"
                    + " counts those that were left out."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = Main.STATUS_HEADING,
        exitCodeList = {
            "0:VALID, and for the domain, challenge and purpose asked",
            "1:anything else",
            "2:wrong usage, a key or an input that cannot be read, or an output that cannot be written",
            Main.STATUS_3
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lplp verify --key school.pub mali.signed.json",
            "  lplp verify --key school.pub --as-of 2026-09-01 --format json mali.signed.json"
        })
final class Verify implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(names = "--key", paramLabel = "KEY", required = true, description = KeyFile.VERIFICATION)
    private Path key;

    @Mixin
    private JsonFile file;

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            converter = Moment.class,
            description = "The moment by which expiry is judged; a day means its beginning in UTC (default: now).")
    private OffsetDateTime asOf;

    @Option(
            names = "--domain",
            paramLabel = "TEXT",
            description = "Where it must have been meant to be used; a proof for elsewhere is not enough.")
    private String domain;

    @Option(
            names = "--challenge",
            paramLabel = "TEXT",
            description = "What you had asked to be signed; without it a proof could be played again.")
    private String challenge;

    @Option(
            names = "--proof-purpose",
            paramLabel = "PURPOSE",
            description = "What the proof must be for, such as assertionMethod.")
    private String purpose;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        VerificationKey signer = KeyFile.verification(key);
        OffsetDateTime moment = asOf == null ? Moment.now() : asOf;
        Optional<JsonText> read = file.read(main);
        read.ifPresent(text -> file.tell(text.inexactNumbers(), main));
        Optional<SharedView> view = read.flatMap(SharedView::in).filter(SharedView::isSigned);
        Verification verification = view.map(shared -> shared.verify(signer, moment))
                .or(() -> read.map(text -> Proofs.verify(text, signer, moment)))
                .orElseGet(() -> Verification.malformed(signer));
        Optional<Integer> withheld =
                view.filter(shared -> verification.isValid()).map(SharedView::withheld);
        List<String> unmet = unmet(verification);
        if (!verification.isValid() || !unmet.isEmpty()) {
            main.raise(ExitStatus.FINDINGS);
        }
        String judgedAt = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        switch (format) {
            case text -> output.print(main.streams(), lines(verification, unmet, withheld, judgedAt));
            case json ->
                output.write(
                        main.streams(),
                        to -> Json.write(to, json -> write(json, verification, unmet, withheld, judgedAt)));
        }
        return main.status();
    }

    /** Says what of all that was asked no valid proof meets. */
    private List<String> unmet(Verification verification) {
        return verification.proofs().stream()
                .filter(proof -> proof.outcome() == ProofOutcome.VALID)
                .map(this::unmet)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private List<String> unmet(ProofCheck proof) {
        List<String> unmet = new ArrayList<>();
        if (domain != null && !proof.domains().contains(domain)) {
            unmet.add("domain");
        }
        if (challenge != null && !proof.challenge().equals(Optional.of(challenge))) {
            unmet.add("challenge");
        }
        if (purpose != null && !proof.purpose().equals(Optional.of(purpose))) {
            unmet.add("proofPurpose");
        }
        return unmet;
    }

    private List<String> lines(
            Verification verification, List<String> unmet, Optional<Integer> withheld, String judgedAt) {
        ProofOutcome outcome = verification.outcome();
        List<String> lines = new ArrayList<>();
        boolean signed = outcome == ProofOutcome.VALID || outcome == ProofOutcome.EXPIRED;
        lines.add(file.name() + ": " + outcome
                + (signed ? ", signed with " + verification.key() : ", not signed with " + verification.key())
                + ", as of " + judgedAt);
        withheld.filter(items -> items > 0)
                .ifPresent(items -> lines.add("  without " + items + " of the items that were signed"));
        for (String asked : unmet) {
            lines.add("  not for the " + asked + " that was asked");
        }
        for (ProofCheck proof : verification.proofs()) {
            lines.add("  " + proof.outcome()
                    + proof.fault().map(fault -> ": " + fault.sentence()).orElse(""));
            line(lines, "by", proof.verificationMethod());
            line(lines, "for", proof.purpose());
            line(lines, "created", proof.created());
            line(lines, "expires", proof.expires());
            proof.domains().forEach(domain -> line(lines, "domain", Optional.of(domain)));
            line(lines, "challenge", proof.challenge());
        }
        return lines;
    }

    private static void line(List<String> lines, String name, Optional<String> value) {
        value.ifPresent(text -> lines.add("    " + name + " " + Printable.line(text)));
    }

    private void write(
            JsonGenerator json,
            Verification verification,
            List<String> unmet,
            Optional<Integer> withheld,
            String judgedAt)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("tool", Version.TOOL);
        json.writeStringField("version", Version.number());
        json.writeStringField("asOf", judgedAt);
        json.writeStringField("file", file.name());
        json.writeStringField("outcome", verification.outcome().name());
        json.writeStringField("key", verification.key().multikey());
        if (withheld.isPresent()) {
            json.writeNumberField("withheld", withheld.get());
        }
        json.writeArrayFieldStart("unmet");
        for (String asked : unmet) {
            json.writeString(asked);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("proofs");
        for (ProofCheck proof : verification.proofs()) {
            json.writeStartObject();
            json.writeStringField("outcome", proof.outcome().name());
            if (proof.fault().isPresent()) {
                json.writeStringField("fault", proof.fault().get().code());
                json.writeStringField("message", proof.fault().get().sentence());
            }
            write(json, "id", proof.id());
            write(json, "type", proof.type());
            write(json, "cryptosuite", proof.cryptosuite());
            write(json, "verificationMethod", proof.verificationMethod());
            write(json, "proofPurpose", proof.purpose());
            write(json, "created", proof.created());
            write(json, "expires", proof.expires());
            if (!proof.domains().isEmpty()) {
                json.writeArrayFieldStart("domain");
                for (String domain : proof.domains()) {
                    json.writeString(domain);
                }
                json.writeEndArray();
            }
            write(json, "challenge", proof.challenge());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
