package org.lplp.codegen;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment as plain text.
 *
 * @param text what stands before the first block tag; paragraphs are parted by an empty line
 * @param returns what stands behind {@code @return}; empty if it is not there
 */
record Javadoc(String text, String returns) {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(\\w+)");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s*([^{}]*)}");
    private static final Pattern LINK = Pattern.compile("\\S+?(?:\\([^)]*\\))?(?:\\s+(.+))?", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("</?(?:p|ul|ol|li)\\s*>");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Map<String, String> ENTITIES =
            Map.of("&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&quot;", "\"", "&ndash;", "–", "&ge;", "≥", "&le;", "≤");

    /**
     * Cleans a comment.
     *
     * @param comment as {@code Elements.getDocComment} gives it; null for none
     * @return the text without markup
     */
    static Javadoc of(String comment) {
        if (comment == null) {
            return new Javadoc("", "");
        }
        Matcher tag = BLOCK_TAG.matcher(comment);
        boolean tagged = tag.find();
        String text = tagged ? comment.substring(0, tag.start()) : comment;
        String returns = "";
        while (tagged) {
            String name = tag.group(1);
            int start = tag.end();
            tagged = tag.find();
            if (name.equals("return")) {
                returns = comment.substring(start, tagged ? tag.start() : comment.length());
            }
        }
        return new Javadoc(clean(text), clean(returns));
    }

    /**
     * Tells whether nothing is said, or only what an overridden method says.
     *
     * @return true if so
     */
    boolean isInherited() {
        return text.isEmpty() || text.contains("inheritDoc");
    }

    private static String clean(String comment) {
        String text = comment;
        // From the inside out, as often as tags nest.
        for (Matcher tag = INLINE_TAG.matcher(text); tag.find(); tag = INLINE_TAG.matcher(text)) {
            text = tag.replaceFirst(Matcher.quoteReplacement(inline(tag.group(1), tag.group(2))));
        }
        text = PARAGRAPH.matcher(text).replaceAll("\u2029");
        text = MARKUP.matcher(text).replaceAll("");
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            text = text.replace(entity.getKey(), entity.getValue());
        }
        text = text.replace("&amp;", "&").replaceAll("[ \t\r\n]+", " ");
        return text.replaceAll(" ?\u2029[ \u2029]*", "\n\n").strip();
    }

    private static String inline(String tag, String content) {
        return switch (tag) {
            case "code", "literal", "index", "summary", "return" -> escape(content.strip());
            case "link", "linkplain" -> {
                Matcher link = LINK.matcher(content.strip());
                yield link.matches() && link.group(1) != null ? link.group(1) : member(content.strip());
            }
            case "value" -> member(content.strip());
            default -> tag;
        };
    }

    /** Keeps literal angle brackets from being taken for markup. */
    private static String escape(String literal) {
        return literal.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String member(String reference) {
        return reference.startsWith("#") ? reference.substring(1) : reference.replace('#', '.');
    }
}
