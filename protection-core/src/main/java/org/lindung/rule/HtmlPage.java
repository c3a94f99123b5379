package org.lindung.rule;

import java.util.List;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** One HTML document that needs nothing else: no script, no font, no image, nothing from the network. */
final class HtmlPage extends Page {
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; }
            html { font: 12pt/1.45 "Liberation Serif", "Times New Roman", serif; color: #000; background: #fff; }
            body { max-width: 42em; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere; }
            h1 { font-size: 1.2em; line-height: 1.3; margin: 1.4em 0 .8em; }
            h2 { font-size: 1.05em; margin: 1.3em 0 .4em; }
            p { margin: .6em 0; }
            ul { margin: .4em 0; padding-left: 1.3em; }
            li { margin: .2em 0; }
            li ul { font-size: .95em; list-style: none; padding-left: 0; }
            li ul li { margin: .1em 0; }
            .result { border: 1.5pt solid #000; padding: .6em .8em; font-weight: bold; }
            .signature { margin-top: 2em; min-height: 7em; break-inside: avoid; }
            @media print {
              body { max-width: none; margin: 0; padding: 0; }
              h1, h2 { break-after: avoid; }
              li, .result { break-inside: avoid; }
              p { orphans: 3; widows: 3; }
            }
            """;

    /** How deep the lists are nested at the moment: none, points, details of a point. */
    private int depth;

    /** Starts a document; its title names the subject and nobody. */
    HtmlPage(Language language, Text subject) {
        super(language);
        write("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + literally(in(subject)) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
    }

    /** Escaped for text and attributes alike. */
    static String literally(String words) {
        return oneLine(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private void element(String name, String words) {
        leaveLists(0);
        write("<" + name + ">" + literally(words) + "</" + name + ">\n");
    }

    private void leaveLists(int remaining) {
        for (; depth > remaining; depth--) {
            write("</li>\n</ul>\n");
        }
    }

    private void item(int level, String words) {
        leaveLists(level);
        write(depth == level ? "</li>\n" : depth == 0 ? "<ul>\n" : "\n<ul>\n");
        depth = level;
        write("<li>" + literally(words));
    }

    @Override
    void title(Text title) {
        element("h1", in(title));
    }

    @Override
    void heading(Text heading) {
        element("h2", in(heading));
    }

    @Override
    void paragraph(Text paragraph) {
        element("p", in(paragraph));
    }

    @Override
    void result(Text result) {
        leaveLists(0);
        write("<p class=\"result\">" + literally(in(result)) + "</p>\n");
    }

    /** Each line is kept apart from the others, whatever the direction of its script. */
    @Override
    void lines(List<String> lines) {
        paragraph("<p>", lines);
    }

    @Override
    void signature(List<String> lines) {
        paragraph("<p class=\"signature\">", lines);
    }

    private void paragraph(String start, List<String> lines) {
        leaveLists(0);
        write(start
                + String.join(
                        "<br>\n",
                        lines.stream()
                                .map(line -> "<bdi>" + literally(line) + "</bdi>")
                                .toList())
                + "</p>\n");
    }

    @Override
    void point(Text point) {
        item(1, in(point));
    }

    @Override
    void detail(Text detail) {
        item(2, in(detail));
    }

    @Override
    void end() {
        leaveLists(0);
        write("</main>\n</body>\n</html>\n");
    }
}
