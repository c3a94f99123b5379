package org.lindung.rule;

import java.util.List;
import org.lindung.value.Language;
import org.lindung.value.Text;

/**
 * A text in the making, for readers of one language. Whatever is put on it is shown letter by letter: no content can
 * change the form of the page.
 */
abstract class Page {
    private final StringBuilder text = new StringBuilder();
    private final Language language;

    Page(Language language) {
        this.language = language;
    }

    final Page write(String piece) {
        text.append(piece);
        return this;
    }

    /** The whole text so far; what is open is closed. */
    final String text() {
        end();
        return text.toString();
    }

    final String in(Text words) {
        return words.in(language);
    }

    /** Takes the line breaks and control characters out of what somebody else wrote. */
    static String oneLine(String written) {
        return written.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
    }

    abstract void title(Text title);

    abstract void heading(Text heading);

    abstract void paragraph(Text paragraph);

    /** A paragraph to be seen first. */
    abstract void result(Text result);

    /** Lines that belong together and are broken where they are: an address. */
    abstract void lines(List<String> lines);

    /** The last lines, with room to sign where the page is printed. */
    abstract void signature(List<String> lines);

    /** A point of a list, which goes on until something else is put on the page. */
    abstract void point(Text point);

    /** A detail of the point before it. */
    abstract void detail(Text detail);

    /** Closes what is open. */
    abstract void end();
}
