package org.lindung.screening;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_21_2007;

import org.lindung.basics.DateRange;
import org.lindung.law.InstrumentKind;
import org.lindung.law.LegalInstrument;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** What the instruments rest on: the definition of the law, and the counting of the experts. */
final class TraffickingLaw {
    /** Advice has no days of force: it weighs what happened before it was published too. */
    private static final LegalInstrument ILO_INDICATORS = new LegalInstrument(
            InstrumentKind.GUIDANCE,
            "ILO-EC",
            2009,
            Text.of("Operational indicators of trafficking in human beings", "Indikator operasional perdagangan orang"),
            DateRange.ALWAYS);

    static final Provision DEFINITION = new Provision(
            UU_21_2007.article("1").item("1"),
            Text.of(
                    "Trafficking is one of six acts, by one of several means, for exploitation or with exploitation as its result.",
                    "Perdagangan orang adalah salah satu dari enam tindakan, dengan salah satu cara, untuk tujuan atau berakibat eksploitasi."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    static final Provision DIMENSION_RULE = new Provision(
            ILO_INDICATORS.whole(),
            Text.of(
                    "A dimension counts with two strong indicators, a strong and another one, three medium ones, or two medium and a weak one.",
                    "Suatu dimensi dihitung bila ada dua indikator kuat, satu kuat dan satu lainnya, tiga sedang, atau dua sedang dan satu lemah."),
            SourceKind.SECONDARY,
            FIRST_EDITION);

    private TraffickingLaw() {}
}
