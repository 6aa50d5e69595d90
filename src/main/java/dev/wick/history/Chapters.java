package dev.wick.history;

import dev.wick.transcript.FileState;
import dev.wick.transcript.Root;
import dev.wick.usage.Evidence;
import dev.wick.usage.News;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What is to be written down at once, by root. For one thread.
final class Chapters {

  private final Function<Root, String> keys;
  private final Map<Root, Chapter> byRoot = new LinkedHashMap<>();

  /// @param keys the real path of each root
  Chapters(Function<Root, String> keys) {
    this.keys = keys;
  }

  Chapters add(News news) {
    for (Evidence evidence : news.messages()) {
      of(evidence.standingFile().root()).messages().add(evidence);
    }
    for (News.Limit limit : news.limits()) {
      of(limit.root()).limits().add(limit.line());
    }
    return this;
  }

  Chapters add(Collection<FileState> read) {
    for (FileState state : read) {
      of(state.file().root()).files().add(state);
    }
    return this;
  }

  Chapters add(Root root, List<SeenWindow> windows) {
    if (!windows.isEmpty()) {
      of(root).windows().addAll(windows);
    }
    return this;
  }

  private Chapter of(Root root) {
    return byRoot.computeIfAbsent(root, first -> Chapter.empty(keys.apply(first)));
  }

  boolean isEmpty() {
    return byRoot.isEmpty();
  }

  /// @param withFiles false to leave out up to where files were read
  List<byte[]> frames(boolean withFiles) {
    List<byte[]> frames = new ArrayList<>();
    for (Chapter chapter : byRoot.values()) {
      if (!withFiles) {
        chapter.files().clear();
      }
      frames.addAll(chapter.frames());
    }
    return frames;
  }
}
