package org.lindung.code;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.lindung.Specimen;
import org.lindung.Specimens;
import org.lindung.basics.DateRange;
import org.lindung.value.Text;

/** Codes of known and of unknown systems. */
public final class CodeSpecimens implements Specimens {
    private static final Code MALAYSIA = Code.of("iso-3166-1", "MY");

    /** Codes of which only some are known. */
    public static final Arbitrary<Code> CODES = Combinators.combine(
                    Arbitraries.of("isco-08", "iso-3166-1", "https://partner.example/codes"),
                    Arbitraries.of("9111", "MY", "Lain-lain / أخرى", "x y"))
            .as(Code::of);

    private static final Arbitrary<CodeMapping> MAPPINGS = Combinators.combine(
                    CODES, Arbitraries.of(MappingKind.class), CODES)
            .as((from, kind, to) -> new CodeMapping(from, kind, to, "agreed with the partner"));

    private static final CodeSystem SYSTEM =
            new CodeSystem("partner", "3", Text.of("needs", "kebutuhan"), "a partner", "a letter", "CC0-1.0");

    /** Found by itself. */
    public CodeSpecimens() {}

    @Override
    public List<Specimen<?>> specimens() {
        return List.of(
                Specimen.of(Code.class, CODES, MALAYSIA),
                Specimen.of(CodeSystem.class, Arbitraries.just(SYSTEM), SYSTEM),
                Specimen.of(
                        CodeMapping.class,
                        MAPPINGS,
                        new CodeMapping(MALAYSIA, MappingKind.EXACT, Code.of("iso-3166-1-alpha-3", "MYS"), "ISO")),
                Specimen.of(
                        ListedCode.class,
                        Arbitraries.of(CodeDirectory.shipped()
                                .list("isco-08")
                                .orElseThrow()
                                .codes()),
                        ListedCode.builder()
                                .code(MALAYSIA)
                                .display(Text.of("Malaysia", "Malaysia"))
                                .broader(Code.of("un-m49", "035"))
                                .valid(DateRange.from(LocalDate.of(1974, 1, 1)))
                                .build()));
    }
}
