package org.lindung.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.lindung.value.Language;
import org.lindung.value.Text;

/** Markdown as CommonMark and GitHub read it. */
final class MarkdownPage extends Page {
    /** What could be read as form: marks anywhere, marks of a list at the start, and what turns words into a link. */
    private static final Pattern FORM =
            Pattern.compile("[\\\\`*_\\[\\]<>|~&#@$]|^[-+=]|(?<=^\\d{1,9})[.)]|:(?=/)|(?i:(?<=www)\\.)");

    private boolean isEmpty = true;
    private boolean isInList;

    MarkdownPage(Language language) {
        super(language);
    }

    /** Words as words, in one line, whatever they hold. */
    static String literally(String words) {
        return FORM.matcher(oneLine(words)).replaceAll("\\\\$0");
    }

    private void line(String mark, String words, String end) {
        write(mark).write(literally(words)).write(end).write("\n");
    }

    /** Leaves a blank line between the last block and the next. */
    private void startBlock() {
        write(isEmpty ? "" : "\n");
        isEmpty = false;
        isInList = false;
    }

    @Override
    void title(Text title) {
        startBlock();
        line("# ", in(title), "");
    }

    @Override
    void heading(Text heading) {
        startBlock();
        line("## ", in(heading), "");
    }

    @Override
    void paragraph(Text paragraph) {
        startBlock();
        line("", in(paragraph), "");
    }

    @Override
    void result(Text result) {
        startBlock();
        line("**", in(result), "**");
    }

    @Override
    void lines(List<String> lines) {
        startBlock();
        for (int line = 0; line < lines.size(); line++) {
            line("", lines.get(line), line < lines.size() - 1 ? "\\" : "");
        }
    }

    @Override
    void signature(List<String> lines) {
        lines(lines);
    }

    @Override
    void point(Text point) {
        if (!isInList) {
            startBlock();
        }
        isInList = true;
        line("- ", in(point), "");
    }

    @Override
    void detail(Text detail) {
        line("  - ", in(detail), "");
    }

    @Override
    void end() {
        // nothing is ever open
    }
}
