package dev.wick.live;

import dev.wick.budget.Lookout;
import dev.wick.budget.Pinboard;
import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.budget.StandingRules;
import dev.wick.notice.Announcer;
import dev.wick.notice.Notice;
import dev.wick.price.Pricer;
import dev.wick.transcript.Batch;
import dev.wick.transcript.Progress;
import dev.wick.transcript.TranscriptListener;
import dev.wick.usage.Book;
import dev.wick.window.official.OfficialLimits;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns what readers find into facts for the view: book, prices, reckoning, standing. One thread
/// of its own does it, so that neither readers nor keys wait; however many batches come while it
/// works, the next reckoning takes them all. Each second, and only then, the clock alone makes new
/// facts.
final class Feed implements TranscriptListener, AutoCloseable {
  /// While the first reading is under way, reckoning leaves the processor to the readers: a
  /// twentieth of one at most, beside what the files of the last day take.
  private static final long SHARE_WHILE_READING = 20;

  private static final long LEAST_PAUSE_WHILE_READING = TimeUnit.MILLISECONDS.toNanos(500);

  /// How far reading is shows this often meanwhile.
  private static final long FRAME_WHILE_READING = TimeUnit.MILLISECONDS.toNanos(100);

  /// The running block and today lie within it.
  private static final long LAST_DAY = TimeUnit.DAYS.toMillis(1);

  private static final long SECOND = 1_000;

  /// A fast clock is looked at this often, in milliseconds of real time.
  private static final long FAST_BEAT = 125;

  private static final Progress UNREAD = new Progress(0, 0, 0, 0, Long.MAX_VALUE);

  private final Book book;
  private final Pricer pricer;
  private final StandingRules rules;
  private final Lookout lookout;
  private final @Nullable Announcer announcer;
  private final InstantSource clock;
  private final int speed;
  private final Pinboard pinboard;
  private final Consumer<Event> view;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Thread thread = new Thread(this::run, "wick-feed");

  // Guarded by lock.
  private Progress progress = UNREAD;
  private boolean changed;
  private boolean closed;

  /// @param lookout used by the feed's own thread alone, as is the announcer
  /// @param announcer null to tell nothing
  /// @param speed how many times faster than real time the clock runs
  /// @param pinboard used by the feed's own thread alone
  /// @param view hears of facts and notices; called from several threads
  Feed(
      Book book,
      Pricer pricer,
      StandingRules rules,
      Lookout lookout,
      @Nullable Announcer announcer,
      InstantSource clock,
      int speed,
      Pinboard pinboard,
      Consumer<Event> view) {
    this.book = book;
    this.pricer = pricer;
    this.rules = rules;
    this.lookout = lookout;
    this.announcer = announcer;
    this.clock = clock;
    this.speed = speed;
    this.pinboard = pinboard;
    this.view = view;
    thread.setDaemon(true);
  }

  /// The reckoning before anything is read.
  static Reckoning nothing(StandingRules rules) {
    return Reckoning.of(List.of(), List.of(), UNREAD, rules);
  }

  void start() {
    thread.start();
  }

  @Override
  public void batch(Batch batch) {
    long before = book.revision();
    book.add(batch);
    if (book.revision() != before) {
      change(null);
    }
  }

  @Override
  public void progress(Progress now) {
    change(now);
  }

  @Override
  public void notice(String sentence) {
    view.accept(new Event.Notice(sentence));
  }

  /// Stops the thread; it may finish what it is at.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      news.signal();
    } finally {
      lock.unlock();
    }
  }

  private void change(@Nullable Progress now) {
    lock.lock();
    try {
      progress = now == null ? progress : now;
      changed = true;
      news.signal();
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    Reckoning reckoning = nothing(rules);
    OfficialLimits official = OfficialLimits.NONE;
    Progress known = UNREAD;
    boolean recentIn = false;
    long notBefore = System.nanoTime();
    long nextReckoning = notBefore + LEAST_PAUSE_WHILE_READING;
    try {
      while (!isClosed()) {
        Progress fresh = awaitNews(notBefore, known.done());
        OfficialLimits told = pinboard.official(clock.millis());
        if (fresh != null || !isSame(told, official)) {
          long start = System.nanoTime();
          known = fresh == null ? known : fresh;
          boolean recent = known.completeSince() <= clock.millis() - LAST_DAY;
          if (known.done() || recent != recentIn || start - nextReckoning >= 0) {
            recentIn = recent;
            official = told;
            reckoning =
                reckoning.next(pricer.price(book.messages()), book.limits(), official, known);
            long cost = System.nanoTime() - start;
            nextReckoning =
                start + cost + Math.max(LEAST_PAUSE_WHILE_READING, cost * SHARE_WHILE_READING);
            notBefore = start + cost + (known.done() ? cost : FRAME_WHILE_READING);
          } else {
            reckoning = reckoning.during(known);
            notBefore = start + FRAME_WHILE_READING;
          }
        }
        Standing standing = lookout.at(reckoning, clock.millis());
        view.accept(new Event.Facts(reckoning, standing));
        announce(standing);
        pinboard.pin(standing);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      view.accept(new Event.Failure(e));
    }
  }

  private void announce(Standing standing) {
    if (announcer != null && !standing.alerts().isEmpty()) {
      for (Notice notice : announcer.announce(standing)) {
        view.accept(new Event.Told(notice));
      }
    }
  }

  /// What was told is the same object until more is.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(OfficialLimits one, OfficialLimits other) {
    return one == other;
  }

  /// Waits for news, but not beyond the next full second.
  ///
  /// @param notBefore when the next news may be looked at, by [System#nanoTime]
  /// @param wasDone false if the end of the reading is news, which waits for nothing
  /// @return how far reading is if there is news; null if only time has passed
  private @Nullable Progress awaitNews(long notBefore, boolean wasDone)
      throws InterruptedException {
    long beat = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(untilBeat());
    lock.lock();
    try {
      while (!closed) {
        long now = System.nanoTime();
        if (changed && (now - notBefore >= 0 || (progress.done() && !wasDone))) {
          changed = false;
          return progress;
        }
        if (now - beat >= 0) {
          return null;
        }
        // Whether it was news or time that ended the wait is looked at above.
        long ignored =
            news.awaitNanos(Math.min(beat - now, changed ? notBefore - now : Long.MAX_VALUE));
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  private long untilBeat() {
    return speed == 1 ? SECOND - Math.floorMod(clock.millis(), SECOND) : FAST_BEAT;
  }

  private boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }
}
