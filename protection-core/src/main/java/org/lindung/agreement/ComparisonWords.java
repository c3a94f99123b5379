package org.lindung.agreement;

import org.lindung.value.Text;

/** Why a clause is better, worse or otherwise. None of them names a figure. */
final class ComparisonWords {
    static final Text SAME = Text.of("both say the same", "keduanya menyatakan hal yang sama");
    static final Text ONLY_IN_FIRST = Text.of(
            "only the first says something about it: ask whether it still holds",
            "hanya perjanjian pertama yang memuatnya: tanyakan apakah masih berlaku");
    static final Text ONLY_IN_SECOND = Text.of(
            "only the second says something about it: ask whether it was agreed on",
            "hanya perjanjian kedua yang memuatnya: tanyakan apakah pernah disepakati");
    static final Text OTHER_FORM = Text.of(
            "the two say it in forms that cannot be compared: read both",
            "keduanya ditulis dalam bentuk yang tidak dapat dibandingkan: baca keduanya");
    static final Text OTHER_WORDS = Text.of("the words differ: read both", "kata-katanya berbeda: baca keduanya");
    static final Text OTHER_CURRENCIES = Text.of(
            "the amounts are in different currencies and no rate was given: nothing is converted",
            "jumlahnya dalam mata uang yang berbeda dan kurs tidak diberikan: tidak dikonversi");
    static final Text WORSE_BY_RATE = Text.of(
            "in another currency, and worse for the worker by the rate that was given",
            "dalam mata uang lain, dan menurut kurs yang diberikan lebih buruk bagi pekerja");
    static final Text BETTER_BY_RATE = Text.of(
            "in another currency, and better for the worker by the rate that was given",
            "dalam mata uang lain, dan menurut kurs yang diberikan lebih baik bagi pekerja");
    static final Text EVEN_BY_RATE = Text.of(
            "in another currency, and worth the same by the rate that was given",
            "dalam mata uang lain, dan menurut kurs yang diberikan bernilai sama");
    static final Text OTHER_PERIODS = Text.of(
            "the two count by different periods: nothing is converted",
            "keduanya dihitung menurut periode yang berbeda: tidak dikonversi");
    static final Text MORE = Text.of("it is more in the second", "lebih banyak dalam perjanjian kedua");
    static final Text LESS = Text.of("it is less in the second", "lebih sedikit dalam perjanjian kedua");
    static final Text MORE_IN_YEAR =
            Text.of("over a year it is more in the second", "dalam setahun lebih banyak menurut perjanjian kedua");
    static final Text LESS_IN_YEAR =
            Text.of("over a year it is less in the second", "dalam setahun lebih sedikit menurut perjanjian kedua");
    static final Text LONGER = Text.of("the second binds longer", "perjanjian kedua mengikat lebih lama");
    static final Text SHORTER = Text.of("the second binds less long", "perjanjian kedua mengikat lebih singkat");
    static final Text LEAVE_BETTER =
            Text.of("more or paid leave in the second", "cuti lebih banyak atau dibayar dalam perjanjian kedua");
    static final Text LEAVE_WORSE = Text.of(
            "less or unpaid leave in the second", "cuti lebih sedikit atau tidak dibayar dalam perjanjian kedua");
    static final Text LEAVE_MIXED = Text.of(
            "number of days and pay differ in opposite ways", "jumlah hari dan pembayarannya berbeda berlawanan arah");
    static final Text SAME_TITLE = Text.of("the same title", "nama pekerjaan sama");
    static final Text OTHER_TITLE = Text.of(
            "the titles differ, and not both jobs have a code: ask what the work is",
            "nama pekerjaan berbeda dan tidak keduanya berkode: tanyakan apa pekerjaannya");
    static final Text SAME_CODE = Text.of(
            "the titles differ, under one code: ask whether it is the same work",
            "nama pekerjaan berbeda dengan kode yang sama: tanyakan apakah pekerjaannya sama");
    static final Text BROADER_CODE = Text.of(
            "one code is a part of the other: ask whether it is the same work",
            "kode yang satu merupakan bagian dari yang lain: tanyakan apakah pekerjaannya sama");
    static final Text OTHER_JOB = Text.of("another job", "pekerjaan lain");
    static final Text OTHER_PARTY =
            Text.of("another party than in the first", "pihak lain daripada dalam perjanjian pertama");
    static final Text OTHER_COUNTRY = Text.of("another country", "negara lain");
    static final Text OTHER_ADDRESS = Text.of("another place in the same country", "tempat lain di negara yang sama");
    static final Text ADDRESS_UNKNOWN = Text.of(
            "the same country; the place in it is not known from both",
            "negara yang sama; tempatnya tidak diketahui dari keduanya");
    static final Text OTHER_PAYMENT =
            Text.of("paid to the worker in another way", "dibayarkan kepada pekerja dengan cara lain");
    static final Text THROUGH_ANOTHER =
            Text.of("in the second it goes through somebody else", "dalam perjanjian kedua melalui orang lain");
    static final Text DIRECT =
            Text.of("in the second it goes to the worker directly", "dalam perjanjian kedua langsung kepada pekerja");
    static final Text OTHER_BEARER =
            Text.of("somebody else pays, and not the worker", "pihak lain yang menanggung, bukan pekerja");
    static final Text WORKER_BEARS_MORE = Text.of(
            "the worker pays more of it in the second", "pekerja menanggung lebih banyak dalam perjanjian kedua");
    static final Text WORKER_BEARS_LESS = Text.of(
            "the worker pays less of it in the second", "pekerja menanggung lebih sedikit dalam perjanjian kedua");
    static final Text DEDUCTS_MORE = Text.of("the second deducts more", "potongan lebih besar dalam perjanjian kedua");
    static final Text DEDUCTS_LESS = Text.of("the second deducts less", "potongan lebih kecil dalam perjanjian kedua");
    static final Text DEDUCTS_OTHERWISE = Text.of(
            "each deduction and their sum differ in opposite ways",
            "tiap potongan dan jumlah seluruhnya berbeda berlawanan arah");
    static final Text DEDUCTION_ADDED = Text.of(
            "the second deducts for it, the first says that there are no deductions",
            "perjanjian kedua memotong untuk ini, perjanjian pertama menyatakan tidak ada potongan");
    static final Text DEDUCTION_DROPPED = Text.of(
            "the first deducts for it, the second says that there are no deductions",
            "perjanjian pertama memotong untuk ini, perjanjian kedua menyatakan tidak ada potongan");

    private ComparisonWords() {}
}
