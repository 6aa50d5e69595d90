package dev.wick.live.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// How bytes become keys: Lanterna's way, with the mouse of today and without stray keys. Of
/// several patterns that match the last one counts.
final class Sequences implements KeyDecodingProfile {

  @Override
  public Collection<CharacterPattern> getPatterns() {
    List<CharacterPattern> patterns = new ArrayList<>();
    patterns.add(new ControlSequence());
    patterns.addAll(new DefaultKeyDecodingProfile().getPatterns());
    patterns.add(new MouseSequence());
    return patterns;
  }
}
