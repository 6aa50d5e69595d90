package dev.wick.live;

import dev.wick.config.Spelling;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The themes there are: wick's own and the user's, a file each. One of the user's goes before one
/// of wick's of the same name.
///
/// @param own folder of wick's
/// @param user folder of the user's, whether it exists or not
public record Themes(Path own, Path user) {
  /// The name for whatever suits the terminal's background.
  public static final String AUTO = "auto";

  private static final String DARK = "dark";
  private static final String LIGHT = "light";
  private static final String SUFFIX = ".json";

  /// Reads the theme of a name.
  ///
  /// @throws IOException with one sentence, if there is none or its file is wrong
  public Theme load(String name) throws IOException {
    Path file = file(user, name);
    if (isPlain(name) && Files.exists(file)) {
      ThemeFile read = ThemeFile.read(file);
      String base = read.base();
      return read.theme(
          name, base == null && read.complete() ? null : own(base == null ? DARK : base));
    }
    return own(name);
  }

  /// The names of all themes, wick's own first.
  public List<String> names() throws IOException {
    TreeSet<String> users = names(user);
    TreeSet<String> owns = names(own);
    users.removeAll(owns);
    List<String> names = new ArrayList<>(owns);
    names.addAll(users);
    return List.copyOf(names);
  }

  /// The name of the theme for a terminal of whose background nothing is known but what `COLORFGBG`
  /// (`fg;bg`, set by some terminals) tells: dark unless that is light.
  public static String suiting(Map<String, String> environment) {
    String colors = environment.getOrDefault("COLORFGBG", "");
    String back = colors.substring(colors.lastIndexOf(';') + 1);
    return suiting(back.equals("7") || back.equals("15"));
  }

  /// The name of the theme for a background.
  static String suiting(boolean light) {
    return light ? LIGHT : DARK;
  }

  private Theme own(String name) throws IOException {
    if (isPlain(name)) {
      try {
        return ThemeFile.read(file(own, name)).theme(name, null);
      } catch (NoSuchFileException e) {
        // No such theme; said below.
      }
    }
    List<String> names = names();
    String hint = Spelling.hint(name, names);
    throw new IOException(
        "there is no theme '"
            + name
            + (hint.isEmpty() ? "'." : "'" + hint)
            + " There are "
            + String.join(", ", names)
            + ", and any of your own in "
            + user);
  }

  /// The name of a file and not a way out of the folder.
  private static boolean isPlain(String name) {
    return !name.isEmpty() && name.indexOf('/') < 0 && name.indexOf('\0') < 0;
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(name + SUFFIX);
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        names.add(name.substring(0, name.length() - SUFFIX.length()));
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      // The user has none.
    }
    return names;
  }
}
