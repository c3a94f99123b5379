package org.lindung.json.htcds;

import org.lindung.value.Text;

/** What the values of a field are, and how they stand in JSON. */
public enum HtcdsType {
    /** Text, not blank; a string. So are links to organisations, people and users, which the standard calls lookups. */
    TEXT("text", "teks"),
    /** A day; a string in the form of ISO 8601, {@code "2020-06-04"}. */
    DATE("day", "tanggal"),
    /** Ticked or not; {@code true} or {@code false}. */
    CHECKBOX("yes or no", "ya atau tidak"),
    /** A whole number of children or years, 0 to {@value HtcdsField#MAX_NUMBER}. */
    WHOLE_NUMBER("whole number", "bilangan bulat"),
    /** Degrees north, south below zero; a decimal number in a string, as everywhere in our JSON. */
    LATITUDE("degrees north", "derajat lintang"),
    /** Degrees east, west below zero; a decimal number in a string. */
    LONGITUDE("degrees east", "derajat bujur"),
    /** One name of the standard's list; a string. */
    CHOICE("one of a list", "satu dari daftar"),
    /** Names of the standard's list; an array of strings. */
    CHOICES("several of a list", "beberapa dari daftar"),
    /** Names of the standard's list or others, which the standard allows to be added; an array of strings. */
    OPEN_CHOICES("several of a list that may grow", "beberapa dari daftar yang dapat bertambah"),
    /** A country; a string of two letters, ISO 3166-1 alpha-2. */
    COUNTRY("country", "negara"),
    /** Countries; an array of strings of two letters. */
    COUNTRIES("countries", "beberapa negara"),
    /** A language; a string of three small letters, ISO 639-2, or of two. */
    LANGUAGE("language", "bahasa");

    private final Text words;

    HtcdsType(String en, String id) {
        this.words = Text.of(en, id);
    }

    /**
     * The type in words.
     *
     * @return a few words, for tables and messages
     */
    public Text words() {
        return words;
    }
}
