package org.lindung.json;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson mappers that know the domain and refuse what is dangerous or unclear: fields that occur twice, anything after
 * the document, strings for numbers, {@code NaN}, input beyond the limits below, and types named by the document.
 *
 * <p>They are for programs that work with Jackson already. To read documents of others, {@link DocumentReader} says more and
 * throws nothing; {@link DocumentWriter} writes the same bytes without a mapper.
 */
public final class ProtectionJson {
    /** Version of the format that is written, in the field {@code formatVersion}; {@code docs/guide/json.md} tells more. */
    public static final int FORMAT_VERSION = 1;

    /** Objects and arrays in each other; conditions of a rule book may need a hundred, other documents fewer than ten. */
    public static final int MAX_DEPTH = 128;

    /** Characters of one string; the longest texts of the domain are reports of a few pages. */
    public static final int MAX_STRING_LENGTH = 100_000;

    /** Digits of one number. */
    public static final int MAX_NUMBER_LENGTH = 100;

    /** Characters of the name of one field. */
    public static final int MAX_NAME_LENGTH = 200;

    /** Elements of one list or set, or entries of one map, where no narrower limit is given. */
    public static final int MAX_ELEMENTS = 10_000;

    /** Bytes of one document, 16 MiB. */
    public static final int MAX_DOCUMENT_LENGTH = 16 << 20;

    private static final JsonMapper LENIENT = mapper(false);
    private static final JsonMapper STRICT = mapper(true);

    private ProtectionJson() {}

    /**
     * A mapper that refuses unknown fields, and {@code null} for an answer.
     *
     * @return the one mapper, which is immutable; {@code rebuild()} gives a builder for one's own
     */
    public static JsonMapper strict() {
        return STRICT;
    }

    /**
     * A mapper that passes over unknown fields and reads {@code null} for an answer as not asked.
     *
     * @return the one mapper, which is immutable; {@code rebuild()} gives a builder for one's own
     */
    public static JsonMapper lenient() {
        return LENIENT;
    }

    private static JsonMapper mapper(boolean strict) {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(JacksonTokens.LIMITS)
                        .build())
                .addModule(new ProtectionModule())
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .deactivateDefaultTyping()
                .build();
    }
}
