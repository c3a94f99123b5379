package org.lindung.law;

import java.io.Serializable;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * A place in a legal instrument, down to the letter or the numbered item.
 *
 * @param instrument the instrument
 * @param article number of the article (<i>Pasal</i>), or empty for the instrument as a whole
 * @param paragraph number of the paragraph (<i>ayat</i>), or empty
 * @param letter letter of the item (<i>huruf</i>), or empty
 * @param item number of the item (<i>angka</i>), as articles of definitions have them, below the letter if there is one; or
 *     empty
 * @param explanation whether the official explanation (<i>Penjelasan</i>) of the place is meant
 */
public record Citation(
        LegalInstrument instrument, String article, String paragraph, String letter, String item, boolean explanation)
        implements Serializable {

    /**
     * The same article, narrowed to a paragraph.
     *
     * @param paragraph number of the paragraph, {@code 1}
     * @return the citation
     */
    public Citation paragraph(String paragraph) {
        return new Citation(instrument, article, paragraph, letter, item, explanation);
    }

    /**
     * The same place, narrowed to a letter.
     *
     * @param letter the letter, {@code a}
     * @return the citation
     */
    public Citation letter(String letter) {
        return new Citation(instrument, article, paragraph, letter, item, explanation);
    }

    /**
     * The same place, narrowed to a numbered item.
     *
     * @param item number of the item, {@code 3}
     * @return the citation
     */
    public Citation item(String item) {
        return new Citation(instrument, article, paragraph, letter, item, explanation);
    }

    /**
     * The official explanation of this place.
     *
     * @return the citation of the explanation
     */
    public Citation explained() {
        return new Citation(instrument, article, paragraph, letter, item, true);
    }

    /**
     * As a lawyer writes it.
     *
     * @param language the reader's language
     * @return {@code UU 18/2017 art. 5 letter a} or {@code Pasal 5 huruf a UU 18/2017}
     */
    public String in(Language language) {
        if (language == Language.INDONESIAN) {
            return (explanation ? "Penjelasan " : "")
                    + (article.isEmpty() ? "" : "Pasal " + article + " ")
                    + (paragraph.isEmpty() ? "" : "ayat (" + paragraph + ") ")
                    + (letter.isEmpty() ? "" : "huruf " + letter + " ")
                    + (item.isEmpty() ? "" : "angka " + item + " ")
                    + instrument.shortName();
        }
        return (explanation ? "Explanation of " : "")
                + instrument.shortName()
                + (article.isEmpty() ? "" : " art. " + article)
                + (paragraph.isEmpty() ? "" : "(" + paragraph + ")")
                + (letter.isEmpty() ? "" : " letter " + letter)
                + (item.isEmpty() ? "" : " item " + item);
    }

    /**
     * As a lawyer writes it, in both languages.
     *
     * @return the citation as a text
     */
    public Text text() {
        return Text.of(in(Language.ENGLISH), in(Language.INDONESIAN));
    }

    /**
     * Stable identifier in the Akoma Ntoso naming convention, with the portion after a tilde.
     *
     * @return {@code /akn/id/act/uu/2017/18/~art_5__point_a}
     */
    public String id() {
        String work = instrument.id() + (explanation ? "/!explanation" : "");
        if (article.isEmpty()) {
            return work;
        }
        return work
                + (explanation ? "~art_" : "/~art_")
                + article
                + (paragraph.isEmpty() ? "" : "__para_" + paragraph)
                + (letter.isEmpty() ? "" : "__point_" + letter)
                + (item.isEmpty() ? "" : "__item_" + item);
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
