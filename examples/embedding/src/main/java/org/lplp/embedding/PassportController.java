package org.lplp.embedding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lplp.core.base.DomainWord;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.passport.Manifest;
import org.lplp.io.disclosure.View;
import org.lplp.io.json.Lplp;
import org.lplp.io.passport.ProofOptions;
import org.lplp.io.passport.SharedView;
import org.lplp.io.passport.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What others may see of a record: what its consents permit, signed, and nothing without one. */
@RestController
class PassportController {

    /** Who is to see what for, until which day (at the latest when the consent ends). */
    record Wish(@NotBlank String audience, @NotBlank String purpose, LocalDate until) {}

    private final Store store;
    private final Lplp lplp;
    private final Disclosures disclosures;
    private final Optional<SigningKey> key;
    private final SecureRandom random = new SecureRandom();

    PassportController(Store store, Lplp lplp, Disclosures disclosures, @Value("${school.signing-key}") String file)
            throws IOException {
        this.store = store;
        this.lplp = lplp;
        this.disclosures = disclosures;
        this.key = file.isEmpty() ? Optional.empty() : Optional.of(SigningKey.read(Files.readAllBytes(Path.of(file))));
    }

    @PostMapping("/portfolios/{id}/passport")
    ResponseEntity<byte[]> share(@PathVariable String id, @Valid @RequestBody Wish wish) {
        SigningKey signer = key.orElseThrow(Problem.NO_KEY::refusal);
        if (wish.audience().equals(Audience.LEARNER.value())) {
            throw Problem.LEARNERS_OWN.refusal();
        }
        Stored stored = store.find(id).orElseThrow(Problem.NOT_THERE::refusal);
        View view = disclosures.view(lplp.readPortfolio(stored.json()).orThrow(), wish.audience(), wish.purpose());
        SharedView passport = SharedView.of(view.document().orElseThrow(), manifest(view, wish), this::salt)
                .signed(
                        signer,
                        ProofOptions.builder().created(disclosures.now()).build());
        disclosures.keep(id, view);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PortfolioController.LPLP))
                .body(passport.bytes());
    }

    /** To whom what was shown, for the learner to know. */
    @GetMapping(path = "/portfolios/{id}/disclosures", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] disclosures(@PathVariable String id) {
        return store.disclosures(id).stream()
                .map(receipt -> new String(receipt, StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Manifest manifest(View view, Wish wish) {
        LocalDate day = view.receipt().day();
        Optional<LocalDate> until = Stream.concat(
                        Stream.ofNullable(wish.until()), view.receipt().permission().until().stream())
                .min(LocalDate::compareTo);
        if (until.filter(end -> !end.isAfter(day)).isPresent()) {
            throw Problem.TOO_SOON.refusal();
        }
        TreeSet<String> covers = new TreeSet<>();
        covers.add(DomainWord.PEOPLE.value());
        view.receipt().permission().sections().forEach(section -> covers.add(section.value()));
        return Manifest.builder()
                .audience(Audience.of(wish.audience()))
                .purpose(Purpose.of(wish.purpose()))
                .made(day)
                .until(until)
                .covers(covers.stream().map(DomainWord::of).toList())
                .build();
    }

    private byte[] salt() {
        byte[] salt = new byte[SharedView.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
