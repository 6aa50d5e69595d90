package dev.wick.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import dev.wick.live.list.Measure;
import dev.wick.storage.PrivateFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/// What the view remembers from one time to the next: how the user left it. It lies in the folder
/// for what may be lost; a file that is missing, broken or of a later wick counts for nothing, or
/// as far as it can be read.
///
/// @param folder wick's for short-lived state
record Memory(PrivateFolder folder) {
  private static final String FILE = "view.json";

  /// Nobody's taste takes more.
  private static final long LARGEST = 4_096;

  private static final String VIEW = "view";
  private static final String MEASURE = "measure";
  private static final String READS = "cacheReads";
  private static final String MOUSE = "mouse";
  private static final String SPAN = "chartSpan";
  private static final String THEME = "theme";

  /// How the view was left.
  record Left(Tab tab, Tastes tastes) {
    static final Left NOTHING = new Left(Tab.LIVE, Tastes.DEFAULTS);

    Left withTheme(String name) {
      return new Left(tab, tastes.withTheme(name));
    }
  }

  /// What is remembered.
  Left recall() {
    try {
      // A folder or a device in its place must not hold the start up.
      if (!Files.isRegularFile(folder.file(FILE)) || Files.size(folder.file(FILE)) > LARGEST) {
        return Left.NOTHING;
      }
      return read(Files.readAllBytes(folder.file(FILE)));
    } catch (IOException e) {
      return Left.NOTHING;
    }
  }

  private static Left read(byte[] text) throws IOException {
    Left left = Left.NOTHING;
    JsonReader json = JsonReader.of(text);
    if (json.next() != JsonToken.OBJECT) {
      return left;
    }
    while (json.next() == JsonToken.NAME) {
      String name = json.name();
      JsonToken value = json.next();
      left = value.isScalar() ? with(left, name, json.text()) : left;
      json.skip();
    }
    return left;
  }

  private static Left with(Left left, String name, String value) {
    Tastes tastes = left.tastes();
    return switch (name) {
      case VIEW -> {
        Tab tab = named(Tab.values(), value);
        yield tab == null ? left : new Left(tab, tastes);
      }
      case MEASURE -> {
        Measure measure = named(Measure.values(), value);
        yield measure == null ? left : new Left(left.tab(), tastes.with(measure));
      }
      case SPAN -> {
        ChartSpan span = named(ChartSpan.values(), value);
        yield span == null ? left : new Left(left.tab(), tastes.with(span));
      }
      case READS -> new Left(left.tab(), tastes.withReads(value.equals("true")));
      case MOUSE -> new Left(left.tab(), tastes.withMouse(!value.equals("false")));
      case THEME -> left.withTheme(value);
      default -> left;
    };
  }

  private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
    for (E value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return null;
  }

  /// Remembers how the view is left.
  ///
  /// @throws IOException if the file cannot be written
  void keep(Left left) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField(VIEW, left.tab().name());
      json.writeStringField(MEASURE, left.tastes().measure().name());
      json.writeBooleanField(READS, left.tastes().reads());
      json.writeBooleanField(MOUSE, left.tastes().mouse());
      json.writeStringField(SPAN, left.tastes().span().name());
      json.writeStringField(THEME, left.tastes().theme());
      json.writeEndObject();
    }
    folder.replace(FILE, text.toByteArray(), false);
  }
}
