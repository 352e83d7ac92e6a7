package org.lplp.io.passport;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lplp.io.canonical.Canonical;

/** The verifying of one object with one key. */
final class Verifying {

    /** A dateTimeStamp of XML Schema 1.1; without an offset UTC is meant (Data Integrity 1.0, section 2.1). */
    private static final Pattern INSTANT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)(Z|[+-]\\d\\d:\\d\\d)?");

    private static final int SIGNATURE = 64;

    private final Map<String, Object> object;
    private final Map<String, Object> unsecured;
    private final VerificationKey key;
    private final OffsetDateTime asOf;

    /**
     * @param object plain Java, in canonical order
     * @param key the key
     * @param asOf the moment by which expiry is judged
     */
    Verifying(Map<String, Object> object, VerificationKey key, OffsetDateTime asOf) {
        this.object = object;
        this.unsecured = Proofs.without(object, Proofs.PROOF);
        this.key = key;
        this.asOf = asOf;
    }

    Verification verification() {
        List<?> proofs = Proofs.proofs(object);
        if (proofs.size() > Proofs.MOST) {
            return malformed(ProofFault.TOO_MANY_PROOFS);
        }
        if (!proofs.isEmpty() && !Canonical.keepsNumbers(object)) {
            return malformed(ProofFault.INEXACT_NUMBER);
        }
        List<ProofCheck> checks = new ArrayList<>();
        for (Object proof : proofs) {
            checks.add(proof instanceof Map<?, ?> members ? check(members) : notAnObject());
        }
        return Verification.of(key, checks);
    }

    private Verification malformed(ProofFault fault) {
        return Verification.of(key, List.of(checked(ProofOutcome.MALFORMED, fault, Map.of())));
    }

    private static ProofCheck notAnObject() {
        return checked(ProofOutcome.MALFORMED, ProofFault.NOT_AN_OBJECT, Map.of());
    }

    private ProofCheck check(Map<?, ?> proof) {
        Optional<ProofFault> malformed = malformed(proof);
        if (malformed.isPresent()) {
            return checked(ProofOutcome.MALFORMED, malformed.get(), proof);
        }
        if (!text(proof, "type").equals(Optional.of(Proofs.TYPE))) {
            return checked(ProofOutcome.UNSUPPORTED, ProofFault.OTHER_TYPE, proof);
        }
        if (!text(proof, "cryptosuite").equals(Optional.of(Proofs.CRYPTOSUITE))) {
            return checked(ProofOutcome.UNSUPPORTED, ProofFault.OTHER_CRYPTOSUITE, proof);
        }
        if (NamedKey.of(text(proof, "verificationMethod").orElseThrow()).isOtherThan(key)) {
            return checked(ProofOutcome.WRONG_KEY, ProofFault.OTHER_KEY, proof);
        }
        // The Recommendation lets contexts be added behind those that were signed. What stands in a file that passes
        // here is
        // what was signed, all of it.
        if (proof.containsKey(Proofs.CONTEXT) && !isSame(proof.get(Proofs.CONTEXT), object.get(Proofs.CONTEXT))) {
            return checked(ProofOutcome.TAMPERED, ProofFault.CONTEXT, proof);
        }
        if (!isSigned(proof)) {
            return checked(ProofOutcome.TAMPERED, ProofFault.SIGNATURE, proof);
        }
        boolean runOut = text(proof, "expires")
                .map(Verifying::instant)
                .filter(expires -> !asOf.isBefore(expires))
                .isPresent();
        return runOut
                ? checked(ProofOutcome.EXPIRED, ProofFault.RUN_OUT, proof)
                : checked(ProofOutcome.VALID, null, proof);
    }

    /** Tells what a proof lacks that it must have; of what another type or cryptosuite asks nothing is known. */
    private Optional<ProofFault> malformed(Map<?, ?> proof) {
        if (text(proof, "type").isEmpty()) {
            return Optional.of(ProofFault.TYPE);
        }
        if (!text(proof, "type").get().equals(Proofs.TYPE)) {
            return Optional.empty();
        }
        if (text(proof, "cryptosuite").isEmpty()) {
            return Optional.of(ProofFault.CRYPTOSUITE);
        }
        if (!text(proof, "cryptosuite").get().equals(Proofs.CRYPTOSUITE)) {
            return Optional.empty();
        }
        if (text(proof, "verificationMethod")
                .filter(name -> NamedKey.of(name).isWellFormed())
                .isEmpty()) {
            return Optional.of(ProofFault.VERIFICATION_METHOD);
        }
        if (text(proof, "proofPurpose").isEmpty()) {
            return Optional.of(ProofFault.PROOF_PURPOSE);
        }
        if (!isAbsentOrInstant(proof, "created")) {
            return Optional.of(ProofFault.CREATED);
        }
        if (!isAbsentOrInstant(proof, "expires")) {
            return Optional.of(ProofFault.EXPIRES);
        }
        if (!isAbsentOrText(proof, "challenge") || (domains(proof).isEmpty() && proof.containsKey("domain"))) {
            return Optional.of(ProofFault.DOMAIN_OR_CHALLENGE);
        }
        if (signature(proof).isEmpty()) {
            return Optional.of(ProofFault.PROOF_VALUE);
        }
        if (proof.containsKey("previousProof") && previous(proof).isEmpty()) {
            return Optional.of(ProofFault.PREVIOUS_PROOF);
        }
        return Optional.empty();
    }

    private boolean isSigned(Map<?, ?> proof) {
        @SuppressWarnings("unchecked")
        Map<String, Object> configuration = Proofs.without((Map<String, Object>) proof, Proofs.PROOF_VALUE);
        Map<String, Object> signed = unsecured;
        if (proof.containsKey("previousProof")) {
            // What a chain binds its link to are the proofs before it (Data Integrity 1.0, section 4.5).
            signed = Proofs.without(unsecured, Proofs.PROOF);
            signed.put(Proofs.PROOF, previous(proof).orElseThrow());
        }
        return key.verifies(
                Proofs.hashData(configuration, signed), signature(proof).orElseThrow());
    }

    /** Gives the proofs on which a proof builds, in the order of the object; empty if one is missing, or there twice. */
    private Optional<List<Object>> previous(Map<?, ?> proof) {
        Object named = proof.get("previousProof");
        List<?> names = named instanceof List<?> list ? list : List.of(named == null ? "" : named);
        List<Object> found = new ArrayList<>();
        for (Object each : Proofs.proofs(object)) {
            if (each instanceof Map<?, ?> other && other.get("id") instanceof String id && names.contains(id)) {
                found.add(each);
            }
        }
        long distinct = names.stream().distinct().count();
        return found.isEmpty() || found.size() != distinct || found.contains(proof)
                ? Optional.empty()
                : Optional.of(found);
    }

    private static Optional<byte[]> signature(Map<?, ?> proof) {
        return text(proof, Proofs.PROOF_VALUE)
                .flatMap(Multibase::decode)
                .filter(signature -> signature.length == SIGNATURE);
    }

    private static boolean isAbsentOrInstant(Map<?, ?> proof, String member) {
        return !proof.containsKey(member)
                || text(proof, member).map(Verifying::instant).isPresent();
    }

    private static boolean isAbsentOrText(Map<?, ?> proof, String member) {
        return !proof.containsKey(member) || text(proof, member).isPresent();
    }

    /** Gives the moment that a text names; null if it names none. */
    private static OffsetDateTime instant(String text) {
        var parts = INSTANT.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(parts.group(1) + (parts.group(2) == null ? "Z" : parts.group(2)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isSame(Object one, Object other) {
        return Arrays.equals(Canonical.bytes(one), Canonical.bytes(other));
    }

    private static Optional<String> text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    /** Gives the domains; none if they are not of their form. */
    private static List<String> domains(Map<?, ?> proof) {
        Object domain = proof.get("domain");
        if (domain instanceof String text) {
            return List.of(text);
        }
        return domain instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    private static ProofCheck checked(ProofOutcome outcome, ProofFault fault, Map<?, ?> proof) {
        return new ProofCheck(
                outcome,
                Optional.ofNullable(fault),
                text(proof, "id"),
                text(proof, "type"),
                text(proof, "cryptosuite"),
                text(proof, "verificationMethod"),
                text(proof, "created"),
                text(proof, "expires"),
                text(proof, "proofPurpose"),
                domains(proof),
                text(proof, "challenge"));
    }
}
