package dev.wick.live.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The process as its shell sees it: a job that has the terminal, waits in the background, or is
/// stopped.
///
/// The kernel's own way, to stop whoever touches the terminal from the background, is switched off:
/// it would also stop a process that is about to end (`kill %1` wakes a stopped job to end it), and
/// what is stopped never ends. So whoever wants to touch the terminal asks first.
final class Job {
  /// Where the job is.
  enum Place {
    FOREGROUND,
    BACKGROUND,
    /// There is no terminal any more.
    NOWHERE
  }

  private static final long NANOS_BETWEEN_LOOKS = 20_000_000;

  /// A process that is woken to be ended learns both within a few milliseconds.
  private static final int LOOKS_FOR_THE_END = 25;

  /// Fields of /proc/self/stat, counted from the one behind the command's name.
  private static final int GROUP = 2;

  private static final int TERMINALS_GROUP = 5;

  /// How long a stop may take to take hold.
  private static final long STOP_MILLIS = 1_000;

  /// [#awaitForeground] for who reads the terminal. Made here, where the training of the start-up
  /// cache comes by, and not where the process's own terminal is opened: the build has none.
  static final Typing.Interruption IN_BACKGROUND = Job::awaitForeground;

  private static final Semaphore WOKEN = new Semaphore(0);

  private static volatile boolean stopping;

  private Job() {}

  /// From now on the terminal can be asked for from the background; reading it then fails.
  static void begin() {
    Signals.ignore("TTIN");
    Signals.ignore("TTOU");
  }

  /// Where the job is now.
  static Place place() throws IOException {
    String[] fields;
    try {
      String stat = Files.readString(Path.of("/proc/self/stat"), StandardCharsets.ISO_8859_1);
      fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    } catch (NoSuchFileException e) {
      return placeByPs();
    }
    return place(fields[GROUP], fields[TERMINALS_GROUP]);
  }

  /// For whoever could not read the terminal: waits until the shell has given it back.
  ///
  /// @return false if there is nothing to wait for
  static boolean awaitForeground() throws IOException {
    if (place() != Place.BACKGROUND) {
      return false;
    }
    while (place() == Place.BACKGROUND) {
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
    return true;
  }

  private static Place placeByPs() throws IOException {
    long self = ProcessHandle.current().pid();
    Process ps =
        new ProcessBuilder("ps", "-o", "pgid=", "-o", "tpgid=", "-p", Long.toString(self)).start();
    String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    String[] fields = answer.strip().split(" +", -1);
    return fields.length == 2 ? place(fields[0], fields[1]) : Place.FOREGROUND;
  }

  private static Place place(String group, String terminalsGroup) {
    if (Long.parseLong(terminalsGroup) <= 0) {
      return Place.NOWHERE;
    }
    return group.equals(terminalsGroup) ? Place.FOREGROUND : Place.BACKGROUND;
  }

  /// Has something done when someone else asks to stop, or when the process goes on after a stop
  /// other than that of [#stop].
  static void hear(Runnable onStop, Runnable onContinue) {
    Signals.on("TSTP", onStop);
    Signals.on(
        "CONT",
        () -> {
          if (stopping) {
            WOKEN.release();
          } else {
            onContinue.run();
          }
        });
  }

  /// Stops the process and its whole group, as Ctrl-Z does elsewhere: a script or a pipe that wick
  /// is part of must stop with it, else the shell goes on waiting. Returns when the job goes on in
  /// the foreground, or soon where there is no shell to wake it: such a group the system never
  /// stops.
  ///
  /// @param onStop as in [#hear]
  static void stop(Runnable onStop) throws IOException, InterruptedException {
    stopping = true;
    do {
      Signals.leaveToSystem("TSTP");
      WOKEN.drainPermits();
      // The child ignores the signal, so that it is gone whoever is woken again.
      new ProcessBuilder("sh", "-c", "trap '' TSTP; kill -s TSTP 0").start().waitFor();
      // The signal may come later than the child's end: were it heard again before, it would be
      // taken
      // for another one. Whether a stop or its absence has ended the wait makes no difference.
      boolean ignored = WOKEN.tryAcquire(STOP_MILLIS, TimeUnit.MILLISECONDS);
      Signals.on("TSTP", onStop);
    } while (place() == Place.BACKGROUND && !ends());
    stopping = false;
  }

  /// Whether the process is about to end; if so, it does so while this waits.
  private static boolean ends() throws InterruptedException {
    for (int i = 0; i < LOOKS_FOR_THE_END; i++) {
      if (isEnding()) {
        Thread.currentThread().join();
      }
      LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
    }
    return false;
  }

  private static boolean isEnding() {
    Thread hook = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      return !Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shutdown) {
      return true;
    }
  }
}
