package org.lindung.value;

import java.io.Serializable;
import java.util.Map;

/**
 * A short text in both languages, so that no message can exist in one of them only.
 *
 * <p>May hold named gaps in braces, {@code {limit}}, which {@link #with(Map)} fills.
 *
 * @param en the English text
 * @param id the Indonesian text
 */
public record Text(String en, String id) implements Serializable {

    /**
     * Refuses a blank half.
     *
     * @param en the English text
     * @param id the Indonesian text
     */
    public Text {
        if (en.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }

    /**
     * Makes a text.
     *
     * @param en the English text
     * @param id the Indonesian text
     * @return the text
     */
    public static Text of(String en, String id) {
        return new Text(en, id);
    }

    /**
     * The text in one language.
     *
     * @param language the reader's language
     * @return the half in that language
     */
    public String in(Language language) {
        return language == Language.INDONESIAN ? id : en;
    }

    /**
     * Fills the named gaps.
     *
     * @param details gap name to its content, the same in both languages: limits, counts, codes; never personal values
     * @return the filled text
     */
    public Text with(Map<String, String> details) {
        Text filled = this;
        for (Map.Entry<String, String> detail : details.entrySet()) {
            String gap = "{" + detail.getKey() + "}";
            filled = new Text(filled.en.replace(gap, detail.getValue()), filled.id.replace(gap, detail.getValue()));
        }
        return filled;
    }

    /**
     * Fills one gap with words.
     *
     * @param gap name of the gap
     * @param words what to put there, in each language its own; never personal values
     * @return the filled text
     */
    public Text with(String gap, Text words) {
        return new Text(en.replace("{" + gap + "}", words.en), id.replace("{" + gap + "}", words.id));
    }
}
