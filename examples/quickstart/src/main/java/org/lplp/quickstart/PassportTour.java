package org.lplp.quickstart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.passport.*;

/** Idea 7: a record that moves on with its learner. Who says so, and is it still as it was signed? */
public final class PassportTour {

    private PassportTour() {}

    public static void main(String[] args) throws Exception {
        // Keep school.pem() safe; give away school.verificationKey(), whose multikey() is one line of text.
        SigningKey school = SigningKey.generate(new SecureRandom());
        SigningKey stranger = SigningKey.generate(new SecureRandom());
        OffsetDateTime today = OffsetDateTime.parse("2026-04-24T16:00:00+01:00");

        byte[] record = Files.readAllBytes(Path.of("examples/data/portfolio.lplp.json"));
        ProofOptions options = ProofOptions.builder()
                .created(today)
                .expires(today.plusYears(1))
                .build();
        byte[] signed = Proofs.secure(JsonText.read(record).orThrow(), school, options);

        String text = new String(signed, StandardCharsets.UTF_8);
        byte[] changed = text.replace("\"minutes\": 20", "\"minutes\": 60").getBytes(StandardCharsets.UTF_8);
        byte[] respaced = text.replace("\n", " \n").getBytes(StandardCharsets.UTF_8);

        System.out.println("as it was signed:      " + verify(signed, school, today));
        System.out.println("white space added:     " + verify(respaced, school, today));
        System.out.println("a session made longer: " + verify(changed, school, today));
        System.out.println("against another key:   " + verify(signed, stranger, today));
        System.out.println("two years later:       " + verify(signed, school, today.plusYears(2)));
        System.out.println("never signed:          " + verify(record, school, today));
    }

    private static ProofOutcome verify(byte[] file, SigningKey key, OffsetDateTime asOf) {
        return Proofs.verify(JsonText.read(file).orThrow(), key.verificationKey(), asOf)
                .outcome();
    }
}
