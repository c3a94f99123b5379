package org.lindung.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lindung.basics.Answer;
import org.lindung.value.Violation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.AccessPattern;

/**
 * Teaches a Jackson 3 mapper the types of the domain, and no others. Jackson finds it by itself where modules are looked
 * up ({@code findAndAddModules}), as Spring Boot 4 does.
 *
 * <p>How the values stand in JSON is fixed: no naming strategy, coercion, default typing or inclusion rule of the mapper
 * changes it. One setting counts: with {@link DeserializationFeature#FAIL_ON_UNKNOWN_PROPERTIES} unknown fields and
 * {@code null} for an answer are refused, without it they are passed over.
 *
 * <p>What cannot be a value ends in {@link InvalidDocumentException}. Jackson's own exceptions for text that is not JSON
 * can quote it; where the input may be personal, {@link DocumentReader} is the safer way in.
 */
public final class ProtectionModule extends JacksonModule {

    /** Makes the module, for {@code JsonMapper.builder().addModule(new ProtectionModule())}. */
    public ProtectionModule() {}

    @Override
    public String getModuleName() {
        return "org.lindung.json";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new FormDeserializers());
        context.addSerializers(new FormSerializers());
        context.addKeyDeserializers((type, config, description) -> keyDeserializer(type));
        context.addKeySerializers(new KeySerializers());
    }

    private static @Nullable KeyDeserializer keyDeserializer(JavaType type) {
        return WireForms.find(type).orElse(null) instanceof TextForm<?> form ? new FormKeyDeserializer(form) : null;
    }

    private static boolean isStrict(DeserializationContext context) {
        return context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private static final class FormDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return WireForms.find(type).map(FormDeserializers::of).orElse(null);
        }

        private static ValueDeserializer<?> of(WireForm<?> form) {
            return form instanceof AnswerForm<?> answers
                    ? new AnswerDeserializer<>(answers)
                    : new FormDeserializer<>(form);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return WireForms.isOurs(type);
        }
    }

    private static class FormDeserializer<T> extends ValueDeserializer<T> {
        private final WireForm<T> form;

        FormDeserializer(WireForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            Reading reading = new Reading(new JacksonTokens(in), isStrict(context));
            T value = form.read(reading);
            if (value == null) {
                throw new InvalidDocumentException(reading.violations());
            }
            return value;
        }

        /** A type named in the document decides nothing. */
        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
            return deserialize(in, context);
        }

        @Override
        public boolean isCachable() {
            return true;
        }
    }

    /** Jackson asks apart for what {@code null}, or nothing at all, stands for; of itself it takes a Java null. */
    private static final class AnswerDeserializer<T> extends FormDeserializer<Answer<T>> {

        AnswerDeserializer(AnswerForm<T> form) {
            super(form);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            if (isStrict(context)) {
                throw new InvalidDocumentException(List.of(Violation.of(JsonViolation.NULL_NOT_ALLOWED, "")));
            }
            return Answer.notAsked();
        }

        @Override
        public AccessPattern getNullAccessPattern() {
            return AccessPattern.DYNAMIC;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Answer.notAsked();
        }
    }

    private static final class FormKeyDeserializer extends KeyDeserializer {
        private final TextForm<?> form;

        FormKeyDeserializer(TextForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            Reading reading = new Reading(new JacksonTokens(context.getParser()), true);
            Object key = form.read(name, reading);
            if (key == null) {
                throw new InvalidDocumentException(reading.violations());
            }
            return key;
        }
    }

    private static final class FormSerializers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return WireForms.find(type).map(FormSerializer::new).orElse(null);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class FormSerializer<T> extends ValueSerializer<T> {
        private final WireForm<T> form;

        FormSerializer(WireForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            Writing.writeOutermost(value, form, out);
        }

        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
            Writing.writeOutermost(value, form, out);
        }
    }

    private static final class KeySerializers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return WireForms.find(type).orElse(null) instanceof TextForm<?> form ? new KeySerializer<>(form) : null;
        }
    }

    private static final class KeySerializer<T> extends ValueSerializer<T> {
        private final TextForm<T> form;

        KeySerializer(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T key, JsonGenerator out, SerializationContext context) {
            out.writeName(form.print().apply(key));
        }
    }
}
