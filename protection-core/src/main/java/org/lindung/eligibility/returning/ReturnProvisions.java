package org.lindung.eligibility.returning;

import static org.lindung.law.IndonesianLaw.FIRST_EDITION;
import static org.lindung.law.IndonesianLaw.PP_22_2022;
import static org.lindung.law.IndonesianLaw.PP_59_2021;
import static org.lindung.law.IndonesianLaw.UU_18_2017;
import static org.lindung.law.IndonesianLaw.UU_39_2004;

import org.lindung.law.Citation;
import org.lindung.law.Provision;
import org.lindung.law.SourceKind;
import org.lindung.value.Text;

/** What the law says of return, place by place. */
final class ReturnProvisions {
    static final Provision UU_39_ARTICLE_73_2_A = ReturnFigure.figures()
            .under(ReturnFigure.NOTICE_OF_DEATH, UU_39_2004)
            .provision(
                    "Whoever placed the worker tells the family of the death within {figure} of knowing of it.",
                    "Pelaksana penempatan memberi tahu keluarga dalam {figure} sejak kematian diketahui.");

    static final Provision UU_39_ARTICLE_73_2_D = read(
            UU_39_2004.article("73").paragraph("2").letter("d"),
            "Burial in the country of work: with the consent of the family, or under the rules of that country.",
            "Pemakaman di negara tujuan: dengan persetujuan keluarga atau menurut ketentuan negara itu.");

    static final Provision UU_39_ARTICLE_73_3 = read(
            UU_39_2004.article("73").paragraph("3"),
            "In war, disaster, epidemic and deportation the mission, the agency and the governments see to the return as far as the home area. At whose cost is not said.",
            "Dalam perang, bencana alam, wabah, dan deportasi, Perwakilan RI, Badan, Pemerintah, dan pemerintah daerah mengurus kepulangan sampai daerah asal. Siapa yang membiayai tidak disebut.");

    static final Provision UU_39_ARTICLE_75_1 = read(
            UU_39_2004.article("75").paragraph("1"),
            "Whoever placed the worker is responsible for the return from the country of work to the home area.",
            "Pelaksana penempatan bertanggung jawab atas kepulangan dari negara tujuan sampai daerah asal.");

    static final Provision ARTICLE_21_1_H = read(
            UU_18_2017.article("21").paragraph("1").letter("h").explained(),
            "Help to return: in war, disaster, epidemic and deportation, and for workers who have a problem.",
            "Bantuan pemulangan: dalam perang, bencana alam, wabah, deportasi, dan bagi pekerja yang mengalami masalah.");

    static final Provision ARTICLE_24_1 = read(
            UU_18_2017.article("24").paragraph("1"),
            "After work: help home, unsettled rights, the sick and the dead, rehabilitation and reintegration, empowerment.",
            "Setelah bekerja: kepulangan ke daerah asal, hak yang belum terpenuhi, yang sakit dan meninggal, rehabilitasi dan reintegrasi sosial, pemberdayaan.");

    static final Provision ARTICLE_27_2_A = ReturnFigure.figures()
            .under(ReturnFigure.NOTICE_OF_DEATH, UU_18_2017)
            .provision(
                    "The placement company tells the family of the death within {figure} of knowing of it. The figure is lost in the copy and was read in a report of the article, as in the law before.",
                    "Perusahaan penempatan memberi tahu keluarga dalam {figure} sejak kematian diketahui. Angkanya hilang dalam salinan dan dibaca dari laporan tentang pasal ini, sama dengan undang-undang sebelumnya.");

    static final Provision ARTICLE_27_2_C = read(
            UU_18_2017.article("27").paragraph("2").letter("c"),
            "The placement company brings the body home and bears all costs, burial among them.",
            "Perusahaan penempatan memulangkan jenazah dan menanggung semua biaya, termasuk penguburan.");

    static final Provision ARTICLE_27_2_D = read(
            UU_18_2017.article("27").paragraph("2").letter("d"),
            "Burial in the country of work: with the consent of the family, or under the rules of that country.",
            "Pemakaman di negara tujuan: dengan persetujuan keluarga atau menurut ketentuan negara itu.");

