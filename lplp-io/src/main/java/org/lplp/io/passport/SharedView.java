package org.lplp.io.passport;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.lplp.core.document.Portfolio;
import org.lplp.core.passport.Manifest;
import org.lplp.core.passport.PassportSection;
import org.lplp.io.canonical.Canonical;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;

/**
 * A view of a record with its manifest, which has a salted digest of every item: of each record in each list of a section, of the
 * learner, and of what stands outside the sections. The proof is in the manifest. So whoever holds a signed view can delete items, and
 * the rest still verifies; nothing can be changed or added. The order of items is not secured.
 *
 * <pre>{@code
 * SharedView view = SharedView.of(seen, manifest, salts).signed(key, options);
 * Files.write(file, view.bytes());
 * SharedView.in(JsonText.read(Files.readAllBytes(file)).orThrow()).orElseThrow().verify(key.verificationKey(), now);
 * }</pre>
 *
 * <p>The digest of an item is the SHA-256 of the canonical form of <code>{"at": place, "item": item}</code>, where the place is
 * {@code evidence.entries}, say, and empty for what stands outside the sections. The item holds its salt itself, as the extension
 * {@value #SALT}: whoever deletes the item deletes its salt too, and without it nobody can guess the item from the digest.
 */
public final class SharedView {

    /** The extension that holds the salt of an item, in hexadecimal digits. */
    public static final String SALT = "urn:lplp:extension:salt:1.0";

    /** How many bytes a salt has at least. */
    public static final int SALT_BYTES = 16;

    private static final String SECTION = "passport";
    private static final String MANIFEST = "manifest";
    private static final String EXTENSIONS = "extensions";

    private final Map<String, Object> document;
    private final Map<String, Object> manifest;

    private SharedView(Map<String, Object> document, Map<String, Object> manifest) {
        this.document = document;
        this.manifest = manifest;
    }

    /**
     * Makes the manifest of a view.
     *
     * @param view the view
     * @param about what the manifest says; the digests are added
     * @param salts gives {@value #SALT_BYTES} random bytes or more, others for each item; a test may give what it likes
     * @return the view, not signed
     * @throws LplpException if a salt is too short
     */
    public static SharedView of(Portfolio view, Manifest about, Supplier<byte[]> salts) {
        Portfolio with = Portfolio.builder()
                .from(view)
                .passport(PassportSection.builder()
                        .from(view.getPassport())
                        .manifest(about)
                        .build())
                .build();
        Map<String, Object> document =
                object(JsonText.read(Lplp.standard().write(with)).orThrow().value());
        SharedView shared = in(document).orElseThrow();
        addSalt(document, salts.get());
        for (Item item : shared.items()) {
            if (!item.at().isEmpty() && item.value() instanceof Map<?, ?> record) {
                addSalt(cast(record), salts.get());
            }
        }
        Set<String> digests = new TreeSet<>();
        shared.items().forEach(item -> digests.add(item.digest()));
        shared.manifest.put("digests", List.copyOf(digests));
        return shared;
    }

    /**
     * Looks for a view in a JSON text.
     *
     * @param text the text
     * @return the view; empty if it has no manifest
     */
    public static Optional<SharedView> in(JsonText text) {
        return text.object().flatMap(object -> in(object(object)));
    }

    private static Optional<SharedView> in(Map<String, Object> document) {
        return document.get(SECTION) instanceof Map<?, ?> section && section.get(MANIFEST) instanceof Map<?, ?> manifest
                ? Optional.of(new SharedView(document, cast(manifest)))
                : Optional.empty();
    }

    /**
     * Tells whether the manifest has a proof.
     *
     * @return true if it has
     */
    public boolean isSigned() {
        return manifest.containsKey(Proofs.PROOF);
    }

    /**
     * Signs the manifest. If it holds no longer than to some day, neither does the proof.
     *
     * @param key the key
     * @param options what the proof says
     * @return the signed view; a proof that it had is replaced
     * @throws LplpException if the manifest holds a number that canonical form would change, or ends before the proof is made
     */
    public SharedView signed(SigningKey key, ProofOptions options) {
        Map<String, Object> copy = object(document);
        SharedView signed = in(copy).orElseThrow();
        signed.manifest.remove(Proofs.PROOF);
        ProofOptions within = until().filter(until -> options.getExpires()
                        .filter(expires -> !expires.isAfter(until))
                        .isEmpty())
                .map(until ->
                        ProofOptions.builder().from(options).expires(until).build())
                .orElse(options);
        signed.manifest.put(Proofs.PROOF, Proofs.sign(signed.manifest, key, within));
        return signed;
    }

