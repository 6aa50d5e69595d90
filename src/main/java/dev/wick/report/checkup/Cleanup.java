package dev.wick.report.checkup;

import dev.wick.transcript.Inspected;
import dev.wick.transcript.Root;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// When Claude Code will delete which transcripts. It does so when a session starts, so nothing
/// goes before its time, and all that is overdue goes at once.
///
/// @param due every transcript, the next to go first
public record Cleanup(List<Due> due) {
  private static final long DAY = 86_400_000;

  /// What counts as soon.
  public static final int SOON_DAYS = 7;

  /// A transcript that will go.
  ///
  /// @param time from when on, in milliseconds since 1970 UTC
  /// @param messages those that no later transcript holds too
  public record Due(Path file, long time, long bytes, int messages) {}

  /// Several of them.
  public record Sum(int files, long bytes, long messages) {}

  /// @param days how long each root keeps its transcripts
  /// @param ids of the messages that each file tells of
  public static Cleanup of(
      List<Inspected> inspected, Map<Root, Integer> days, Map<Path, Set<String>> ids) {
    List<Due> due = new ArrayList<>(inspected.size());
    for (Inspected transcript : inspected) {
      long kept = DAY * days.getOrDefault(transcript.file().root(), 0);
      Path file = transcript.file().path();
      due.add(new Due(file, transcript.modified() + kept, transcript.bytes(), 0));
    }
    due.sort(Comparator.comparingLong(Due::time).thenComparing(Due::file));
    return new Cleanup(counted(due, ids));
  }

  private static List<Due> counted(List<Due> due, Map<Path, Set<String>> ids) {
    Map<String, Path> last = new HashMap<>();
    for (Due transcript : due) {
      for (String id : ids.getOrDefault(transcript.file(), Set.of())) {
        last.put(id, transcript.file());
      }
    }
    Map<Path, Integer> messages = new HashMap<>();
    for (Path file : last.values()) {
      messages.merge(file, 1, Integer::sum);
    }
    List<Due> counted = new ArrayList<>(due.size());
    for (Due transcript : due) {
      int own = messages.getOrDefault(transcript.file(), 0);
      counted.add(new Due(transcript.file(), transcript.time(), transcript.bytes(), own));
    }
    return List.copyOf(counted);
  }

  /// What goes at the next start of a session, and what within the days that are soon.
  public List<Due> soon(long now) {
    return due.subList(0, before(now + SOON_DAYS * DAY));
  }

  /// What goes at the next start of a session.
  public List<Due> overdue(long now) {
    return due.subList(0, before(now));
  }

  /// When the next one will go that is not overdue; 0 if there is none.
  public long next(long now) {
    int overdue = before(now);
    return overdue == due.size() ? 0 : due.get(overdue).time();
  }

  private int before(long time) {
    int count = 0;
    while (count < due.size() && due.get(count).time() <= time) {
      count++;
    }
    return count;
  }

  public static Sum sum(List<Due> some) {
    long bytes = 0;
    long messages = 0;
    for (Due transcript : some) {
      bytes += transcript.bytes();
      messages += transcript.messages();
    }
    return new Sum(some.size(), bytes, messages);
  }
}