    static final Provision ARTICLE_39_F = read(
            UU_18_2017.article("39").letter("f"),
            "The central government sees to the return in war, disaster, epidemic and deportation, and of workers in trouble.",
            "Pemerintah Pusat mengurus kepulangan dalam perang, bencana alam, wabah, deportasi, dan bagi pekerja bermasalah.");

    static final Provision ARTICLE_52_1_C = read(
            UU_18_2017.article("52").paragraph("1").letter("c"),
            "The placement company settles the problems of those whom it placed.",
            "Perusahaan penempatan menyelesaikan permasalahan pekerja yang ditempatkannya.");

    static final Provision PP_59_ARTICLE_20_1 = read(
            PP_59_2021.article("20").paragraph("1"),
            "Help to return in war, disaster, epidemic or another real danger to life, and for victims of crime.",
            "Bantuan pemulangan dalam perang, bencana alam, wabah, bahaya nyata lain bagi jiwa, dan bagi korban tindak pidana.");

    static final Provision PP_59_ARTICLE_20_2 = read(
            PP_59_2021.article("20").paragraph("2"),
            "They are brought to Indonesia at the cost of the state. Who acts for it is lost in the copy.",
            "Mereka dipulangkan ke Indonesia atas biaya negara. Pelaksananya hilang dalam salinan.");

    static final Provision PP_59_ARTICLE_20_3 = read(
            PP_59_2021.article("20").paragraph("3"),
            "The placement company is responsible for the return when the agreement or the employment ended, after death, an accident at work or an illness that ends work, or for another cause that harms the worker. Costs are not named.",
            "P3MI bertanggung jawab atas pemulangan karena perjanjian atau hubungan kerja berakhir, meninggal, kecelakaan kerja, sakit yang menghentikan pekerjaan, atau sebab lain yang merugikan. Biaya tidak disebut.");

    static final Provision PP_59_ARTICLE_21_1 = read(
            PP_59_2021.article("21").paragraph("1"),
            "The five services after work.",
            "Lima bentuk pelindungan setelah bekerja.");

    static final Provision PP_59_ARTICLE_22_1 = read(
            PP_59_2021.article("22").paragraph("1"),
            "Nine forms that rehabilitation and reintegration can take.",
            "Sembilan bentuk rehabilitasi dan reintegrasi sosial yang dapat diberikan.");

    static final Provision PP_59_ARTICLE_24_2 = read(
            PP_59_2021.article("24").paragraph("2"),
            "Evacuation can be given in disaster, epidemic or war, in mass deportation, and where the country no longer guarantees safety.",
            "Evakuasi dapat diberikan dalam bencana alam, wabah, atau perang, pendeportasian massal, dan bila negara penempatan tidak lagi menjamin keselamatan.");

    static final Provision PP_59_ARTICLE_41_1 = read(
            PP_59_2021.article("41").paragraph("1"),
            "The central government sees to the return in war, disaster, epidemic and deportation, and of workers in trouble. At whose cost is not said.",
            "Pemerintah Pusat mengurus kepulangan dalam perang, bencana alam, wabah, deportasi, dan bagi pekerja bermasalah. Siapa yang membiayai tidak disebut.");

    static final Provision PP_59_ARTICLE_41_2 = read(
            PP_59_2021.article("41").paragraph("2"),
            "After war, disaster and epidemic the central government sees to the way as far as the home area.",
            "Karena perang, bencana alam, dan wabah, Pemerintah Pusat memfasilitasi kepulangan sampai daerah asal.");

    static final Provision PP_22_ARTICLE_20 = read(
            PP_22_2022.article("20"),
            "The employer or principal bears the return of merchant crew to the home area when the agreement ended abroad, was ended for a justified reason, or cannot be fulfilled any more.",
            "Pemberi kerja atau prinsipal menanggung pemulangan awak kapal niaga sampai daerah asal bila PKL berakhir di luar negeri, diakhiri karena alasan yang dibenarkan, atau tidak dapat lagi dilaksanakan.");

    static final Provision PP_22_ARTICLE_36 =
            read(PP_22_2022.article("36"), "The same for fishing crew.", "Hal yang sama bagi awak kapal perikanan.");

    private ReturnProvisions() {}

    private static Provision read(Citation place, String en, String id) {
        return new Provision(place, Text.of(en, id), SourceKind.STATUTE_COPY, FIRST_EDITION);
    }
}
