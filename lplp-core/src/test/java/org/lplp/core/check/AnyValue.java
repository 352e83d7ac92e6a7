package org.lplp.core.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.lplp.core.base.Code;
import org.lplp.core.base.Id;
import org.lplp.core.base.Identifier;
import org.lplp.core.base.IdentifierScheme;
import org.lplp.core.base.Language;
import org.lplp.core.base.Members;
import org.lplp.core.base.NumberText;
import org.lplp.core.base.Period;
import org.lplp.core.base.Sha256;
import org.lplp.core.base.Text;
import org.lplp.core.check.Attribute.Bounds;

/** Makes the values that records are made of. */
final class AnyValue {

    /** Short and awkward: what JSON escapes, what sorts oddly, what is more than one UTF-16 code unit. */
    private static final List<String> SCRAPS = List.of(
            "a",
            "Z",
            "0",
            " ",
            "\"",
            "\\",
            "/",
            "\n",
            "\t",
            "\b",
            "\u0000",
            "\u001f",
            "\u007f",
            "é",
            "e\u0301",
            "ŵ",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "\ue000",
            "😀",
            "\ud800\udc00",
            "'",
            "<",
            "&",
            "{}",
            "[1]",
            "null");

    private static final List<String> LANGUAGES =
            List.of("en", "en-GB", "cy", "zh-Hant-TW", "de-CH-1996", "EN-us", "x-own");
    private static final List<String> CURRENCIES = List.of("GBP", "EUR", "JPY", "KWD");
    private static final List<String> NUMBERS = List.of(
            "0", "-0", "1.50", "1e5", "1E+2", "-2.5e-3", "9007199254740993", "0.1000000000000000055511151231257827");
    private static final Map<String, List<String>> IDENTIFIERS = Map.of(
            "upn", List.of("H801200001001", "A123456789012", "h801200001001", "", "H80120000100"),
            "uln", List.of("1000000043", "1234567890", "99999"),
            "urn", List.of("123456", "12345a"),
            "laestab", List.of("801/2345", "8012345", "801-2345"),
            "ukprn", List.of("10012345", "20012345"),
            "local", List.of("pupil 7", " "));

    private final Random random;
    private final int faults;

    /**
     * @param random the only source of chance
     * @param faults one value in so many is faulty; 0 for none
     */
    AnyValue(Random random, int faults) {
        this.random = random;
        this.faults = faults;
    }

