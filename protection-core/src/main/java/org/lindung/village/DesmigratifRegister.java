package org.lindung.village;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lindung.area.VillageCode;
import org.lindung.basics.CodedValue;
import org.lindung.basics.DateRange;
import org.lindung.basics.ShippedFile;
import org.lindung.basics.TextRow;

/**
 * The Desmigratif villages that are known from published sources: the 20 of Nusa Tenggara Timur of 2017, and some of
 * elsewhere and later. A national list was not found, so of some 400 villages most are missing: that a village is not here
 * says nothing about it.
 */
public final class DesmigratifRegister {
    private final List<DesmigratifDesignation> designations;
    private final List<DesmigratifTotal> totals;

    private DesmigratifRegister(List<DesmigratifDesignation> designations, List<DesmigratifTotal> totals) {
        this.designations = designations;
        this.totals = totals;
    }

    /** Read on first use, and kept. */
    private static final class Shipped {
        static final DesmigratifRegister REGISTER = new DesmigratifRegister(
                rows("designations.tsv", DesmigratifRegister::designation),
                rows("totals.tsv", DesmigratifRegister::total));
    }

    /**
     * The register that comes with the library.
     *
     * @return always the same one
     */
    public static DesmigratifRegister shipped() {
        return Shipped.REGISTER;
    }

    /**
     * Everything in the register.
     *
     * @return the designations in the order of the register
     */
    public List<DesmigratifDesignation> designations() {
        return designations;
    }

    /**
     * What is known for certain to be about one village.
     *
     * @param village the code of the village
     * @return its designations; none means that nothing is known here
     */
    public List<DesmigratifDesignation> of(VillageCode village) {
        return designations.stream()
                .filter(designation -> designation.isOf(village))
                .toList();
    }

    /**
     * Those of which it is not certain which official village is meant.
     *
     * @return the designations to look into
     */
    public List<DesmigratifDesignation> open() {
        return designations.stream()
                .filter(designation -> designation.getMatch() instanceof VillageMatch.Open)
                .toList();
    }

    /**
     * How many villages were counted, year by year. Sources disagree about 2018; both numbers are here.
     *
     * @return the totals
     */
    public List<DesmigratifTotal> totals() {
        return totals;
    }

    private static DesmigratifDesignation designation(TextRow row) {
        DesmigratifDesignation.Builder builder = DesmigratifDesignation.builder();
        builder.match(match(row.cell(0), row.cell(1)))
                .publishedName(row.cell(2))
                .district(said(row.cell(3)))
                .regency(row.cell(4))
                .madeWithin(DateRange.ofClosed(LocalDate.parse(row.cell(5)), LocalDate.parse(row.cell(6))))
                .standing(coded(DesignationStanding.values(), row.cell(7)))
                .decree(said(row.cell(8)))
                .confidence(coded(Confidence.values(), row.cell(9)))
                .source(row.cell(10));
        return builder.build();
    }

    private static VillageMatch match(String village, String candidates) {
        if (!village.isEmpty()) {
            return new VillageMatch.Matched(VillageCode.of(village));
        }
        return new VillageMatch.Open(
                candidates.isEmpty()
                        ? List.of()
                        : Arrays.stream(candidates.split(" "))
                                .map(VillageCode::of)
                                .toList());
    }

    private static DesmigratifTotal total(TextRow row) {
        return new DesmigratifTotal(
                Integer.parseInt(row.cell(0)),
                row.cell(1).equals("all"),
                Integer.parseInt(row.cell(2)),
                coded(Confidence.values(), row.cell(3)),
                row.cell(4));
    }

    private static Optional<String> said(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static <T extends CodedValue> T coded(T[] values, String code) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a table below its heading. */
    private static <T> List<T> rows(String table, Function<TextRow, T> make) {
        return ShippedFile.rows(DesmigratifRegister.class, table).stream()
                .skip(1)
                .map(make)
                .toList();
    }
}
