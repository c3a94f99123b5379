package org.lindung.json.ctdc;

/** Under which names a release of the data set knows its columns. */
public enum CtdcProfile {
    /** The codebook of February 2024. */
    NAMES_OF_2024,
    /**
     * What programs that read the release of 2026 ask for. Not verified: neither codebook nor data of that release were at hand,
     * and values may differ as well.
     */
    NAMES_OF_2026
}
