package org.lplp.io.passport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.DomainWord;
import org.lplp.core.disclosure.Audience;
import org.lplp.core.disclosure.Purpose;
import org.lplp.core.document.Framework;
import org.lplp.core.document.Portfolio;
import org.lplp.core.document.Skipped;
import org.lplp.core.passport.Manifest;
import org.lplp.io.canonical.JsonText;
import org.lplp.io.json.Lplp;
import org.lplp.io.json.LplpException;
import org.lplp.io.json.ReadResult;
import org.lplp.io.json.Validated;

/** What the holder of a signed view can do with it, and what nobody can. */
class SharedViewTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SigningKey KEY = SigningKey.read(Vectors.SECRET.getBytes(UTF_8));
    private static final VerificationKey PUBLIC = KEY.verificationKey();
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-04-24T12:00:00Z");
    private static final Portfolio SAMPLE = Lplp.standard()
            .readPortfolio(Path.of("../examples/data/portfolio.lplp.json"))
            .orThrow();
    private static final byte[] SIGNED = view(about().build())
            .signed(KEY, ProofOptions.builder().created(NOW).build())
            .bytes();

    private static Manifest.Builder about() {
        return Manifest.builder()
                .audience(Audience.PARENT)
                .purpose(Purpose.SUPPORT)
                .made(LocalDate.of(2026, 4, 24))
                .until(LocalDate.of(2026, 9, 1))
                .covers(DomainWord.known().values());
    }

    private static SharedView view(Manifest about) {
        return SharedView.of(SAMPLE, about, salts());
    }

    /** Salts that a test can say again. */
    private static Supplier<byte[]> salts() {
        AtomicInteger next = new AtomicInteger();
        return () -> ByteBuffer.allocate(16).putInt(next.incrementAndGet()).array();
    }

    private static ProofOutcome outcome(byte[] json, OffsetDateTime asOf) {
        return SharedView.in(JsonText.read(json).orThrow())
                .orElseThrow()
                .verify(PUBLIC, asOf)
                .outcome();
    }

    private static ProofOutcome changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode tree = (ObjectNode) MAPPER.readTree(SIGNED);
            change.accept(tree);
            return outcome(MAPPER.writeValueAsBytes(tree), NOW);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void viewThatWasSignedIsValid() {
        assertThat(outcome(SIGNED, NOW)).isEqualTo(ProofOutcome.VALID);
    }

    @Test
    void viewThatWasNotSignedIsUnsigned() {
        SharedView view = view(about().build());

        assertThat(view.isSigned()).isFalse();
        assertThat(view.verify(PUBLIC, NOW).outcome()).isEqualTo(ProofOutcome.UNSIGNED);
        assertThat(view).hasToString("SharedView, not signed");
    }

    @Test
    void viewIsADocumentThatIsReadWithoutAFinding() {
        ReadResult<Portfolio> read = Lplp.standard().readPortfolio(SIGNED);

        assertThat(read.findings()).isEmpty();
        assertThat(read.complete()).isTrue();
        assertThat(read.orThrow().getPassport().getManifest()).isPresent();
    }

    /** Sessions of one month overlap, and courses without a title are named twice: nobody could tell that from a fault. */
    @Test
    void rulesThatNeedWhatAViewLacksAreSkippedInIt() {
        Skipped exact = new Skipped("mentoring.sessions_overlap", "exact records");
        Skipped whole = new Skipped("mentoring.mentor_not_chosen", "complete document");

        Validated parent = validated(Audience.PARENT);
        assertThat(parent.rulesSkipped()).contains(whole).doesNotContain(exact);
        assertThat(parent.rulesRun()).contains(exact.code());

        Validated researcher = validated(Audience.RESEARCHER);
        assertThat(researcher.rulesSkipped()).contains(whole, exact);
        assertThat(researcher.rulesRun()).isEmpty();
        assertThat(researcher.findings()).isEmpty();
    }

    private static Validated validated(Audience audience) {
        byte[] bytes = view(about().audience(audience).build()).bytes();
        return Lplp.standard()
                .validate(Lplp.standard().readPortfolio(bytes), Framework.leadbeater2008(), NOW.toLocalDate());
    }

    @Test
    void everyItemCanBeWithheldByItself() throws IOException {
        JsonNode tree = MAPPER.readTree(SIGNED);
        List<String[]> items = new ArrayList<>();
        tree.properties().forEach(section -> {
            if (DomainWord.of(section.getKey()).isKnown()) {
                section.getValue()
                        .properties()
                        .forEach(member -> items.add(new String[] {section.getKey(), member.getKey()}));
            }
        });
        assertThat(items).hasSizeGreaterThan(20);
        for (String[] item : items) {
            if (!item[1].equals("manifest")) {
                assertThat(changed(view -> {
                            ObjectNode section = (ObjectNode) view.get(item[0]);
                            if (section.get(item[1]) instanceof ArrayNode list) {
                                list.remove(list.size() - 1);
                            } else {
                                section.remove(item[1]);
                            }
                        }))
                        .as(item[0] + "." + item[1])
                        .isEqualTo(ProofOutcome.VALID);
            }
        }
    }

    @Test
    void wholeSectionCanBeWithheld() {
        assertThat(changed(view -> view.remove("budget"))).isEqualTo(ProofOutcome.VALID);
    }

    @Test
    void whatWasLeftOutIsCounted() throws IOException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(SIGNED);
        ((ArrayNode) tree.at("/evidence/entries")).remove(0);
        assertThat(SharedView.in(JsonText.read(SIGNED).orThrow()).orElseThrow().withheld())
                .isZero();
        assertThat(SharedView.in(JsonText.read(MAPPER.writeValueAsBytes(tree)).orThrow())
                        .orElseThrow()
                        .withheld())
                .isEqualTo(1);
    }

    @Test
    void nothingCanBeChangedInAnItem() {
        assertThat(changed(view -> ((ObjectNode) view.at("/people/learner")).put("name", "Somebody Else")))
                .isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view -> ((ObjectNode) view.at("/evidence/entries/0")).remove("title")))
                .isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view -> ((ObjectNode) view.at("/evidence/entries/0")).remove("extensions")))
                .isEqualTo(ProofOutcome.TAMPERED);
    }

    @Test
    void nothingCanBeAdded() {
        assertThat(changed(view -> {
                    ArrayNode entries = (ArrayNode) view.at("/evidence/entries");
                    entries.add(entries.get(0).deepCopy());
                }))
                .as("the same item again")
                .isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view -> ((ObjectNode) view.get("evidence")).put("more", 1)))
                .isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view ->
                        ((ObjectNode) view.get("passport")).putArray("moves").add("x")))
                .isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view -> view.put("evidence", "none"))).isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view -> view.putNull("budget"))).isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view -> view.put("more", 1))).isEqualTo(ProofOutcome.TAMPERED);
    }

    @Test
    void nothingCanBeMovedElsewhere() {
        assertThat(changed(view -> {
                    ObjectNode peer = (ObjectNode) view.get("peer");
                    peer.set("credits", peer.remove("sessions"));
                }))
                .isEqualTo(ProofOutcome.TAMPERED);
    }

    @Test
    void nothingOutsideTheSectionsCanBeChangedOrLeftOut() {
        assertThat(changed(view -> view.put("issued", "2026-05-01T00:00:00Z"))).isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view -> view.remove("issued"))).isEqualTo(ProofOutcome.TAMPERED);
    }

    @Test
    void nothingCanBeChangedInTheManifest() {
        assertThat(changed(view -> ((ObjectNode) view.at("/passport/manifest")).put("audience", "public")))
                .isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view -> ((ObjectNode) view.at("/passport/manifest")).remove("until")))
                .isEqualTo(ProofOutcome.TAMPERED);
        assertThat(changed(view -> ((ArrayNode) view.at("/passport/manifest/digests")).remove(0)))
                .isEqualTo(ProofOutcome.TAMPERED);
    }

    @Test
    void viewHoldsNoMoreFromTheDayThatItsManifestNames() {
        assertThat(outcome(SIGNED, OffsetDateTime.parse("2026-08-31T23:59:59Z")))
                .isEqualTo(ProofOutcome.VALID);
        assertThat(outcome(SIGNED, OffsetDateTime.parse("2026-09-01T00:00:00Z")))
                .isEqualTo(ProofOutcome.EXPIRED);
    }

    @Test
    void expiredViewThatWasChangedIsTampered() throws IOException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(SIGNED);
        tree.put("more", 1);

        assertThat(outcome(MAPPER.writeValueAsBytes(tree), OffsetDateTime.parse("2027-01-01T00:00:00Z")))
                .isEqualTo(ProofOutcome.TAMPERED);
    }

    @Test
    void earlierExpiryOfTheProofStays() {
        byte[] signed = view(about().build())
                .signed(
                        KEY,
                        ProofOptions.builder()
                                .created(NOW)
                                .expires(OffsetDateTime.parse("2026-05-01T00:00:00Z"))
                                .build())
                .bytes();

        assertThat(outcome(signed, OffsetDateTime.parse("2026-05-02T00:00:00Z")))
                .isEqualTo(ProofOutcome.EXPIRED);
    }

    @Test
    void digestsStandInAnOrderThatTellsNothing() throws IOException {
        List<String> digests = new ArrayList<>();
        MAPPER.readTree(SIGNED).at("/passport/manifest/digests").forEach(digest -> digests.add(digest.asText()));

        assertThat(digests).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @Test
    void sameSaltsGiveTheSameBytesAndOthersOtherDigests() {
        assertThat(view(about().build()).bytes())
                .isEqualTo(view(about().build()).bytes());
        assertThat(SharedView.of(SAMPLE, about().build(), () -> new byte[20]).bytes())
                .isNotEqualTo(view(about().build()).bytes());
    }

    @Test
    void shortSaltIsRefused() {
        assertThatThrownBy(() -> SharedView.of(SAMPLE, about().build(), () -> new byte[15]))
                .isInstanceOf(LplpException.class)
                .hasMessage("a salt has 16 bytes or more, not 15");
    }

    @Test
    void documentWithoutManifestIsNoView() {
        assertThat(SharedView.in(
                        JsonText.read("{\"passport\":{}}".getBytes(UTF_8)).orThrow()))
                .isEmpty();
        assertThat(SharedView.in(JsonText.read("[]".getBytes(UTF_8)).orThrow())).isEmpty();
    }
}
