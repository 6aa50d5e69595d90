package dev.wick.live.list;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.wick.budget.Reckoning;
import dev.wick.budget.Standing;
import dev.wick.budget.StandingRules;
import dev.wick.report.Period;
import dev.wick.report.Report;
import dev.wick.report.Row;
import dev.wick.transcript.Progress;
import dev.wick.window.Sample;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The thread that works out lists. What is waited for always comes.
@Timeout(60)
final class DeskTest {
  private static final long LONG = TimeUnit.SECONDS.toMillis(50);
  private static final Reckoning RECKONING =
      Reckoning.of(
          List.of(Sample.at("2026-03-21T10:00:00Z"), Sample.at("2026-03-22T10:00:00Z")),
          List.of(),
          new Progress(1, 1, 1, 1, Long.MIN_VALUE),
          StandingRules.defaults(ZoneOffset.UTC));

  private static final Standing STANDING = RECKONING.at(Sample.time("2026-03-22T10:01:00Z"));

  private final LinkedBlockingQueue<Answer> late = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

  @Test
  void ask_answerInTime_isGivenAtOnce() throws InterruptedException {
    try (Desk desk = desk()) {
      Query query = question(new SessionsView(), "");
      Answer answer = requireNonNull(desk.ask(query, LONG));
      assertSame(query, answer.query());
      assertEquals(1, rows(answer));
      assertTrue(late.isEmpty());
    }
  }

  @Test
  void ask_noPatience_answerComesLate() throws InterruptedException {
    WatchedView slow = new WatchedView(new CountDownLatch(1));
    try (Desk desk = desk()) {
      Query query = question(slow, "");
      assertNull(desk.ask(query, 0));
      slow.go.countDown();
      assertSame(query, late.take().query());
    }
  }

  @Test
  void ask_newerQueryMeanwhile_olderIsPassedOver() throws InterruptedException {
    WatchedView slow = new WatchedView(new CountDownLatch(1));
    try (Desk desk = desk()) {
      assertNull(desk.ask(question(slow, ""), 0));
      slow.begun.await();
      Query newer = question(new ModelsView(), "");
      assertNull(desk.ask(newer, 0));
      slow.go.countDown();
      assertSame(newer, late.take().query());
      assertTrue(late.isEmpty());
    }
  }

  @Test
  void ask_sameRowsByAnotherFilter_areNotWorkedOutAnew() throws InterruptedException {
    WatchedView view = new WatchedView(new CountDownLatch(0));
    try (Desk desk = desk()) {
      assertEquals(2, rows(desk.ask(question(view, ""), LONG)));
      assertEquals(1, rows(desk.ask(question(view, "2026-03-22"), LONG)));
      assertEquals(1, view.times.get());
    }
  }

  @Test
  void ask_project_partOfAllIsGiven() throws InterruptedException {
    try (Desk desk = desk()) {
      ProjectQuery query = new ProjectQuery(RECKONING, new ChosenProject("-home-ann-shop", "shop"));
      for (int i = 0; i < 2; i++) {
        ProjectUsage usage =
            assertInstanceOf(ProjectUsage.class, requireNonNull(desk.ask(query, LONG)));
        assertEquals(2, usage.reckoning().chain().ledger().messages().size());
      }
    }
  }

  @Test
  void mistakeInAView_isTold() throws InterruptedException {
    WatchedView broken = new WatchedView(new CountDownLatch(0));
    broken.times.set(Integer.MIN_VALUE);
    try (Desk desk = desk()) {
      assertNull(desk.ask(question(broken, ""), 0));
      assertInstanceOf(ArithmeticException.class, failures.take());
    }
  }

  private static int rows(@Nullable Answer answer) {
    return assertInstanceOf(Listed.class, requireNonNull(answer)).rows().size();
  }

  private Desk desk() {
    Desk desk = new Desk(late::add, failures::add);
    desk.start();
    return desk;
  }

  private static Question<?> question(ListView<?> view, String filter) {
    return new Question<>(
        view,
        RECKONING,
        STANDING,
        Scope.ALL,
        Narrowing.NONE,
        null,
        filter,
        Measure.COST,
        false,
        Map.of());
  }

  /// Days that come when they are let, counted.
  private static final class WatchedView implements ListView<LocalDate> {
    private final DaysView days = new DaysView(Period.DAY);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicInteger times = new AtomicInteger();
    private final CountDownLatch go;

    private WatchedView(CountDownLatch go) {
      this.go = go;
    }

    @Override
    public Report<LocalDate> rows(Excerpt excerpt) {
      begun.countDown();
      try {
        go.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      if (times.incrementAndGet() < 0) {
        throw new ArithmeticException("a mistake");
      }
      return days.rows(excerpt);
    }

    @Override
    public String title() {
      return days.title();
    }

    @Override
    public List<Field<LocalDate>> fields(Lens lens) {
      return days.fields(lens);
    }

    @Override
    public Order order(Lens lens) {
      return days.order(lens);
    }

    @Override
    public Object id(LocalDate day) {
      return days.id(day);
    }

    @Override
    public String words(Row<LocalDate> row, Lens lens) {
      return days.words(row, lens);
    }

    @Override
    public Step below(Row<LocalDate> row, Narrowing narrowing, Lens lens) {
      return days.below(row, narrowing, lens);
    }

    @Override
    public Documents documents(Listed<LocalDate> listed, long now) {
      return days.documents(listed, now);
    }
  }
}
