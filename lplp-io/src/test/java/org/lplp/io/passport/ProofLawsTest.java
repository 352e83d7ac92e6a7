package org.lplp.io.passport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lplp.io.canonical.AnyJson;
import org.lplp.io.canonical.Canonical;
import org.lplp.io.canonical.JsonText;

/** What holds for a proof of any JSON object. */
class ProofLawsTest {

    private static final SigningKey KEY = SigningKey.read(Vectors.SECRET.getBytes(UTF_8));
    private static final VerificationKey PUBLIC = KEY.verificationKey();
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-04-24T12:00:00Z");
    private static final ProofOptions OPTIONS =
            ProofOptions.builder().created(NOW).build();

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return AnyJson.objects(2).filter(object -> !object.containsKey(Proofs.PROOF));
    }

    private static byte[] secured(Map<String, Object> object, Random random) {
        JsonText text =
                JsonText.read(AnyJson.text(object, random).getBytes(UTF_8)).orThrow();
        return Proofs.secure(text, KEY, OPTIONS);
    }

    private static ProofOutcome outcome(byte[] json) {
        return JsonText.read(json)
                .text()
                .map(text -> Proofs.verify(text, PUBLIC, NOW).outcome())
                .orElse(ProofOutcome.MALFORMED);
    }

    @Property(tries = 200)
    void whatWasSignedIsValidInAnyOrderAndLayout(
            @ForAll @From("objects") Map<String, Object> object, @ForAll Random random) {
        byte[] secured = secured(object, random);
        Map<String, Object> members = JsonText.read(secured).orThrow().object().orElseThrow();

        assertThat(outcome(secured)).isEqualTo(ProofOutcome.VALID);
        assertThat(outcome(AnyJson.text(members, random).getBytes(UTF_8))).isEqualTo(ProofOutcome.VALID);
    }

    /** Every byte in turn takes another value: either the canonical form is the same, or the text is not valid. */
    @Property(tries = 40)
    void changedByteIsNeverValid(@ForAll @From("objects") Map<String, Object> object, @ForAll Random random) {
        byte[] secured = secured(object, random);
        byte[] canonical = JsonText.read(secured).orThrow().canonical();
        for (int i = 0; i < secured.length; i++) {
            byte[] changed = secured.clone();
            changed[i] = (byte) (random.nextBoolean() ? changed[i] ^ 1 << random.nextInt(8) : ' ' + random.nextInt(95));
            Optional<JsonText> text = JsonText.read(changed).text();
            if (text.isPresent() && !Arrays.equals(text.get().canonical(), canonical)) {
                assertThat(Proofs.verify(text.get(), PUBLIC, NOW).isValid()).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void changedMemberIsNeverValid(
            @ForAll @From("objects") Map<String, Object> object,
            @ForAll @From("objects") Map<String, Object> other,
            @ForAll Random random) {
        byte[] secured = secured(object, random);
        Map<String, Object> members =
                new LinkedHashMap<>(JsonText.read(secured).orThrow().object().orElseThrow());
        List<String> names = new ArrayList<>(members.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(3)) {
            case 0 -> members.remove(name);
            case 1 -> members.put(name, other);
            default -> members.put(name + "x", members.get(name));
        }
        byte[] changed = Canonical.bytes(members);
        if (!Arrays.equals(changed, JsonText.read(secured).orThrow().canonical())) {
            assertThat(outcome(changed)).isNotEqualTo(ProofOutcome.VALID);
        }
    }

    @Property(tries = 200)
    void changedMemberOfTheProofIsNeverValid(
            @ForAll @From("objects") Map<String, Object> object, @ForAll Random random) {
        Map<String, Object> proof = new LinkedHashMap<>(Proofs.sign(object, KEY, OPTIONS));
        List<String> names = new ArrayList<>(proof.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(3)) {
            case 0 -> proof.remove(name);
            case 1 -> proof.put(name, "2026-04-24T12:00:01Z");
            default -> proof.put(name + "x", proof.get(name));
        }
        Map<String, Object> members = new LinkedHashMap<>(object);
        members.put(Proofs.PROOF, proof);

        assertThat(Proofs.verify(members, PUBLIC, NOW).isValid()).isFalse();
    }

    @Property(tries = 200)
    void anyBytesHaveAnOutcome(@ForAll byte[] bytes) {
        assertThat(outcome(bytes)).isNotEqualTo(ProofOutcome.VALID);
    }
}
