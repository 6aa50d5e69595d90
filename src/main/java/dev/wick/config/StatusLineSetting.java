package dev.wick.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The `statusLine` of one of Claude Code's settings files, by the bytes where it stands, so that a
/// change touches no other. Immutable.
public final class StatusLineSetting {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String KEY = "statusLine";
  private static final String USUAL_INDENT = "\n  ";

  /// Bytes from one index, inclusive, to another, exclusive.
  private record Range(int from, int to) {}

  private final byte[] file;
  private final int open;
  private final boolean empty;
  private final @Nullable Range key;
  private final @Nullable Range value;
  private final @Nullable Range commandValue;
  private final @Nullable String command;
  private final boolean hooksDisabled;

  private StatusLineSetting(byte[] file, Finder found, int shift) {
    this.file = file;
    this.open = found.open + shift;
    this.empty = found.empty;
    this.key = shifted(found.key, shift);
    this.value = shifted(found.value, shift);
    this.commandValue = shifted(found.commandValue, shift);
    this.command = found.command;
    this.hooksDisabled = found.hooksDisabled;
  }

  private static @Nullable Range shifted(@Nullable Range range, int shift) {
    return range == null ? null : new Range(range.from() + shift, range.to() + shift);
  }

  /// Finds the setting in the content of a file.
  ///
  /// @throws IOException saying in words why the file is better left alone: it is no plain JSON, a
  ///   key stands there twice, or the setting is of a kind that is not known
  public static StatusLineSetting in(byte[] file) throws IOException {
    int shift =
        Arrays.mismatch(BOM, file) == BOM.length || Arrays.equals(BOM, file) ? BOM.length : 0;
    byte[] json = Arrays.copyOfRange(file, shift, file.length);
    JsonFactory plain =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = plain.createParser(json)) {
      Finder finder = new Finder(parser);
      finder.find();
      return new StatusLineSetting(file, finder, shift);
    } catch (JsonProcessingException e) {
      throw new IOException(
          "is not plain JSON (line "
              + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
              + "): "
              + reason(e));
    }
  }

  /// What is wrong, without the parser's own settings and places.
  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    if (message.contains("comment")) {
      return "it has a comment";
    }
    int place = message.indexOf(" (start marker");
    return place < 0 ? message : message.substring(0, place);
  }

  /// The command that is set; null if none is.
  public @Nullable String command() {
    return command;
  }

  /// Whether the file has the setting, with a command or without.
  public boolean present() {
    return value != null;
  }

  /// Whether Claude Code is told to run no hooks; then it runs no status line either.
  public boolean hooksDisabled() {
    return hooksDisabled;
  }

  /// The file's content with another command; everything else stays to the byte.
  public byte[] withCommand(String another) {
    Range old = commandValue;
    if (old != null) {
      return spliced(old.from(), old.to(), quoted(another));
    }
    String indent = indent();
    Range replaced = value;
    if (replaced != null) {
      return spliced(replaced.from(), replaced.to(), object(another, indent));
    }
    String member = indent + quoted(KEY) + ": " + object(another, indent);
    return spliced(open, open, empty ? member + lineEnd(indent) : member + ",");
  }

  /// The file's content with the setting as it stands in another one, or without it.
  public byte[] withSettingOf(StatusLineSetting other) {
    Range here = value;
    Range there = other.value;
    if (here != null && there != null) {
      String text =
          new String(other.file, there.from(), there.to() - there.from(), StandardCharsets.UTF_8);
      return spliced(here.from(), here.to(), text);
    }
    Range member = key;
    return here == null || member == null ? file.clone() : without(member.from(), here.to());
  }

  /// Takes out the member, the white space before it, and a comma on one side of it.
  private byte[] without(int from, int to) {
    int start = from;
    while (isSpace(file[start - 1])) {
      start--;
    }
    int end = to;
    while (isSpace(file[end])) {
      end++;
    }
    if (file[end] == ',') {
      return spliced(start, end + 1, "");
    }
    return spliced(file[start - 1] == ',' ? start - 1 : start, to, "");
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /// The white space that stands before the first key.
  private String indent() {
    if (empty) {
      return USUAL_INDENT;
    }
    int end = open;
    while (isSpace(file[end])) {
      end++;
    }
    return new String(file, open, end - open, StandardCharsets.US_ASCII);
  }

  private static String object(String command, String indent) {
    String inner = indent + indent.substring(indent.lastIndexOf('\n') + 1);
    return "{"
        + inner
        + quoted("type")
        + ": "
        + quoted("command")
        + ","
        + (inner.isEmpty() ? " " : inner)
        + quoted("command")
        + ": "
        + quoted(command)
        + indent
        + "}";
  }

  private static String lineEnd(String indent) {
    return indent.substring(0, indent.lastIndexOf('\n') + 1);
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private byte[] spliced(int from, int to, String text) {
    ByteArrayOutputStream changed = new ByteArrayOutputStream(file.length + text.length());
    changed.write(file, 0, from);
    changed.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    changed.write(file, to, file.length - to);
    return changed.toByteArray();
  }

  /// One pass over a file. Used once.
  private static final class Finder {
    private final JsonParser json;
    private int open;
    private boolean empty = true;
    private @Nullable Range key;
    private @Nullable Range value;
    private @Nullable Range commandValue;
    private @Nullable String command;
    private boolean hooksDisabled;

    private Finder(JsonParser json) {
      this.json = json;
    }

    private void find() throws IOException {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("is not a JSON object");
      }
      open = end();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        empty = false;
        int from = start();
        String name = json.currentName();
        JsonToken token = json.nextToken();
        if (name.equals(KEY)) {
          int begin = start();
          setting(token);
          key = new Range(from, begin);
          value = new Range(begin, end());
        } else {
          hooksDisabled |= name.equals("disableAllHooks") && token == JsonToken.VALUE_TRUE;
          json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        throw new IOException("has more than one JSON value");
      }
    }

    private void setting(JsonToken token) throws IOException {
      if (token == JsonToken.VALUE_NULL) {
        return;
      }
      if (token != JsonToken.START_OBJECT) {
        throw new IOException("has a " + KEY + " that is not an object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("type") && !"command".equals(json.getText())) {
          throw new IOException("has a " + KEY + " of another type than \"command\"");
        }
        if (name.equals("command")) {
          if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new IOException("has a " + KEY + " whose command is not a text");
          }
          command = json.getText();
          commandValue = new Range(start(), end());
        }
        json.skipChildren();
      }
    }

    private int start() {
      return (int) json.currentTokenLocation().getByteOffset();
    }

    private int end() {
      return (int) json.currentLocation().getByteOffset();
    }
  }
}