    /**
     * Verifies the proof of the manifest, and the view by the manifest.
     *
     * @param key the key of whoever should have signed it
     * @param asOf the moment by which expiry is judged
     * @return what came of it; {@link ProofOutcome#TAMPERED} if an item was changed or added
     */
    public Verification verify(VerificationKey key, OffsetDateTime asOf) {
        Verification verification = Proofs.verify(manifest, key, asOf);
        boolean signed = verification.outcome() == ProofOutcome.VALID || verification.outcome() == ProofOutcome.EXPIRED;
        if (!signed) {
            return verification;
        }
        if (!Canonical.keepsNumbers(document)) {
            return found(verification, ProofOutcome.MALFORMED, ProofFault.INEXACT_NUMBER);
        }
        if (!holdsItems()) {
            return found(verification, ProofOutcome.TAMPERED, ProofFault.ITEM);
        }
        boolean over = until().filter(until -> !asOf.isBefore(until)).isPresent();
        return over ? found(verification, ProofOutcome.EXPIRED, ProofFault.RUN_OUT) : verification;
    }

    /**
     * Counts what the holder left out.
     *
     * @return how many items the manifest has more than the view; means something only of a view that was verified
     */
    public int withheld() {
        return Math.max(0, list(manifest.get("digests")).size() - items().size());
    }

    private static Verification found(Verification verification, ProofOutcome outcome, ProofFault fault) {
        List<ProofCheck> checks = verification.proofs().stream()
                .map(check -> check.outcome() == verification.outcome() ? check.but(outcome, fault) : check)
                .toList();
        return new Verification(outcome, verification.key(), checks);
    }

    /** Each item has a digest in the manifest, and no two have the same. */
    private boolean holdsItems() {
        Set<Object> open = new HashSet<>(list(manifest.get("digests")));
        return items().stream().allMatch(item -> open.remove(item.digest()));
    }

    /** The beginning of the day on which the manifest holds no more, in UTC. */
    private Optional<OffsetDateTime> until() {
        try {
            return manifest.get("until") instanceof String day
                    ? Optional.of(LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Gives the view as JSON.
     *
     * @return UTF-8, in canonical form
     */
    public byte[] bytes() {
        return Canonical.bytes(document);
    }

    // Items

    /** What can be left out by itself. */
    private record Item(String at, Object value) {

        String digest() {
            Map<String, Object> placed = new LinkedHashMap<>();
            placed.put("at", at);
            placed.put("item", value);
            return Canonical.digest(placed).value();
        }
    }

    private static void addSalt(Map<String, Object> record, byte[] salt) {
        if (salt.length < SALT_BYTES) {
            throw new LplpException("a salt has " + SALT_BYTES + " bytes or more, not " + salt.length);
        }
        Map<String, Object> extensions = record.get(EXTENSIONS) instanceof Map<?, ?> others
                ? new LinkedHashMap<>(cast(others))
                : new LinkedHashMap<>();
        extensions.put(SALT, HexFormat.of().formatHex(salt));
        record.put(EXTENSIONS, extensions);
    }

    private Set<String> sections() {
        Set<String> sections = new LinkedHashSet<>();
        list(manifest.get("covers")).forEach(section -> sections.add(String.valueOf(section)));
        sections.add(SECTION);
        return sections;
    }

    /** What stands outside the sections. */
    private Map<String, Object> envelope() {
        Map<String, Object> envelope = new LinkedHashMap<>(document);
        envelope.keySet().removeAll(sections());
        return envelope;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.add(new Item("", envelope()));
        for (String name : sections()) {
            Object section = document.get(name);
            if (section instanceof Map<?, ?> members) {
                cast(members).forEach((member, value) -> {
                    if (!name.equals(SECTION) || !member.equals(MANIFEST)) {
                        Collection<?> values = value instanceof List<?> list ? list : Collections.singletonList(value);
                        values.forEach(each -> items.add(new Item(name + "." + member, each)));
                    }
                });
            } else if (document.containsKey(name)) {
                items.add(new Item(name, section));
            }
        }
        return items;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** Copies an object and all objects in it, so that members can be added. */
    private static Map<String, Object> object(Object value) {
        return cast((Map<?, ?>) copy(value));
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            members.forEach((name, member) -> copy.put(name, copy(member)));
            return copy;
        }
        if (value instanceof List<?> elements) {
            List<Object> copy = new ArrayList<>();
            elements.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> members) {
        return (Map<String, Object>) members;
    }

    /** Nothing of what it holds. */
    @Override
    public String toString() {
        return "SharedView" + (isSigned() ? ", signed" : ", not signed");
    }
}
