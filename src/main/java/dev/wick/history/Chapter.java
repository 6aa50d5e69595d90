package dev.wick.history;

import dev.wick.transcript.FileState;
import dev.wick.transcript.LimitLine;
import dev.wick.usage.Evidence;
import java.util.ArrayList;
import java.util.List;

/// What one frame of the store says, all of one root. It needs no other chapter to be understood.
///
/// @param root its real path
/// @param files up to where files were read; all they said up to there is in this chapter or in an
///   earlier one
record Chapter(
    String root,
    List<FileState> files,
    List<Evidence> messages,
    List<LimitLine> limits,
    List<SeenWindow> windows) {

  /// More messages than this are written as several chapters, so that damage costs few of them and
  /// reading takes little memory.
  private static final int MOST_MESSAGES = 4096;

  /// One to be filled.
  static Chapter empty(String root) {
    return new Chapter(
        root, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /// What belongs together as frames, the messages by time. The last one has the files: who finds
  /// that a file was read finds what it said.
  List<byte[]> frames() {
    List<Evidence> sorted = new ArrayList<>(messages);
    sorted.sort(Chapter::compareTimes);
    List<byte[]> frames = new ArrayList<>();
    int from = 0;
    for (; sorted.size() - from > MOST_MESSAGES; from += MOST_MESSAGES) {
      List<Evidence> some = sorted.subList(from, from + MOST_MESSAGES);
      frames.add(frame(new Chapter(root, List.of(), some, List.of(), List.of())));
    }
    List<Evidence> rest = sorted.subList(from, sorted.size());
    frames.add(frame(new Chapter(root, files, rest, limits, windows)));
    return frames;
  }

  static int compareTimes(Evidence left, Evidence right) {
    return Long.compare(left.message().time(), right.message().time());
  }

  private static byte[] frame(Chapter chapter) {
    return Frames.frame(ChapterWriter.write(chapter));
  }
}
