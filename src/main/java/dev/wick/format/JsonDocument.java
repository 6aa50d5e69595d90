package dev.wick.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.wick.price.Cost;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JSON document under way, indented by two spaces a level. It knows how figures of each kind are
/// written, so that they read the same in every document: tokens exact, dollars and rates to 1e-6
/// without exponent, moments in UTC with milliseconds.
///
/// Streaming, not data binding: that would cost every `--json` 70 ms.
final class JsonDocument implements AutoCloseable {
  private static final double MICROS = 1e6;

  private final JsonGenerator json;

  private JsonDocument(JsonGenerator json) throws IOException {
    this.json = json;
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
  }

  JsonDocument(Writer out) throws IOException {
    this(indented(out));
  }

  /// One for logs and pipes that are read line by line.
  static JsonDocument onOneLine(Writer out) throws IOException {
    return new JsonDocument(new JsonFactory().createGenerator(out));
  }

  private static JsonGenerator indented(Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(separators)
            .withArrayIndenter(indenter)
            .withObjectIndenter(indenter));
    return json;
  }

  /// Something written inside an object or a list.
  interface Body {
    void write() throws IOException;
  }

  void object(String name, Body body) throws IOException {
    json.writeObjectFieldStart(name);
    body.write();
    json.writeEndObject();
  }

  /// An object in a list.
  void element(Body body) throws IOException {
    json.writeStartObject();
    body.write();
    json.writeEndObject();
  }

  void list(String name, Body body) throws IOException {
    json.writeArrayFieldStart(name);
    body.write();
    json.writeEndArray();
  }

  void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  void text(String name, String text) throws IOException {
    json.writeStringField(name, text);
  }

  void flag(String name, boolean flag) throws IOException {
    json.writeBooleanField(name, flag);
  }

  void none(String name) throws IOException {
    json.writeNullField(name);
  }

  void whole(String name, long number) throws IOException {
    json.writeNumberField(name, number);
  }

  /// What has a price of a sum; whether that is all is said elsewhere.
  void cost(String name, Cost cost) throws IOException {
    micros(name, cost.micros());
  }

  /// A rate, a share or reckoned dollars; null where there is no number.
  void decimal(String name, @Nullable Double number) throws IOException {
    if (number == null || !Double.isFinite(number)) {
      none(name);
    } else if (Math.abs(number) < Long.MAX_VALUE / MICROS) {
      micros(name, Math.round(number * MICROS));
    } else {
      number(name, new BigDecimal(number));
    }
  }

  /// A moment; null if it is 0, which stands for none.
  void moment(String name, long millis) throws IOException {
    if (millis == 0) {
      none(name);
    } else {
      text(name, Times.iso(millis));
    }
  }

  private void micros(String name, long micros) throws IOException {
    number(name, BigDecimal.valueOf(micros, 6).stripTrailingZeros());
  }

  private void number(String name, BigDecimal number) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(number.toPlainString());
  }

  @Override
  public void close() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
