package org.lindung.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** The three forms of a page, and that nothing put on a page can change its form. */
class PageTest {
    private static Text text(String words) {
        return Text.of(words, words);
    }

    private static String filled(Page page) {
        page.lines(List.of("first line", "second line"));
        page.title(text("title"));
        page.result(text("result"));
        page.heading(text("heading"));
        page.point(text("one"));
        page.detail(text("more"));
        page.detail(text("and more"));
        page.point(text("two"));
        page.detail(text("less"));
        page.paragraph(text("between"));
        page.point(text("three"));
        page.heading(text("next"));
        page.point(text("four"));
        page.signature(List.of("yours", "me"));
        return page.text();
    }

    @Test
    void plain_text_is_indented() {
        assertThat(filled(new PlainPage(Language.ENGLISH))).isEqualTo("""
                          first line
                          second line
                        title
                          result

                        heading
                          - one
                              more
                              and more
                          - two
                              less
                          between
                          - three

                        next
                          - four
                          yours
                          me
                        """);
    }

    @Test
    void markdown_separates_its_blocks() {
        assertThat(filled(new MarkdownPage(Language.ENGLISH))).isEqualTo("""
                        first line\\
                        second line

                        # title

                        **result**

                        ## heading

                        - one
                          - more
                          - and more
                        - two
                          - less

                        between

                        - three

                        ## next

                        - four

                        yours\\
                        me
                        """);
    }

    @Test
    void html_closes_what_it_opens() {
        String html = filled(new HtmlPage(Language.INDONESIAN, text("title")));
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n");
        assertThat(html.substring(html.indexOf("<body>"))).isEqualTo("""
                        <body>
                        <main>
                        <p><bdi>first line</bdi><br>
                        <bdi>second line</bdi></p>
                        <h1>title</h1>
                        <p class="result">result</p>
                        <h2>heading</h2>
                        <ul>
                        <li>one
                        <ul>
                        <li>more</li>
                        <li>and more</li>
                        </ul>
                        </li>
                        <li>two
                        <ul>
                        <li>less</li>
                        </ul>
                        </li>
                        </ul>
                        <p>between</p>
                        <ul>
                        <li>three</li>
                        </ul>
                        <h2>next</h2>
                        <ul>
                        <li>four</li>
                        </ul>
                        <p class="signature"><bdi>yours</bdi><br>
                        <bdi>me</bdi></p>
                        </main>
                        </body>
                        </html>
                        """);
    }

    @Test
    void html_closes_an_open_list_at_the_end_and_before_a_result_or_lines() {
        HtmlPage page = new HtmlPage(Language.ENGLISH, text("title"));
        page.point(text("one"));
        page.result(text("two"));
        page.point(text("three"));
        page.lines(List.of("four"));
        page.point(text("five"));
        assertThat(page.text())
                .contains("<li>one</li>\n</ul>\n<p class=\"result\">two</p>")
                .contains("<li>three</li>\n</ul>\n<p><bdi>four</bdi></p>")
                .endsWith("<li>five</li>\n</ul>\n</main>\n</body>\n</html>\n");
    }

    @Test
    void html_needs_nothing_from_elsewhere() {
        assertThat(new HtmlPage(Language.ENGLISH, text("title")).text())
                .contains("<style>", "@page { size: A4;", "default-src 'none'")
                .doesNotContain("src=", "href", "url(", "http:", "https:", "@import", "<script");
    }

    @Test
    void html_shows_signs_of_its_own_letter_by_letter() {
        HtmlPage page = new HtmlPage(Language.ENGLISH, text("</title><script>"));
        page.paragraph(text("<script>alert(\"x\" + 'y')</script> &amp;"));
        assertThat(page.text())
                .contains("<title>&lt;/title&gt;&lt;script&gt;</title>")
                .contains("<p>&lt;script&gt;alert(&quot;x&quot; + &#39;y&#39;)&lt;/script&gt; &amp;amp;</p>")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<b>*a* _b_ `c`|\\<b\\>\\*a\\* \\_b\\_ \\`c\\`",
                "[a](http://x.y)|\\[a\\](http\\://x.y)",
                "![a]|!\\[a\\]",
                "# a|\\# a",
                "- a-b|\\- a-b",
                "+ a+b|\\+ a+b",
                "=== a=b|\\=== a=b",
                "12. a 3. b|12\\. a 3. b",
                "12) a|12\\) a",
                "WWW.a.b|WWW\\.a.b",
                "a@b.c ~d~ &lt; $e$|a\\@b.c \\~d\\~ \\&lt; \\$e\\$",
                "a\\b|a\\\\b",
                "Pasal 5 ayat (1): ya|Pasal 5 ayat (1): ya"
            })
    void markdown_shows_signs_of_its_own_letter_by_letter(String written, String escaped) {
        MarkdownPage page = new MarkdownPage(Language.ENGLISH);
        page.paragraph(text(written));
        assertThat(page.text()).isEqualTo(escaped + "\n");
    }

    @Test
    void markdown_takes_a_bar_for_a_letter() {
        MarkdownPage page = new MarkdownPage(Language.ENGLISH);
        page.paragraph(text("a | b"));
        assertThat(page.text()).isEqualTo("a \\| b\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\n\tb", "a\u2028b", "a\u2029b", " a \u0000 b ", "a\u0085b"})
    void line_breaks_and_control_characters_are_spaces(String written) {
        assertThat(Page.oneLine(written)).isEqualTo("a b");
        for (Page page : List.of(
                new PlainPage(Language.ENGLISH),
                new MarkdownPage(Language.ENGLISH),
                new HtmlPage(Language.ENGLISH, text("title")))) {
            page.title(text(written));
            assertThat(page.text()).contains("a b");
        }
    }
}
