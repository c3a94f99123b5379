package org.lindung.agreement;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;

import java.time.LocalDate;
import java.util.List;
import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** What the laws say about changing workers' agreements. */
final class AgreementLaw {
    private static final List<Provision> CHANGES_OF_EMPLOYMENT = List.of(
            read(
                    UU_18_2017.article("18"),
                    "An employment agreement changes only if both sides agree.",
                    "Perjanjian kerja hanya berubah bila kedua pihak setuju."),
            read(
                    UU_18_2017.article("19").paragraph("1"),
                    "The placement company places the worker in the job that the employment agreement names.",
                    "Perusahaan menempatkan pekerja pada pekerjaan yang disebut dalam perjanjian kerja."));

    private static final List<Provision> OLD_CHANGES_OF_EMPLOYMENT = List.of(read(
            UU_39_2004.article("61"),
            "With an individual employer, another job or another employer needs a new employment agreement, which the"
                    + " placement company's representative reports to the mission.",
            "Pada pengguna perseorangan, pekerjaan atau pengguna lain memerlukan perjanjian kerja baru yang dilaporkan"
                    + " perwakilan pelaksana penempatan kepada Perwakilan."));

    private static final List<Provision> OLD_CHANGES_OF_PLACEMENT = List.of(read(
            UU_39_2004.article("53"),
            "A placement agreement changes only if both sides agree.",
            "Perjanjian penempatan hanya berubah bila kedua pihak setuju."));

    private AgreementLaw() {}

    /** What the law of a day says about changing an agreement of a kind, as far as it was read. */
    static List<Provision> onChanges(AgreementKind kind, LocalDate asOf) {
        boolean old = UU_39_2004.inForce().contains(asOf);
        boolean present = UU_18_2017.inForce().contains(asOf);
        return switch (kind) {
            case EMPLOYMENT -> present ? CHANGES_OF_EMPLOYMENT : old ? OLD_CHANGES_OF_EMPLOYMENT : List.of();
            case PLACEMENT -> old ? OLD_CHANGES_OF_PLACEMENT : List.of();
            case SEA_EMPLOYMENT -> List.of();
        };
    }

    /** What was read in a machine-read copy of the statute. */
    static Provision read(Citation citation, String en, String id) {
        return new Provision(citation, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
    }
}
