package org.lplp.io.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lplp.io.json.LplpException;

/** What stands for ids in a view. Within a view the same id has the same pseudonym, so that references still hold. */
public final class Pseudonyms {

    /** How many bytes a key has. */
    public static final int KEY_BYTES = 32;

    private static final String PREFIX = "urn:lplp:pseudonym:";
    private static final String ALGORITHM = "HmacSHA256";
    private static final String DOMAIN = "lplp pseudonym 1";
    private static final int BYTES = 16;
    private static final Pseudonyms NUMBERED = new Pseudonyms(new byte[0], "");

    private final byte[] key;
    private final String project;

    private Pseudonyms(byte[] key, String project) {
        this.key = key;
        this.project = project;
    }

    /**
     * Gives numbers from 1 in the order in which ids stand in the view. Nobody can link two views by them.
     *
     * @return the pseudonyms
     */
    public static Pseudonyms numbered() {
        return NUMBERED;
    }

    /**
     * Gives HMAC-SHA-256 of ids, 128 bits of it: the same id has the same pseudonym in all views of one project, and another in any
     * other project. Without the key nobody can tell whose it is.
     *
     * @param key {@value #KEY_BYTES} secret bytes
     * @param project names the project
     * @return the pseudonyms
     * @throws IllegalArgumentException if the key has another length, or the project no name
     */
    public static Pseudonyms keyed(byte[] key, String project) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, not " + key.length);
        }
        if (project.isBlank()) {
            throw new IllegalArgumentException("a project needs a name");
        }
        return new Pseudonyms(key.clone(), project);
    }

    /** Starts the pseudonyms of one view. */
    UnaryOperator<String> start() {
        Map<String, String> given = new HashMap<>();
        if (key.length == 0) {
            return id -> given.computeIfAbsent(id, another -> PREFIX + (given.size() + 1));
        }
        Mac mac = mac();
        return id -> given.computeIfAbsent(id, another -> PREFIX + of(mac, another));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new LplpException("this Java has no " + ALGORITHM + ", which every Java must have", e);
        }
    }

    private String of(Mac mac, String id) {
        for (String part : new String[] {DOMAIN, project, id}) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            mac.update(bytes);
        }
        return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(), BYTES));
    }

    /** Neither the key nor the project. */
    @Override
    public String toString() {
        return key.length == 0 ? "Pseudonyms: numbers" : "Pseudonyms: keyed";
    }
}
