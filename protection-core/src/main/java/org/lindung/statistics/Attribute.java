package org.lindung.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lindung.area.AreaLevel;
import org.lindung.assistance.AssistanceType;
import org.lindung.basics.CodedValue;
import org.lindung.migrant.Sex;
import org.lindung.privacy.NotPersonal;
import org.lindung.value.Invariants;
import org.lindung.value.Text;

/**
 * Something by which people are counted: sex, band of age, area, year.
 *
 * <p>An attribute with a list of codes says all that it can say, {@value #NOT_RECORDED} among it. An attribute without one is
 * open: countries, years, areas. The codes of a nested attribute lie in each other as {@code 53.02} lies in {@code 53}.
 *
 * <p>The list decides how much a small count is hidden by its neighbours, so it has to be what a reader takes for possible, and
 * not what happened to be found; see {@link Grouping}.
 *
 * @param name short name, by which cells and tables know it
 * @param title the words for it
 * @param codes all codes, {@value #NOT_RECORDED} among them; empty for an open attribute
 * @param levels how many levels of nesting the codes have; 1 for codes that do not lie in each other
 */
@NotPersonal
public record Attribute(String name, Text title, List<AttributeCode> codes, int levels) implements Serializable {
    /** The code for what nobody recorded, what was declined or withheld, and what is not known well enough to say. */
    public static final String NOT_RECORDED = "not-recorded";

    private static final AttributeCode NOT_RECORDED_CODE =
            new AttributeCode(NOT_RECORDED, Text.of("not recorded", "tidak tercatat"));
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
    private static final int MAX_LEVELS = 8;

    /** Sex as recorded. */
    public static final Attribute SEX = ofList("sex", Text.of("sex", "jenis kelamin"), Sex.values());

    /** Kind of assistance. Fits lines of one kind each: a person helped in two ways is two people in it. */
    public static final Attribute ASSISTANCE_TYPE =
            ofList("assistance-type", Text.of("kind of assistance", "jenis bantuan"), AssistanceType.values());

    /**
     * Refuses a name that is none, codes that repeat, and lists that are none.
     *
     * @param name short name
     * @param title the words for it
     * @param codes all codes, or none
     * @param levels levels of nesting
     * @throws org.lindung.value.InvalidValueException with {@code attribute-name}, {@code attribute-twice} or {@code
     *     attribute-codes}
     */
    public Attribute {
        codes = List.copyOf(codes);
        Set<String> different = new HashSet<>();
        codes.forEach(code -> different.add(code.code()));
        boolean isList = codes.size() > 1 && different.contains(NOT_RECORDED) && levels == 1;
        boolean isOpen = codes.isEmpty() && levels >= 1 && levels <= MAX_LEVELS;
        Invariants.check()
                .that(NAME.matcher(name).matches(), StatisticsViolation.ATTRIBUTE_NAME, "/name")
                .that(different.size() == codes.size(), StatisticsViolation.ATTRIBUTE_TWICE, "/codes")
                .that(isList || isOpen, StatisticsViolation.ATTRIBUTE_CODES, "/codes")
                .orThrow();
    }

    /**
     * An attribute with a closed list of the domain.
     *
     * @param name short name
     * @param title the words for it
     * @param values the list; {@value #NOT_RECORDED} is added
     * @return the attribute
     */
    public static Attribute ofList(String name, Text title, CodedValue... values) {
        return ofCodes(name, title, Stream.of(values).map(AttributeCode::of).toList());
    }

    /**
     * An attribute with a closed list.
     *
     * @param name short name
     * @param title the words for it
     * @param codes the list; {@value #NOT_RECORDED} is added
     * @return the attribute
     */
    public static Attribute ofCodes(String name, Text title, List<AttributeCode> codes) {
        List<AttributeCode> all = new ArrayList<>(codes);
        all.add(NOT_RECORDED_CODE);
        return new Attribute(name, title, all, 1);
    }

    /**
     * An attribute whose codes nobody has listed.
     *
     * @param name short name
     * @param title the words for it
     * @return the attribute
     */
    public static Attribute open(String name, Text title) {
        return new Attribute(name, title, List.of(), 1);
    }

    /**
     * Areas down to a level, in the official codes. An area that is too small is counted with the larger one that it lies in.
     *
     * @param name short name, {@code home}
     * @param title the words for it
     * @param finest the finest level told
     * @return the attribute
     */
    public static Attribute area(String name, Text title, AreaLevel finest) {
        return new Attribute(
                name,
                title,
                List.of(),
                EnumSet.range(AreaLevel.PROVINCE, finest).size());
    }

    /** Whether all codes are known. */
    boolean isClosed() {
        return !codes.isEmpty();
    }

    /** Whether a cell may have a code. */
    boolean has(String code) {
        if (isClosed()) {
            return codes.stream().anyMatch(listed -> listed.code().equals(code));
        }
        return code.equals(NOT_RECORDED) || (!code.isBlank() && (levels == 1 || levels == levelsOf(code)));
    }

    private static int levelsOf(String code) {
        return 1 + (int) code.chars().filter(character -> character == '.').count();
    }

    /** The code and those of the larger ones that it lies in. */
    List<String> ways(String code) {
        return IntStream.rangeClosed(1, levels)
                .mapToObj(level -> cut(code, level))
                .distinct()
                .toList();
    }

    /** The code cut to a number of levels; a code of fewer levels stays as it is. */
    String cut(String code, int toLevels) {
        int end = -1;
        for (int level = 0; level < toLevels; level++) {
            end = code.indexOf('.', end + 1);
            if (end < 0) {
                return code;
            }
        }
        return code.substring(0, end);
    }

    /**
     * The words for a code.
     *
     * @param code the code
     * @return the words; the code itself where there are none
     */
    public Text display(String code) {
        return Stream.concat(codes.stream(), Stream.of(NOT_RECORDED_CODE))
                .filter(listed -> listed.code().equals(code))
                .map(AttributeCode::display)
                .findFirst()
                .orElseGet(() -> Text.of(code, code));
    }
}
