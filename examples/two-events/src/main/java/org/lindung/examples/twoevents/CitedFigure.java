package org.lindung.examples.twoevents;

import java.util.Map;
import org.lindung.value.Text;

/**
 * A figure that somebody published. It is told with its source and never computed with.
 *
 * @param figure the figure as published
 * @param sentence what it counts, with the gap {@code {figure}}
 * @param source who published it, and how sure that is
 */
record CitedFigure(int figure, Text sentence, Text source) {
    static final CitedFigure VICTIMS_HELPED = new CitedFigure(
            8_900,
            Text.of(
                    "over {figure} victims of trafficking helped by IOM Indonesia since 2005",
                    "lebih dari {figure} korban perdagangan orang dibantu IOM Indonesia sejak 2005"),
            Text.of("IOM, press release of February 2018", "IOM, siaran pers Februari 2018"));

    static final CitedFigure WORKERS_RETURNED = new CitedFigure(
            142_263,
            Text.of(
                    "at least {figure} migrant workers returned to Indonesia since January 2020",
                    "sedikitnya {figure} pekerja migran pulang ke Indonesia sejak Januari 2020"),
            Text.of(
                    "figure of the government, quoted in IOM's press release of June 2020",
                    "angka pemerintah, dikutip siaran pers IOM Juni 2020"));

    void tellOn(Page page) {
        page.point(
                Text.of(sentence.en() + " (source: {source})", sentence.id() + " (sumber: {source})"),
                Map.of("figure", figure, "source", source));
    }
}
