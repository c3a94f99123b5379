package org.lindung.value;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

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
     * Several texts in a row.
     *
     * @param texts the texts, at least one
     * @param between what stands between two of them
     * @return one text
     */
    public static Text joined(Collection<Text> texts, Text between) {
        return new Text(
                texts.stream().map(Text::en).collect(Collectors.joining(between.en)),
                texts.stream().map(Text::id).collect(Collectors.joining(between.id)));
    }

    /**
     * Fills one named gap with words.
     *
     * @param gap name of the gap
     * @param words its content, in both languages; never personal values
     * @return the filled text
     */
    public Text with(String gap, Text words) {
        return filled(gap, words.en, words.id);
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
            filled = filled.filled(detail.getKey(), detail.getValue(), detail.getValue());
        }
        return filled;
    }

    private Text filled(String gap, String inEnglish, String inIndonesian) {
        return new Text(en.replace("{" + gap + "}", inEnglish), id.replace("{" + gap + "}", inIndonesian));
    }
}
