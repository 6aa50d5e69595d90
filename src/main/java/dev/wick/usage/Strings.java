package dev.wick.usage;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One instance of each string: sessions, folders, versions and models come with every line anew,
/// and a gigabyte of transcripts has a few thousand different ones.
final class Strings {
  private final Map<String, String> known = new HashMap<>();

  String one(String string) {
    String earlier = known.putIfAbsent(string, string);
    return earlier == null ? string : earlier;
  }

  @Nullable String oneOrNull(@Nullable String string) {
    return string == null ? null : one(string);
  }
}
