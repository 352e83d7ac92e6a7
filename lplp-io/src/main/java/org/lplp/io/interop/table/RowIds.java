package org.lplp.io.interop.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * Ids out of what a row holds: UUIDs of version 5 (RFC 9562), so that the same table gives the same ids, today and elsewhere.
 *
 * <p>The space is the UUID of the mapping's namespace among URLs; the name is the JSON array of the label and the cells, such as
 * {@code ["learner","7"]}, which no two different lists share.
 */
final class RowIds {

    /** The name space of URLs, by RFC 9562. */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private final UUID space;

    RowIds(String namespace) {
        this.space = hash(URLS, namespace);
    }

    UUID id(String label, List<String> cells) {
        StringBuilder name = new StringBuilder("[");
        CanonicalJson.appendText(label, name);
        for (String cell : cells) {
            name.append(',');
            CanonicalJson.appendText(cell, name);
        }
        return hash(space, name.append(']').toString());
    }

    private static UUID hash(UUID space, String name) {
        ByteBuffer spaceBytes = ByteBuffer.allocate(16)
                .putLong(space.getMostSignificantBits())
                .putLong(space.getLeastSignificantBits())
                .flip();
        MessageDigest sha1 = sha1();
        sha1.update(spaceBytes);
        ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        long low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-1", e);
        }
    }
}
