package org.lplp.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.lplp.core.base.Code;
import org.lplp.core.base.Id;
import org.lplp.scoring.base.Figure;
import org.lplp.scoring.base.Rational;

/**
 * Writes the full result of a score as what it is: a record as an object with its components, a list as an array, a map as an
 * object, what is not there not at all. Whole numbers and indices are numbers, decimals strings; ids, days and times are strings; a
 * code that LPLP does not know is {@code other}, since it could say anything.
 */
final class DetailJson {

    private static final Pattern WORD = Pattern.compile("_([a-z0-9])");

    private DetailJson() {}

    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Id id) {
            json.writeString(id.value());
        } else if (value instanceof Code code) {
            json.writeString(Figure.named(code));
        } else if (value instanceof Enum<?> constant) {
            json.writeString(word(constant));
        } else if (value instanceof BigDecimal decimal) {
            json.writeString(decimal.toPlainString());
        } else if (value instanceof BigMoney money) {
            json.writeStartObject();
            json.writeStringField("amount", money.getAmount().toPlainString());
            json.writeStringField("currency", money.getCurrencyUnit().getCode());
            json.writeEndObject();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double index) {
            json.writeNumber(index);
        } else if (value instanceof Iterable<?> values) {
            json.writeStartArray();
            for (Object each : values) {
                write(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                member(json, key(entry.getKey()), entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Record record && isOurs(record)) {
            record(json, record);
        } else {
            json.writeString(value.toString());
        }
    }

    /** A fraction is one figure, not a numerator and a denominator; and no record of another library is taken apart. */
    private static boolean isOurs(Record record) {
        String name = record.getClass().getName();
        return name.startsWith("org.lplp.") && !(record instanceof Rational);
    }

    private static void record(JsonGenerator json, Record record) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                member(json, component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a result that cannot be read: " + record.getClass(), e);
            }
        }
        json.writeEndObject();
    }

    private static void member(JsonGenerator json, String name, Object value) throws IOException {
        Optional<?> present = present(value);
        if (present.isPresent()) {
            json.writeFieldName(name);
            write(json, present.get());
        }
    }

    private static Optional<?> present(Object value) {
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        } else if (value instanceof OptionalLong number) {
            return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
        } else if (value instanceof OptionalDouble number) {
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    private static String key(Object key) {
        if (key instanceof Id id) {
            return id.value();
        } else if (key instanceof Code code) {
            return Figure.named(code);
        }
        return key instanceof Enum<?> constant ? word(constant) : key.toString();
    }

    /** Writes a constant as the format writes codes: {@code NOT_OFFERED} is {@code notOffered}. */
    private static String word(Enum<?> constant) {
        return WORD.matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
