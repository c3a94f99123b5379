package org.lindung.privacy;

import org.lindung.value.Text;
import org.lindung.value.ViolationCode;

/** What can be wrong with keys, digests and pseudonyms. */
public enum PrivacyViolation implements ViolationCode {
    /** No SHA-256 in hexadecimal. */
    DIGEST_FORMAT(
            "digest-format",
            "a digest has 64 hexadecimal digits in small letters",
            "sidik terdiri atas 64 angka heksadesimal dengan huruf kecil"),
    /** No pseudonym of this library. */
    PSEUDONYM_FORMAT(
            "pseudonym-format",
            "a pseudonym has the version of its key and 32 hexadecimal digits",
            "pseudonim terdiri atas versi kunci dan 32 angka heksadesimal"),
    /** The kind of a number is not named by a code. */
    PSEUDONYM_KIND_FORMAT(
            "pseudonym-kind-format",
            "the kind of a number is named in kebab case",
            "jenis nomor disebut dengan huruf kecil dan tanda hubung"),
    /** The keys that follow one another are numbered from 1. */
    KEY_VERSION_NOT_POSITIVE(
            "key-version-not-positive",
            "the version of a key is a number above zero",
            "versi kunci adalah bilangan di atas nol"),
    /** The key can be found by trying. */
    KEY_TOO_SHORT("key-too-short", "a key has at least {limit} bytes", "kunci paling sedikit {limit} bita"),
    /** The key says the same few bytes over and over. */
    KEY_NOT_RANDOM(
            "key-not-random",
            "a key is drawn at random and does not repeat a few bytes",
            "kunci diambil secara acak dan tidak mengulang beberapa bita saja"),
    /** Pseudonyms follow one another under later keys only. */
    KEY_NOT_LATER(
            "key-not-later",
            "the new key has a later version than {version}",
            "kunci baru memiliki versi yang lebih baru dari {version}"),
    /** A table from one recipient's pseudonyms to another's would join their files. */
    PSEUDONYMS_OF_ANOTHER_RECIPIENT(
            "pseudonyms-of-another-recipient",
            "these are the pseudonyms of another recipient",
            "pseudonim ini milik penerima lain");

    private final String code;
    private final Text text;

    PrivacyViolation(String code, String en, String id) {
        this.code = code;
        this.text = Text.of(en, id);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text text() {
        return text;
    }
}
