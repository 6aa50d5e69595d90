package dev.wick.transcript;

import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a follower does on its thread: reads all, then waits for mail and looks where it points,
/// and from time to time everywhere.
final class Following implements AutoCloseable {

  private static final Duration RECENT = Duration.ofHours(1);

  private final List<Root> roots;
  private final TranscriptListener listener;
  private final int workers;
  private final InstantSource clock;
  private final Follower.Pace pace;
  private final Supplier<KnownFiles> known;
  private final Notices notices;
  private final FollowedFiles files;
  private final Watching watching;
  private final Inbox inbox = new Inbox();

  private List<@Nullable Object> identities = List.of();
  private long nextLook;
  private long nextSweep;

  Following(
      List<Root> roots,
      TranscriptListener listener,
      int workers,
      InstantSource clock,
      Supplier<KnownFiles> known,
      TreeWatch.Opener opener,
      Follower.Pace pace) {
    this.roots = roots;
    this.listener = listener;
    this.workers = workers;
    this.clock = clock;
    this.pace = pace;
    this.known = known;
    this.notices = new Notices(listener);
    this.files = new FollowedFiles(listener, notices);
    this.watching = new Watching(inbox, opener, notices, pace.look());
  }

  /// Returns only by an exception.
  void run() throws InterruptedException, ClosedByInterruptException {
    readAll();
    nextLook = System.nanoTime() + pace.look().toNanos();
    nextSweep = System.nanoTime() + pace.sweep().toNanos();
    while (true) {
      step(inbox.take(Math.min(nextLook, nextSweep) - System.nanoTime()));
    }
  }

  /// Apart from what waits for hours: a local of a method that does not return is never collected.
  private void readAll() {
    // Watching begins before reading: when it is ready, a sweep finds what was written meanwhile.
    Walk walk = Walk.through(roots, notices);
    watching.watch(walk.tops());
    identities = identities();
    var reading = new FirstReading(walk.newestFirst(), known.get(), listener, notices, false);
    files.takeOver(reading.run(workers));
  }

  private void step(Inbox.Mail mail) throws ClosedByInterruptException {
    boolean sweep = mail.sweep();
    Inbox.@Nullable Ended ended = mail.ended();
    if (ended != null) {
      watching.ended(ended);
    }
    for (Path path : mail.changed()) {
      sweep |= lookAt(path);
    }
    long now = System.nanoTime();
    if (now - nextLook >= 0) {
      nextLook = now + pace.look().toNanos();
      lookAtRecent();
      sweep |= !identities.equals(identities()) || watching.isStale() || watching.wantsStart();
    }
    if (sweep || now - nextSweep >= 0) {
      sweep();
    }
  }

  /// @return whether that is not enough and everything is to be looked at
  private boolean lookAt(Path path) throws ClosedByInterruptException {
    @Nullable Folder top = watching.topOf(path);
    @Nullable Path parent = path.getParent();
    if (top == null || parent == null || !parent.startsWith(top.real())) {
      return true;
    }
    Walk walk = Walk.from(top.at(parent), String.valueOf(path.getFileName()), notices);
    List<FoundFile> found = walk.newestFirst();
    for (FoundFile file : found) {
      files.look(file);
    }
    if (found.isEmpty()) {
      files.look(path); // it may have gone
    }
    return !walk.tops().isEmpty(); // a link leads out of what is watched
  }

  private void lookAtRecent() throws ClosedByInterruptException {
    long since = clock.instant().minus(RECENT).toEpochMilli();
    files.lookAt(cursor -> cursor.modified() >= since && !watching.tellsOf(cursor.file().path()));
  }

  private void sweep() throws ClosedByInterruptException {
    identities = identities();
    Walk walk = Walk.through(roots, notices);
    List<FoundFile> found = walk.newestFirst();
    watching.watch(walk.tops());
    for (FoundFile file : found) {
      files.look(file);
    }
    files.keepOnly(found);
    Duration pause = watching.isBlind() ? pace.blindSweep() : pace.sweep();
    nextSweep = System.nanoTime() + pause.toNanos();
  }

  /// Which folders the roots' names lead to now: a root that appears, goes or is replaced by
  /// another makes no event.
  private List<@Nullable Object> identities() {
    List<@Nullable Object> keys = new ArrayList<>();
    for (Root root : roots) {
      keys.add(Folder.identity(root.projects()));
    }
    return keys;
  }

  @Override
  public void close() {
    watching.close();
  }
}
