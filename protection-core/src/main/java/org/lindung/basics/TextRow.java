package org.lindung.basics;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a text with tabs between cells and without quoting, so that a cell holds neither tab nor line break.
 *
 * @param line number of its line, counted from 1
 * @param cells what is between the tabs, at least one cell
 */
public record TextRow(int line, List<String> cells) {
    private static final String REMARK = "#";

    /**
     * Keeps the cells as they are.
     *
     * @param line number of its line
     * @param cells what is between the tabs
     */
    public TextRow {
        cells = List.copyOf(cells);
    }

    /**
     * The rows of a text. Lines that are empty, or remarks, which begin with {@code #} and a space, are no rows.
     *
     * @param text the text
     * @return its rows in their order
     */
    public static List<TextRow> of(String text) {
        List<TextRow> rows = new ArrayList<>();
        int line = 0;
        for (String written : text.lines().toList()) {
            line++;
            if (!written.isEmpty() && !written.startsWith(REMARK + " ") && !written.equals(REMARK)) {
                rows.add(new TextRow(line, List.of(written.split("\t", -1))));
            }
        }
        return rows;
    }

    /**
     * A cell.
     *
     * @param index its place, counted from 0
     * @return what is in it; empty where the row ends before it
     */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /**
     * Where it stands, as violations say it.
     *
     * @return {@code /7} for the seventh line
     */
    public String path() {
        return "/" + line;
    }
}
