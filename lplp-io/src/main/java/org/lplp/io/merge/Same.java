package org.lplp.io.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lplp.core.base.NumberText;

/** When two JSON values are the same: whatever the order of members, and numbers by their value. */
final class Same {

    private Same() {}

    /** Gives what two values have in common exactly if they are the same. */
    static Object key(Object value) {
        if (value instanceof NumberText number) {
            BigDecimal decimal = new BigDecimal(number.text());
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> keys = new HashMap<>();
            members.forEach((name, member) -> keys.put(name, key(member)));
            return keys;
        }
        if (value instanceof List<?> elements) {
            List<Object> keys = new ArrayList<>(elements.size());
            elements.forEach(element -> keys.add(key(element)));
            return keys;
        }
        return value;
    }
}
