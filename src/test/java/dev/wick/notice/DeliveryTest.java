package dev.wick.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  private static final Notice NOTICE = new Notice("k", "Day cost", "80 % is passed.", "{}");
  private static final List<Duration> AT_ONCE = List.of(Duration.ZERO, Duration.ZERO);
  private static final int PATIENCE = 60;

  private final LinkedBlockingQueue<Outcome> heard = new LinkedBlockingQueue<>();

  @Test
  void send_severalWays_eachTellsIt() throws Exception {
    try (var delivery = delivery(AT_ONCE)) {
      delivery.send(Scripted.of("desktop"), NOTICE);
      delivery.send(Scripted.of("mail"), NOTICE);
      assertEquals(
          List.of("desktop", "mail"), next(2).stream().map(Outcome::channel).sorted().toList());
    }
  }

  @Test
  void send_failureThatMayPass_isTriedAgainUntilItIsTaken() throws Exception {
    Scripted failing = Scripted.of("webhook", new IOException("503"), new IOException("502"));
    try (var delivery = delivery(AT_ONCE)) {
      delivery.send(failing, NOTICE);
      List<Outcome> outcomes = next(3);
      assertEquals(List.of("503", "502", ""), outcomes.stream().map(Outcome::failure).toList());
      assertEquals(List.of(true, true, false), outcomes.stream().map(Outcome::again).toList());
      assertTrue(outcomes.getLast().told());
    }
  }

  @Test
  void send_failureThatStays_isGivenUpAfterTheLastPause() throws Exception {
    IOException down = new IOException("down");
    try (var delivery = delivery(AT_ONCE)) {
      delivery.send(Scripted.of("webhook", down, down, down, down), NOTICE);
      assertEquals(List.of(true, true, false), next(3).stream().map(Outcome::again).toList());
    }
  }

  @Test
  void send_rejected_isNotTriedAgain() throws Exception {
    try (var delivery = delivery(AT_ONCE)) {
      delivery.send(Scripted.of("mail", new RejectedException("no")), NOTICE);
      Outcome outcome = next(1).getFirst();
      assertFalse(outcome.told());
      assertFalse(outcome.again());
    }
  }

  @Test
  void send_oneWayHangs_othersTellAndTheCallerGoesOn() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Channel hanging =
        new Channel() {
          @Override
          public String name() {
            return "hanging";
          }

          @Override
          public void send(Notice notice) throws InterruptedException {
            never.await();
          }
        };
    try (var delivery = delivery(AT_ONCE)) {
      delivery.send(hanging, NOTICE);
      delivery.send(Scripted.of("mail"), NOTICE);
      assertEquals("mail", next(1).getFirst().channel());
      never.countDown();
      assertEquals("hanging", next(1).getFirst().channel());
    }
  }

  @Test
  void close_waitingForAnotherTry_isGivenUp() throws Exception {
    var delivery = delivery(List.of(Duration.ofHours(1)));
    delivery.send(Scripted.of("webhook", new IOException("down")), NOTICE);
    assertTrue(next(1).getFirst().again());
    delivery.close();
    assertTrue(heard.isEmpty());
  }

  private Delivery delivery(List<Duration> pauses) {
    return new Delivery(pauses, heard::add);
  }

  private List<Outcome> next(int count) throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    while (outcomes.size() < count) {
      Outcome outcome = heard.poll(PATIENCE, TimeUnit.SECONDS);
      assertTrue(outcome != null, () -> "only heard " + outcomes);
      outcomes.add(outcome);
    }
    return outcomes;
  }
}
