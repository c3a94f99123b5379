package org.lindung.code;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lindung.value.InvalidValueException;
import org.lindung.value.Violation;

/**
 * Lists of codes by their systems.
 *
 * <pre>{@code
 * CodeDirectory codes = CodeDirectory.shipped();
 * codes.find(Code.of("iso-3166-1", "MY"));      // Malaysia, in South-eastern Asia
 * codes.isKnown(Code.of("partner-x", "7"));     // false, and still a code to keep and to pass on
 * }</pre>
 *
 * <p>The shipped lists: {@code iso-3166-1}, {@code iso-3166-1-alpha-3}, {@code iso-3166-1-numeric}, {@code un-m49} (regions),
 * {@code iso-639-3} and {@code iso-639-1} (some languages), {@code isco-08}, {@code isic-4} (sections), {@code isced-2011} (levels), and the
 * lists of HTCDS 2.0, {@code htcds-2.0:cas_Status} and so on. Codes of areas are looked up in the package {@code area}.
 */
public final class CodeDirectory {
    private final Map<String, CodeList> lists;

    private CodeDirectory(List<CodeList> lists) {
        this.lists = lists.stream()
                .collect(toMap(
                        list -> list.system().id(),
                        identity(),
                        (one, other) -> {
                            throw new InvalidValueException(List.of(Violation.of(CodeViolation.CODE_SYSTEM_TWICE, "")));
                        },
                        LinkedHashMap::new));
    }

    /** Read by the first who asks. */
    private static final class Shipped {
        static final CodeDirectory DIRECTORY = new CodeDirectory(ShippedCodes.lists());
    }

    /**
     * The lists that come with the library.
     *
     * @return always the same directory
     */
    public static CodeDirectory shipped() {
        return Shipped.DIRECTORY;
    }

    /**
     * Makes a directory.
     *
     * @param lists one list for each system
     * @return the directory
     * @throws InvalidValueException with {@code code-system-twice}
     */
    public static CodeDirectory of(List<CodeList> lists) {
        return new CodeDirectory(lists);
    }

    /**
     * This directory with more lists, of a partner for example.
     *
     * @param more lists of systems that this directory does not have
     * @return a larger directory
     * @throws InvalidValueException with {@code code-system-twice}
     */
    public CodeDirectory with(List<CodeList> more) {
        List<CodeList> all = new ArrayList<>(lists.values());
        all.addAll(more);
        return new CodeDirectory(all);
    }

    /**
     * All lists.
     *
     * @return the lists, in the order in which they were given
     */
    public List<CodeList> lists() {
        return List.copyOf(lists.values());
    }

    /**
     * The list of a system.
     *
     * @param system short name or URI
     * @return the list; nothing for a system that is not known here
     */
    public Optional<CodeList> list(String system) {
        return Optional.ofNullable(lists.get(system));
    }

    /**
     * The entry of a code.
     *
     * @param code the code
     * @return its latest entry; nothing if the system, or the code in it, is not known here
     */
    public Optional<ListedCode> find(Code code) {
        return list(code.system()).flatMap(list -> list.find(code.value()));
    }

    /**
     * Whether a code is known here. One that is not is legal all the same.
     *
     * @param code the code
     * @return true if a list of the directory has it
     */
    public boolean isKnown(Code code) {
        return find(code).isPresent();
    }

    @Override
    public String toString() {
        return lists.values().toString();
    }
}
