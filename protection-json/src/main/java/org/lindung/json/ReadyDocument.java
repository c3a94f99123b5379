package org.lindung.json;

import tools.jackson.core.io.SerializedString;

/**
 * A value as Jackson's generator of bytes takes what is JSON already. Its bytes are made in the generator's own buffer, so
 * that nobody has to copy them, or in a larger one if that is too small.
 *
 * @param <T> type of the value
 */
final class ReadyDocument<T> extends SerializedString {
    private static final long serialVersionUID = 1;

    private final transient T value;
    private final transient WireForm<T> form;

    ReadyDocument(T value, WireForm<T> form) {
        super("");
        this.value = value;
        this.form = form;
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        ByteWriting writing = new ByteWriting(buffer, offset);
        form.writeOutermost(value, writing);
        if (writing.buffer() == buffer) {
            return writing.end() - offset;
        }
        // for asUnquotedUTF8(), which the generator asks next
        _unquotedUTF8Ref = writing.toBytes();
        return -1;
    }
}
