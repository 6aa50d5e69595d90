package dev.wick.live;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import dev.wick.config.Spelling;
import dev.wick.json.JsonFault;
import dev.wick.json.JsonReader;
import dev.wick.json.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One theme file, read once. For one thread.
///
/// It is an object of roles, each with a text of words: a colour as `#rrggbb`, one of the
/// terminal's sixteen by its name, and attributes. Streaming, because the first picture waits for
/// it.
final class ThemeFile {
  private static final String ASCII = "ascii";
  private static final String BASE = "base";

  private final Path file;
  private final JsonReader json;
  private final Map<Ink, Shade> shades = new EnumMap<>(Ink.class);
  private boolean ascii;
  private @Nullable String base;

  private ThemeFile(Path file, JsonReader json) {
    this.file = file;
    this.json = json;
  }

  /// Reads a file.
  ///
  /// @throws IOException with one sentence: what is wrong, where, and what to write instead
  static ThemeFile read(Path file) throws IOException {
    JsonReader json = JsonReader.ofHandwritten(Files.readAllBytes(file));
    try {
      ThemeFile theme = new ThemeFile(file, json);
      theme.read();
      return theme;
    } catch (JsonFault e) {
      throw new IOException(at(file, json.line()) + "a theme has to be JSON from here on", e);
    }
  }

  /// The theme by whose looks the roles go that this one leaves out; null if it says none.
  @Nullable String base() {
    return base;
  }

  /// Says how every role looks, so that no base is asked for.
  boolean complete() {
    return shades.size() == Ink.values().length;
  }

  /// The theme.
  ///
  /// @param under looks for what the file leaves out; null for the terminal's own
  Theme theme(String name, @Nullable Theme under) {
    Map<Ink, Shade> all = new EnumMap<>(Ink.class);
    for (Ink ink : Ink.values()) {
      Shade own = shades.get(ink);
      all.put(ink, own != null ? own : under == null ? Shade.PLAIN : under.shade(ink));
    }
    return new Theme(name, ascii || (under != null && under.ascii()), all);
  }

  private void read() throws IOException {
    if (json.next() != JsonToken.OBJECT) {
      throw fault("a theme has to be an object: { \"accent\": \"#f2a65a bold\" }");
    }
    while (json.next() == JsonToken.NAME) {
      String key = json.name();
      JsonToken value = json.next();
      switch (key) {
        case ASCII -> ascii = flag(key, value);
        case BASE -> base = text(key, value);
        default -> shades.put(role(key), shade(key, text(key, value)));
      }
    }
  }

  private boolean flag(String key, JsonToken value) throws IOException {
    if (!value.isFlag()) {
      throw fault(key + " has to be true or false");
    }
    return json.token() == JsonToken.TRUE;
  }

  private String text(String key, JsonToken value) throws IOException {
    if (value != JsonToken.TEXT) {
      throw fault(key + " has to be a text");
    }
    return json.text();
  }

  private Ink role(String key) throws IOException {
    List<String> names = new ArrayList<>(Ink.values().length + 2);
    for (Ink ink : Ink.values()) {
      if (ink.word().equals(key)) {
        return ink;
      }
      names.add(ink.word());
    }
    names.add(ASCII);
    names.add(BASE);
    throw fault("a theme has no role '" + key + "'" + Spelling.hint(key, names));
  }

  private Shade shade(String role, String text) throws IOException {
    int rgb = Shade.OWN;
    TextColor.@Nullable ANSI ansi = null;
    Set<SGR> attributes = EnumSet.noneOf(SGR.class);
    for (String word : text.split(" ", -1)) {
      SGR attribute = attribute(word);
      if (attribute != null) {
        attributes.add(attribute);
      } else if (word.startsWith("#")) {
        rgb = rgb(role, word);
      } else if (!word.isEmpty()) {
        ansi = ansi(role, word);
      }
    }
    if (ansi == null) {
      ansi = rgb == Shade.OWN ? TextColor.ANSI.DEFAULT : Shade.nearest(rgb);
    }
    return new Shade(rgb, ansi, attributes);
  }

  private int rgb(String role, String word) throws IOException {
    try {
      // A sign would be read too: #-12345.
      if (word.length() == 7 && Character.digit(word.charAt(1), 16) >= 0) {
        return Integer.parseInt(word, 1, 7, 16);
      }
    } catch (NumberFormatException e) {
      // No colour; said below.
    }
    throw fault(role + ": '" + word + "' is no colour; write it like #f2a65a");
  }

  private static @Nullable SGR attribute(String word) {
    return switch (word) {
      case "bold" -> SGR.BOLD;
      case "underline" -> SGR.UNDERLINE;
      case "italic" -> SGR.ITALIC;
      case "reverse" -> SGR.REVERSE;
      default -> null;
    };
  }

  private TextColor.ANSI ansi(String role, String word) throws IOException {
    List<String> names = new ArrayList<>();
    for (TextColor.ANSI color : TextColor.ANSI.values()) {
      if (name(color).equals(word)) {
        return color;
      }
      names.add(name(color));
    }
    names.addAll(List.of("bold", "underline", "italic", "reverse"));
    throw fault(
        role + ": '" + word + "' is neither colour nor attribute" + Spelling.hint(word, names));
  }

  /// `bright-red` of `RED_BRIGHT`.
  private static String name(TextColor.ANSI color) {
    String name = color.name().toLowerCase(Locale.ROOT);
    int bright = name.indexOf("_bright");
    return bright < 0 ? name : "bright-" + name.substring(0, bright);
  }

  private IOException fault(String what) {
    return new IOException(at(file, json.line()) + what);
  }

  private static String at(Path file, int line) {
    return file + ":" + line + ": ";
  }
}
