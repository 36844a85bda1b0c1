package org.zhiqian.takeover;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.zhiqian.kernel.Refusal;

/** JSON. */
final class JsonTokens implements Tokens {
    private final JsonParser parser;

    JsonTokens(String text) {
        try {
            parser = new JsonFactory().createParser(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Token next() {
        @Nullable JsonToken token;
        try {
            token = parser.nextToken();
            if (token == null) {
                return token(Kind.END, null);
            }
            return switch (token) {
                case START_OBJECT -> token(Kind.BLOCK_START, null);
                case END_OBJECT -> token(Kind.BLOCK_END, null);
                case START_ARRAY -> token(Kind.ITEMS_START, null);
                case END_ARRAY -> token(Kind.ITEMS_END, null);
                case VALUE_NULL -> token(Kind.TEXT, null);
                default -> token(Kind.TEXT, parser.getText().isEmpty() ? null : parser.getText());
            };
        } catch (IOException wrong) {
            throw new Refusal("第 %d 行附近不是正确的 JSON，请检查引号、逗号和括号。"
                    .formatted(parser.currentLocation().getLineNr()));
        }
    }

    private Token token(Kind kind, @Nullable String text) {
        return new Token(kind, text, "第 " + parser.currentTokenLocation().getLineNr() + " 行");
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
