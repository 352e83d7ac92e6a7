package org.lplp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.lplp.core.base.OfferId;
import org.lplp.core.base.Period;
import org.lplp.core.base.Setting;
import org.lplp.core.base.Sphere;
import org.lplp.core.base.Text;
import org.lplp.scoring.base.Rational;
import org.lplp.scoring.offer.Obstacle;

class DetailJsonTest {

    record Numbers(int whole, long far, double index, BigDecimal exact, Rational fraction, boolean flag) {}

    record Perhaps(Optional<String> word, OptionalInt whole, OptionalLong far, OptionalDouble index) {}

    record Words(OfferId id, Setting code, Setting foreign, Obstacle reason, LocalDate on, Text free, BigMoney money) {}

    record Many(
            List<Period> periods, Map<Sphere, Integer> counts, Map<OfferId, String> byId, Map<Setting, String> by) {}

    private static String written(Object value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DetailJson.write(json, value);
        }
        return text.toString();
    }

    @Test
    void decimalsAreStringsAndCountsAndIndicesNumbers() throws IOException {
        assertThat(written(new Numbers(1, 2, 0.5, new BigDecimal("1.50"), Rational.of(9, 90), true)))
                .isEqualTo(
                        "{\"whole\":1,\"far\":2,\"index\":0.5,\"exact\":\"1.50\",\"fraction\":\"0.1\",\"flag\":true}");
    }

    @Test
    void whatIsNotThereIsLeftOut() throws IOException {
        assertThat(written(new Perhaps(
                        Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty())))
                .isEqualTo("{}");
        assertThat(written(
                        new Perhaps(Optional.of("a"), OptionalInt.of(0), OptionalLong.of(0), OptionalDouble.of(0.0))))
                .isEqualTo("{\"word\":\"a\",\"whole\":0,\"far\":0,\"index\":0.0}");
    }

    @Test
    void codesAreWordsAndNeitherFreeTextNorUnknownCodesAreRepeated() throws IOException {
        assertThat(written(new Words(
                        OfferId.of("urn:offer:1"),
                        Setting.THIRD_SPACE,
                        Setting.of("Canary's home"),
                        Obstacle.NO_SAFEGUARDING_CONTACT,
                        LocalDate.of(2026, 3, 31),
                        Text.of("Canary"),
                        BigMoney.parse("GBP 2.50"))))
                .isEqualTo("{\"id\":\"urn:offer:1\",\"code\":\"thirdSpace\",\"foreign\":\"other\","
                        + "\"reason\":\"noSafeguardingContact\",\"on\":\"2026-03-31\",\"free\":\"Text(6 characters)\","
                        + "\"money\":{\"amount\":\"2.50\",\"currency\":\"GBP\"}}");
    }

    @Test
    void listsAreArraysAndMapsAndRecordsObjects() throws IOException {
        assertThat(written(new Many(
                        List.of(Period.from(LocalDate.of(2026, 1, 1))),
                        Map.of(Sphere.PEERS, 2),
                        Map.of(OfferId.of("urn:o:1"), "x"),
                        Map.of(Setting.of("Canary"), "y"))))
                .isEqualTo("{\"periods\":[{\"start\":\"2026-01-01\"}],\"counts\":{\"peers\":2},"
                        + "\"byId\":{\"urn:o:1\":\"x\"},\"by\":{\"other\":\"y\"}}");
    }
}
