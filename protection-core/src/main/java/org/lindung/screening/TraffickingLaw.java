package org.lindung.screening;

import static org.lindung.law.IndonesianLaw.UU_14_2009;
import static org.lindung.law.IndonesianLaw.UU_21_2007;

import java.time.LocalDate;
import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** What the law and the experts say trafficking is. */
final class TraffickingLaw {
    private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 11, 23);

    /** Advice has no days of force: it weighs what happened before it was published too. */
    private static final LegalInstrument ILO_INDICATORS = new LegalInstrument(
            InstrumentKind.GUIDANCE,
            "ILO-EC",
            2009,
            Text.of("Operational indicators of trafficking in human beings", "Indikator operasional perdagangan orang"),
            DateRange.ALWAYS);

    static final Provision DEFINITION = new Provision(
            UU_21_2007.article("1").paragraph("1"),
            Text.of(
                    "Trafficking is one of six acts, by one of several means, for exploitation or with exploitation as its result.",
                    "Perdagangan orang adalah salah satu dari enam tindakan, dengan salah satu cara, untuk tujuan atau berakibat eksploitasi."),
            SourceKind.STATUTE_COPY,
            VERIFIED_ON);

    static final Provision EXPLOITATION = new Provision(
            UU_21_2007.article("1").paragraph("7"),
            Text.of(
                    "Exploitation is so whether or not the victim consents.",
                    "Eksploitasi tetap demikian dengan atau tanpa persetujuan korban."),
            SourceKind.STATUTE_COPY,
            VERIFIED_ON);

    static final Provision CHILD_NEEDS_NO_MEANS = new Provision(
            UU_14_2009.whole(),
            Text.of(
                    "For a child, act and purpose are trafficking without any means (protocol, art. 3(c)).",
                    "Bagi anak, tindakan dan tujuan sudah merupakan perdagangan orang tanpa cara apa pun (protokol, Pasal 3 huruf c)."),
            SourceKind.SECONDARY,
            VERIFIED_ON);

    static final Provision DIMENSION_RULE = new Provision(
            ILO_INDICATORS.whole(),
            Text.of(
                    "A dimension counts with two strong indicators, a strong and another one, three medium ones, or two medium and a weak one.",
                    "Suatu dimensi dihitung bila ada dua indikator kuat, satu kuat dan satu lainnya, tiga sedang, atau dua sedang dan satu lemah."),
            SourceKind.SECONDARY,
            VERIFIED_ON);

    private TraffickingLaw() {}
}
