package org.lindung.eligibility.status;

import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;

import org.lindung.law.Provision;

/** The definitions that several demands rest on. */
final class Definitions {
    /** <i>TKI</i>. */
    static final Provision OLD_WORKER = StatusLaw.read(
            UU_39_2004.article("1").item("1"),
            "An Indonesian worker abroad (TKI) is a citizen who meets the conditions for working abroad in an employment relation, for a fixed period and for a wage.",
            "TKI adalah warga negara yang memenuhi syarat bekerja di luar negeri dalam hubungan kerja untuk jangka waktu tertentu dengan upah.");

    /** <i>Calon TKI</i>. */
    static final Provision OLD_PROSPECT = StatusLaw.read(
            UU_39_2004.article("1").item("2"),
            "A prospective worker is a citizen who meets the conditions of a job seeker, will work abroad and is registered at the manpower office of the regency or city.",
            "Calon TKI adalah warga negara yang memenuhi syarat sebagai pencari kerja, akan bekerja di luar negeri, dan terdaftar di dinas ketenagakerjaan kabupaten atau kota.");

    /** <i>Calon Pekerja Migran Indonesia</i>. */
    static final Provision PROSPECT = StatusLaw.read(
            UU_18_2017.article("1").item("1"),
            "A prospective migrant worker is an Indonesian worker who meets the conditions of a job seeker, will work abroad and is registered at the manpower office of the regency or city.",
            "Calon Pekerja Migran Indonesia adalah tenaga kerja Indonesia yang memenuhi syarat sebagai pencari kerja, akan bekerja di luar negeri, dan terdaftar di dinas ketenagakerjaan kabupaten atau kota.");

    /** <i>Pekerja Migran Indonesia</i>. */
    static final Provision WORKER = StatusLaw.read(
            UU_18_2017.article("1").item("2"),
            "A migrant worker is a citizen who will work, works or has worked for a wage outside Indonesia.",
            "Pekerja Migran Indonesia adalah warga negara yang akan, sedang, atau telah bekerja dengan menerima upah di luar wilayah Indonesia.");

    private Definitions() {}
}
