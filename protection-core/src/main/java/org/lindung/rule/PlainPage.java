package org.lindung.rule;

import java.util.List;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** Plain text: the form is indentation. */
final class PlainPage extends Page {
    PlainPage(Language language) {
        super(language);
    }

    private void line(String indent, String words) {
        write(indent).write(oneLine(words)).write("\n");
    }

    @Override
    void title(Text title) {
        line("", in(title));
    }

    @Override
    void heading(Text heading) {
        write("\n");
        line("", in(heading));
    }

    @Override
    void paragraph(Text paragraph) {
        line("  ", in(paragraph));
    }

    @Override
    void result(Text result) {
        paragraph(result);
    }

    @Override
    void lines(List<String> lines) {
        lines.forEach(words -> line("  ", words));
    }

    @Override
    void signature(List<String> lines) {
        lines(lines);
    }

    @Override
    void point(Text point) {
        line("  - ", in(point));
    }

    @Override
    void detail(Text detail) {
        line("      ", in(detail));
    }

    @Override
    void end() {
        // nothing is ever open
    }
}
