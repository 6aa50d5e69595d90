package dev.wick.live;

import dev.wick.format.Csv;
import dev.wick.format.Markdown;
import dev.wick.live.list.Documents;
import dev.wick.live.list.Listed;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where the rows of a list go when they are exported.
///
/// @param folder where a name without a folder goes
/// @param home the user's home folder, for `~`; empty if there is none
record ListFile(Path folder, String home) {

  /// Does what an errand for a file says, and tells how it went. A file that is there already is
  /// left alone unless the user wants otherwise.
  ///
  /// @param list the open list
  /// @param now milliseconds since 1970
  Event write(Errand.Export export, @Nullable Listed<?> list, long now) {
    if (list == null) {
      return new Event.Said("There is no list to write.");
    }
    try {
      Path file = file(export.file());
      if (!export.replace() && Files.exists(file)) {
        return new Event.Exists(export.file());
      }
      String text = text(file, list.documents(now));
      Files.writeString(file, text, options(export.replace()));
      int rows = list.rows().size();
      return new Event.Said(
          "Wrote " + rows + (rows == 1 ? " row" : " rows") + " to " + Place.shown(file, home));
    } catch (IOException e) {
      return new Event.Said("Not written: " + reason(e));
    } catch (InvalidPathException e) {
      return new Event.Said("Not written: no file can be called that.");
    }
  }

  private static OpenOption[] options(boolean replace) {
    return replace
        ? new OpenOption[] {
          StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
        }
        : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
  }

  private Path file(String name) {
    boolean below = name.startsWith("~/") && !home.isEmpty();
    return below
        ? Path.of(home).resolve(name.substring(2))
        : folder.resolve(name).toAbsolutePath().normalize();
  }

  private static String text(Path file, Documents documents) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    StringWriter text = new StringWriter();
    if (name.endsWith(".json")) {
      documents.json().write(text);
    } else if (name.endsWith(".csv")) {
      Csv.write(text, documents.sheet());
    } else if (name.endsWith(".md")) {
      text.write(Markdown.of(documents.sheet()));
    } else {
      throw new IOException("the name has to end in .json, .csv or .md");
    }
    return text.toString();
  }

  /// The system's words name the file and, behind it, what is wrong.
  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such folder";
      case AccessDeniedException denied -> "that place may not be written to";
      default -> String.valueOf(e.getMessage());
    };
  }
}
