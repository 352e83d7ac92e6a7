package org.lplp.core.check;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.lplp.core.base.Extensible;
import org.lplp.core.base.Identifier;
import org.lplp.core.finding.Pointer;

/** Walks through a document by reflection: slow, short, and independent of what the build generates. */
public final class Reflected {

    private final BiConsumer<Pointer, Object> out;

    private Reflected(BiConsumer<Pointer, Object> out) {
        this.out = out;
    }

    /**
     * Visits every record of a document and every value in one.
     *
     * @param document the document
     * @param out takes each value with its pointer
     */
    public static void walk(Extensible document, BiConsumer<Pointer, Object> out) {
        new Reflected(out).visit(Pointer.root(), document);
    }

    private void visit(Pointer at, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> visit(at, present));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(at.to(i), list.get(i));
            }
        } else {
            out.accept(at, value);
            if (value instanceof Identifier identifier) {
                out.accept(at.to("scheme"), identifier.scheme());
            } else if (value instanceof Extensible record) {
                visitAttributes(at, record);
            }
        }
    }

    private void visitAttributes(Pointer at, Extensible record) {
        Class<?> type = record.getClass().getInterfaces()[0];
        for (Method accessor : type.getMethods()) {
            String name = accessor.getName();
            if (accessor.getParameterCount() == 0 && (name.startsWith("get") || name.startsWith("is"))) {
                String bare = name.substring(name.startsWith("is") ? 2 : 3);
                try {
                    visit(at.to(Character.toLowerCase(bare.charAt(0)) + bare.substring(1)), accessor.invoke(record));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
