package org.lindung.rule;

import org.lindung.value.Text;

/** Questions, arrows between them and ends, as a chart in Mermaid inside Markdown. */
final class Flowchart {
    private final StringBuilder chart;

    /**
     * Starts a chart.
     *
     * @param direction where it flows: {@code TD} down, {@code LR} to the right
     */
    Flowchart(String direction) {
        this.chart = new StringBuilder("```mermaid\nflowchart " + direction + "\n");
    }

    /** A question with its two ways on, in a box and not in a diamond, which would grow with the words. */
    Flowchart question(String node, String words, String yes, String no) {
        line(node + "[\"" + literally(words) + "\"]");
        line(node + " -- yes --> " + yes);
        line(node + " -- no --> " + no);
        return this;
    }

    /** Where a way ends. */
    Flowchart end(String node, Text words) {
        line(node + "([\"" + literally(words.en()) + "\"])");
        return this;
    }

    private void line(String line) {
        chart.append("    ").append(line).append('\n');
    }

    /** Words as words: what Mermaid could read as form is written by its number. */
    private static String literally(String words) {
        StringBuilder literal = new StringBuilder();
        Page.oneLine(words)
                .codePoints()
                .forEach(sign -> literal.append(
                        "\"#;<>&`\\*_|{}[]".indexOf(sign) < 0 ? Character.toString(sign) : "#" + sign + ";"));
        return literal.toString();
    }

    /** The chart, to be put between blank lines. */
    String markdown() {
        return chart + "```";
    }
}
