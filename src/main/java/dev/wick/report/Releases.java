package dev.wick.report;

import dev.wick.price.PricedMessage;
import dev.wick.usage.Release;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which releases of Claude Code wrote some messages.
///
/// @param oldest null where no message names its release
/// @param newest null where no message names its release
/// @param understated how many messages are of releases that did not always write down all output
/// @param unnamed how many messages name no release
public record Releases(
    @Nullable Release oldest, @Nullable Release newest, int understated, int unnamed) {

  /// The releases of some messages. Quick: neighbours mostly have the same one, and its String.
  public static Releases of(List<PricedMessage> messages) {
    @Nullable Release oldest = null;
    @Nullable Release newest = null;
    int understated = 0;
    int unnamed = 0;
    String name = "";
    @Nullable Release release = null;
    for (PricedMessage message : messages) {
      @Nullable String version = message.message().version();
      if (version == null) {
        unnamed++;
        continue;
      }
      if (!version.equals(name)) {
        name = version;
        release = Release.of(version);
      }
      if (release == null) {
        unnamed++;
        continue;
      }
      oldest = oldest == null || release.compareTo(oldest) < 0 ? release : oldest;
      newest = newest == null || release.compareTo(newest) > 0 ? release : newest;
      understated += release.understatesOutput() ? 1 : 0;
    }
    return new Releases(oldest, newest, understated, unnamed);
  }
}
