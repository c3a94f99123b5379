package org.lindung.eligibility.destination;

import static org.lindung.eligibility.destination.DestinationFacts.STOPPED;
import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.rule.Requirement.requirement;

import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.rule.Requirement;
import org.lindung.value.Text;

/** Nobody is placed where the government has stopped placement. Which stops there are is recorded, beside those named here. */
final class NotStopped {
    private static final Provision ARTICLE_32_1 = new Provision(
            UU_18_2017.article("32").paragraph("1"),
            Text.of(
                    "The government may stop or forbid placement to a country or in a job, for security, human rights, the spread of work or national needs.",
                    "Pemerintah dapat menghentikan atau melarang penempatan ke negara atau jabatan tertentu demi keamanan, hak asasi manusia, pemerataan kerja, atau kebutuhan nasional."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    private static final Provision ARTICLE_72_B = new Provision(
            UU_18_2017.article("72").letter("b"),
            Text.of(
                    "Nobody places a worker in a country that is declared closed.",
                    "Setiap orang dilarang menempatkan pekerja ke negara yang dinyatakan tertutup."),
            SourceKind.STATUTE_COPY,
            FIRST_EDITION);

    /** UU 18/2017 art. 32(1) and 72 letter b. */
    static final Requirement<DestinationPlan> SINCE_2017 = requirement("not-stopped")
            .titled("Placement not stopped", "Penempatan tidak dihentikan")
            .under(ARTICLE_32_1, ARTICLE_72_B)
            .inForce(UU_18_2017.inForce())
            .knownSince(FIRST_EDITION)
            .asks(STOPPED.is(false));

    private NotStopped() {}
}
