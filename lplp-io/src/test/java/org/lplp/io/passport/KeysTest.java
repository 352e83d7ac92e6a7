package org.lplp.io.passport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lplp.io.json.LplpException;

class KeysTest {

    private static final String PKCS8 = "302e020100300506032b657004220420";

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] pem(String label, byte[] der) {
        return new Pem(label, der).toBytes();
    }

    /** RFC 8032, section 7.1, tests 1 to 3: secret, public, message, signature. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
                        + "| d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a | ''"
                        + "| e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
                "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                        + "| 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c | 72"
                        + "| 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
                "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"
                        + "| fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025 | af82"
                        + "| 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
            })
    void keysSignAndVerifyAsTheRfcSays(String secret, String point, String message, String signature) {
        SigningKey key = SigningKey.read(pem("PRIVATE KEY", hex(PKCS8 + secret)));

        assertThat(key.verificationKey()).isEqualTo(VerificationKey.of(hex(point)));
        assertThat(key.sign(hex(message))).isEqualTo(hex(signature));
        assertThat(VerificationKey.of(hex(point)).verifies(hex(message), hex(signature)))
                .isTrue();
    }

    @Test
    void pairsOfTheRecommendationBelongTogether() {
        assertThat(Vectors.PAIRS)
                .allSatisfy((open, secret) -> assertThat(SigningKey.read(secret.getBytes(UTF_8))
                                .verificationKey()
                                .multikey())
                        .isEqualTo(open));
    }

    @Test
    void keyIsReadAgainInEveryForm() throws Exception {
        SigningKey key = SigningKey.generate(new SecureRandom());
        VerificationKey open = key.verificationKey();
        byte[] spki = Arrays.copyOf(hex("302a300506032b6570032100"), 44);
        System.arraycopy(Multibase.decode(open.multikey()).orElseThrow(), 2, spki, 12, 32);

        assertThat(open.multikey()).matches("z6Mk[1-9A-HJ-NP-Za-km-z]{44}");
        assertThat(open.didKey()).isEqualTo("did:key:" + open + "#" + open);
        assertThat(new String(key.pem(), US_ASCII))
                .matches("-----BEGIN PRIVATE KEY-----\n[A-Za-z0-9+/]{64}\n-----END PRIVATE KEY-----\n");
        assertThat(SigningKey.read(key.pem()).pem()).isEqualTo(key.pem());
        assertThat(VerificationKey.read(key.pem())).isEqualTo(open).hasSameHashCodeAs(open);
        assertThat(VerificationKey.read((" " + open + "\r\n").getBytes(UTF_8))).isEqualTo(open);
        assertThat(VerificationKey.read(pem("PUBLIC KEY", spki))).isEqualTo(open);
        byte[] dos = ("a comment\r\n" + new String(pem("PUBLIC KEY", spki), US_ASCII).replace("\n", "\r\n"))
                .getBytes(US_ASCII);
        assertThat(VerificationKey.read(dos)).isEqualTo(open);
        assertThat(key).hasToString("SigningKey");
        assertThat(new Pem("X", new byte[0])).hasToString("Pem(X)");
    }

    /** As {@code openssl genpkey -algorithm ed25519} and any other Java write it. */
    @Test
    void keyThatJavaMadeIsRead() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();

        assertThat(VerificationKey.read(pem("PUBLIC KEY", pair.getPublic().getEncoded())))
                .isEqualTo(SigningKey.read(pem("PRIVATE KEY", pair.getPrivate().getEncoded()))
                        .verificationKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "z6Mk",
                "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ",
                "zDnaepBuvsQ8cpsWrVKw8fbpGpvPeNSjVPTWoq6cRqaYzBKVP",
                "-----BEGIN PUBLIC KEY-----\n%%%\n-----END PUBLIC KEY-----",
                "-----BEGIN PUBLIC KEY-----\nA\n-----END PUBLIC KEY-----",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----",
                "{\"kty\":\"OKP\"}"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> VerificationKey.read(text.getBytes(UTF_8))).isInstanceOf(LplpException.class);
        assertThatThrownBy(() -> SigningKey.read(text.getBytes(UTF_8))).isInstanceOf(LplpException.class);
    }

    @Test
    void keysOfOtherAlgorithmsAreRefused() throws Exception {
        for (String algorithm : new String[] {"Ed448", "X25519", "RSA"}) {
            var pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
            byte[] open = pem("PUBLIC KEY", pair.getPublic().getEncoded());
            byte[] secret = pem("PRIVATE KEY", pair.getPrivate().getEncoded());
            assertThatThrownBy(() -> VerificationKey.read(open)).isInstanceOf(LplpException.class);
            assertThatThrownBy(() -> SigningKey.read(secret)).isInstanceOf(LplpException.class);
        }
    }

    @Test
    void publicKeyDoesNotSign() {
        byte[] spki = Arrays.copyOf(hex("302a300506032b6570032100"), 44);

        assertThatThrownBy(() -> SigningKey.read(pem("PUBLIC KEY", spki))).hasMessageContaining("cannot sign");
        assertThatThrownBy(() -> SigningKey.read(Vectors.PUBLIC.getBytes(UTF_8)))
                .hasMessageContaining("cannot sign");
    }

    /** The points of small order in every encoding: with one of them as key, R = A and S = 0 can pass for any message. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
            })
    void keyForWhichAnybodyCouldSignIsRefused(String point) {
        byte[] even = hex(point);
        byte[] odd = even.clone();
        odd[31] |= (byte) 0x80;

        assertThatThrownBy(() -> VerificationKey.of(even)).isInstanceOf(LplpException.class);
        assertThatThrownBy(() -> VerificationKey.of(odd)).isInstanceOf(LplpException.class);
    }

    @Test
    void bytesThatAreNoPointOfTheCurveAreRefused() {
        // y = 2 has no x on the curve (RFC 8032, section 5.1.3).
        byte[] two = new byte[32];
        two[0] = 2;

        assertThatThrownBy(() -> VerificationKey.of(two)).isInstanceOf(LplpException.class);
    }

    @Test
    void signatureWithBytesBehindItIsNone() {
        SigningKey key = SigningKey.generate(new SecureRandom());
        byte[] signature = key.sign(new byte[] {1});

        assertThat(key.verificationKey().verifies(new byte[] {1}, signature)).isTrue();
        assertThat(key.verificationKey().verifies(new byte[] {1}, Arrays.copyOf(signature, 65)))
                .isFalse();
        assertThat(key.verificationKey().verifies(new byte[] {1}, Arrays.copyOf(signature, 63)))
                .isFalse();
        assertThat(key.verificationKey().verifies(new byte[] {2}, signature)).isFalse();
    }

    /** S + L is the same scalar as S: a second signature for one message (RFC 8032, section 5.1.7). */
    @Test
    void secondFormOfASignatureIsNone() {
        SigningKey key = SigningKey.generate(new SecureRandom());
        byte[] signature = key.sign(new byte[] {1});
        BigInteger order = BigInteger.ONE.shiftLeft(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] reversed = new byte[32];
        for (int i = 0; i < 32; i++) {
            reversed[i] = signature[63 - i];
        }
        byte[] other = new BigInteger(1, reversed).add(order).toByteArray();
        byte[] malleated = signature.clone();
        for (int i = 0; i < 32; i++) {
            malleated[32 + i] = i < other.length ? other[other.length - 1 - i] : 0;
        }

        assertThat(malleated).isNotEqualTo(signature);
        assertThat(key.verificationKey().verifies(new byte[] {1}, malleated)).isFalse();
    }

    @Test
    void pointThatIsNoneInASignatureIsNoError() {
        SigningKey key = SigningKey.generate(new SecureRandom());
        byte[] signature = key.sign(new byte[] {1});
        Arrays.fill(signature, 0, 32, (byte) 0xff);

        assertThat(key.verificationKey().verifies(new byte[] {1}, signature)).isFalse();
    }

    /** Base58 of Bitcoin: draft-msporny-base58, section 5. */
    @ParameterizedTest
    @CsvSource({
        "Hello World!, z2NEpo7TZRRrLZSi2U",
        "The quick brown fox jumps over the lazy dog., zUSm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
    })
    void base58IsThatOfTheDraft(String text, String encoded) {
        assertThat(Multibase.encode(text.getBytes(US_ASCII))).isEqualTo(encoded);
        assertThat(Multibase.decode(encoded)).hasValue(text.getBytes(US_ASCII));
    }

    @Test
    void zerosInFrontAreKept() {
        assertThat(Multibase.encode(hex("0000287fb4cd"))).isEqualTo("z11233QC4");
        assertThat(Multibase.decode("z11233QC4")).hasValue(hex("0000287fb4cd"));
        assertThat(Multibase.decode("z")).hasValue(new byte[0]);
    }

    @Property
    void base58ComesBack(@ForAll @Size(max = 80) byte[] bytes) {
        assertThat(Multibase.decode(Multibase.encode(bytes))).hasValue(bytes);
    }

    @Test
    void longTextIsNotDecoded() {
        assertThat(Multibase.decode("z" + "2".repeat(1_000_000))).isEmpty();
    }
}