    /**
     * Makes a value.
     *
     * @param type a type of attribute that is no record
     * @param bounds its range
     * @return a value of the type
     */
    Object any(Class<?> type, Bounds bounds) {
        if (Id.class.isAssignableFrom(type)) {
            return make(type, id());
        }
        if (Code.class.isAssignableFrom(type)) {
            return make(type, code(type));
        }
        if (type.isEnum()) {
            return pick(List.of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> integer(bounds);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "BigDecimal" -> decimal(bounds);
            case "BigMoney" -> money();
            case "CurrencyUnit" -> CurrencyUnit.of(pick(CURRENCIES));
            case "Text" -> text(bounds);
            case "Identifier" -> identifier();
            case "LocalDate" -> date();
            case "LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case "OffsetDateTime" -> instant();
            case "Period" -> period();
            case "Language" -> Language.of(pick(LANGUAGES));
            case "Sha256" -> Sha256.of(String.format("%064x", new BigInteger(256, random)));
            case "URI" ->
                URI.create(pick(List.of("urn:x:y", "https://example.org/a?b=c#d", "files/work.pdf", "#top", "")));
            case "Members" -> extensions();
            default -> throw new AssertionError("teach AnyValue the type " + type.getName());
        };
    }

    /** From a small pool, so that some ids occur twice and some references hit. */
    private String id() {
        return random.nextInt(8) == 0
                ? "https://example.org/records/" + random.nextInt(20)
                : String.format("urn:uuid:00000000-0000-4000-8000-%012x", random.nextInt(500));
    }

    private String code(Class<?> type) {
        if (fault()) {
            return pick(List.of("somethingNew", "", "with space", "naïve", "😀"));
        }
        try {
            Method known = type.getMethod("known");
            return (String) pick(new ArrayList<>(((Map<?, ?>) known.invoke(null)).keySet()));
        } catch (NoSuchMethodException e) {
            return pick(List.of("image/png", "text/plain"));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private int integer(Bounds bounds) {
        BigDecimal least = bounds.min() == null ? BigDecimal.ZERO : bounds.min();
        BigDecimal greatest = bounds.max() == null ? least.add(BigDecimal.valueOf(1000)) : bounds.max();
        if (fault()) {
            return pick(List.of(
                    least.intValue() - 1, greatest.intValue() + 1, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        long range = greatest.longValueExact() - least.longValueExact() + 1;
        return switch (random.nextInt(4)) {
            case 0 -> least.intValueExact();
            case 1 -> greatest.intValueExact();
            default -> (int) (least.longValueExact() + Math.floorMod(random.nextLong(), range));
        };
    }

    private BigDecimal decimal(Bounds bounds) {
        BigDecimal any = normal(BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, random.nextInt(8)));
        if (random.nextInt(10) == 0) {
            any = normal(
                    new BigDecimal(pick(List.of("999999999999999", "-0.000000123456789", "123456789.012345", "0"))));
        }
        if (!fault() && bounds.min() != null && any.compareTo(bounds.min()) < 0) {
            any = random.nextBoolean() ? normal(bounds.min()) : any.negate();
        }
        if (!fault() && bounds.max() != null && any.compareTo(bounds.max()) > 0) {
            any = normal(bounds.max());
        }
        return any;
    }

    private static BigDecimal normal(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private BigMoney money() {
        CurrencyUnit currency = CurrencyUnit.of(pick(CURRENCIES));
        int scale = fault() ? random.nextInt(6) : currency.getDecimalPlaces();
        int amount = random.nextInt(1_000_000);
        return BigMoney.of(currency, BigDecimal.valueOf(fault() ? -amount : amount, scale));
    }

    private Text text(Bounds bounds) {
        if (random.nextInt(4) > 0) {
            return Text.of(words(bounds));
        }
        Map<Language, String> byLanguage = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            byLanguage.put(Language.of(pick(LANGUAGES)), words(bounds));
        }
        return Text.of(byLanguage);
    }

    private String words(Bounds bounds) {
        int most = bounds.max() == null ? 100 : bounds.max().intValueExact();
        if (fault()) {
            // A text of 100,000 characters and more is made seldom, because it is slow.
            boolean tooLong = most <= 1000 || random.nextInt(50) == 0;
            return tooLong && random.nextBoolean() ? "x".repeat(most + 1) : pick(List.of("", " ", "\t\n", "\u3000"));
        }
        StringBuilder words = new StringBuilder("w");
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(pick(SCRAPS));
        }
        return words.length() <= most ? words.toString() : "w".repeat(most);
    }

    private Identifier identifier() {
        String scheme = pick(new ArrayList<>(new java.util.TreeSet<>(IDENTIFIERS.keySet())));
        String value = fault()
                ? pick(IDENTIFIERS.get(scheme))
                : IDENTIFIERS.get(scheme).get(0);
        return Identifier.of(fault() ? IdentifierScheme.of("somebody") : IdentifierScheme.of(scheme), value);
    }

    private LocalDate date() {
        return random.nextInt(20) == 0
                ? pick(List.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29)))
                : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000));
    }

    private OffsetDateTime instant() {
        Instant instant = Instant.ofEpochSecond(
                1_000_000_000L + random.nextInt(1_000_000_000),
                pick(List.of(0, 0, 0, 500_000_000, 120_000_000, 123_456_789, 1)));
        int minutes = random.nextBoolean() ? 0 : random.nextInt(2 * 18 * 60 + 1) - 18 * 60;
        return instant.atOffset(ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    private Period period() {
        LocalDate start = date();
        if (random.nextInt(3) == 0) {
            return Period.from(start);
        }
        long days = fault() ? -random.nextInt(400) : 1 + random.nextInt(400);
        LocalDate end = start.plusDays(days);
        return end.getYear() < 1 || end.getYear() > 9999 ? Period.from(start) : new Period(start, Optional.of(end));
    }

    /** Members that other systems add. */
    Members extensions() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            members.put("https://example.org/terms/" + pick(List.of("a", "b", "B", "z~", "%C3%A9")), json(0));
        }
        return Members.of(members);
    }

    /** Members that no version of the model has. */
    Members unknownMembers() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            members.put(pick(List.of("", "~", "a/b", "Zzz", "mystery", "\ue000", "😀", "\u0000", "naïve")), json(0));
        }
        return Members.of(members);
    }

    private Object json(int depth) {
        return switch (random.nextInt(depth > 2 ? 5 : 7)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> new NumberText(pick(NUMBERS));
            case 3, 4 -> pick(SCRAPS) + pick(SCRAPS);
            case 5 -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    list.add(json(depth + 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    map.put(pick(SCRAPS), json(depth + 1));
                }
                yield map;
            }
        };
    }

    private boolean fault() {
        return faults > 0 && random.nextInt(faults) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Object make(Class<?> type, String value) {
        try {
            return type.getMethod("of", String.class).invoke(null, value);
        } catch (InvocationTargetException e) {
            throw new AssertionError(type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
