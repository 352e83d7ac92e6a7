package org.lplp.codegen;

import java.util.Set;

/** Names in generated code. */
final class Names {

    /** Names that the generated methods use for themselves. */
    private static final Set<String> TAKEN = Set.of("value", "in", "out", "refs", "element", "i", "builder");

    private Names() {}

    /**
     * Names a local variable after an attribute.
     *
     * @param property the attribute
     * @return its name, or one like it that is free
     */
    static String local(String property) {
        boolean free = !TAKEN.contains(property) && javax.lang.model.SourceVersion.isName(property);
        return free ? property : "its" + capital(property);
    }

    /**
     * Writes a Java string literal.
     *
     * @param text the text, printable
     * @return the literal
     */
    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /**
     * Begins a name with a small letter.
     *
     * @param name the name
     * @return the name with its first letter in lower case
     */
    static String uncapital(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Begins a name with a capital.
     *
     * @param name the name
     * @return the name with its first letter in upper case
     */
    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
