package org.lindung.code;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindung.basics.DateRange;
import org.lindung.value.Invariants;

/**
 * The codes of one system. A code can stand in it more than once, with another meaning in each period; without a day, the
 * latest counts.
 */
public final class CodeList {
    private final CodeSystem system;
    private final List<ListedCode> codes;
    private final Map<String, List<ListedCode>> byValue;

    private CodeList(CodeSystem system, List<ListedCode> codes) {
        this.system = system;
        this.codes = List.copyOf(codes);
        byValue =
                this.codes.stream().collect(groupingBy(entry -> entry.getCode().value(), LinkedHashMap::new, toList()));
        Invariants.check()
                .that(this.codes.stream().allMatch(this::isOfSystem), CodeViolation.CODE_OF_ANOTHER_SYSTEM, "")
                .that(byValue.values().stream().noneMatch(CodeList::overlap), CodeViolation.CODE_LISTED_TWICE, "")
                .that(this.codes.stream().allMatch(this::hasBroader), CodeViolation.BROADER_CODE_MISSING, "")
                .orThrow();
    }

    private boolean isOfSystem(ListedCode entry) {
        return entry.getCode().system().equals(system.id());
    }

    private boolean hasBroader(ListedCode entry) {
        return entry.getBroader()
                .filter(broader -> broader.system().equals(system.id()))
                .map(broader -> byValue.containsKey(broader.value()))
                .orElse(true);
    }

    private static boolean overlap(List<ListedCode> sameCode) {
        for (int i = 0; i < sameCode.size(); i++) {
            DateRange period = sameCode.get(i).getValid();
            if (sameCode.subList(0, i).stream()
                    .anyMatch(earlier -> earlier.getValid().overlaps(period))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Makes a list, of a partner's codes for example.
     *
     * @param system what the codes belong to
     * @param codes the codes
     * @return the list
     * @throws org.lindung.value.InvalidValueException with {@code code-of-another-system}, {@code code-listed-twice} or
     *     {@code broader-code-missing}
     */
    public static CodeList of(CodeSystem system, List<ListedCode> codes) {
        return new CodeList(system, codes);
    }

    /**
     * Reads lists from text with tabs between cells and without quoting. Each list begins with lines that say what it is,
     * {@code #system}, {@code #version}, {@code #title} in both languages, {@code #publisher}, {@code #source} and {@code
     * #licence}. Then comes a line for each code: code, English and Indonesian name, first day, day after the last, code
     * one level up; all but the code may be empty. A line that begins with {@code #} and a space is a remark.
     *
     * @param text the text
     * @return the lists, in their order
     * @throws org.lindung.value.InvalidValueException with {@code code-list-line} and the number of the line as path, or as
     *     {@link #of} does
     */
    public static List<CodeList> read(String text) {
        return CodeListReader.lists(text);
    }

    /**
     * The system of the list.
     *
     * @return what its codes belong to
     */
    public CodeSystem system() {
        return system;
    }

    /**
     * All codes.
     *
     * @return the entries, in the order of the list
     */
    public List<ListedCode> codes() {
        return codes;
    }

    /**
     * The codes that may be used on a day.
     *
     * @param asOf the day
     * @return the entries, in the order of the list
     */
    public List<ListedCode> codesOn(LocalDate asOf) {
        return codes.stream().filter(entry -> entry.validOn(asOf)).toList();
    }

    /**
     * The entry of a code, the latest if there are several.
     *
     * @param value the code, exactly as the system writes it
     * @return the entry; nothing if the list does not have the code, which does not make it wrong
     */
    public Optional<ListedCode> find(String value) {
        return entries(value).stream()
                .reduce((one, other) ->
                        one.getValid().startInclusive().isAfter(other.getValid().startInclusive()) ? one : other);
    }

    /**
     * The entry of a code on a day.
     *
     * @param value the code, exactly as the system writes it
     * @param asOf the day
     * @return the entry; nothing if the list did not have the code then
     */
    public Optional<ListedCode> find(String value, LocalDate asOf) {
        return entries(value).stream().filter(entry -> entry.validOn(asOf)).findFirst();
    }

    private List<ListedCode> entries(String value) {
        return byValue.getOrDefault(value, List.of());
    }

    /**
     * The codes one level below another one.
     *
     * @param broader the broader code, of this system or of another one
     * @return the entries, in the order of the list
     */
    public List<ListedCode> narrower(Code broader) {
        return codes.stream()
                .filter(entry -> entry.getBroader().filter(broader::equals).isPresent())
                .toList();
    }

    @Override
    public String toString() {
        return system + " (" + codes.size() + " codes)";
    }
}
