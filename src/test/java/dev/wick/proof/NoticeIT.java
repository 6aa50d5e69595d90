package dev.wick.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import dev.wick.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Notices as the built program sends them, on the runtime that it brings: servers of the test's
/// own hear them.
final class NoticeIT {
  private static final String SECRET = "T0-B0-hush";
  private static final int PATIENCE = 60;

  @TempDir private Path home;

  private Wick wick = new Wick(Path.of(""));
  private final LinkedBlockingQueue<String> posted = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<Integer> failures = new LinkedBlockingQueue<>();
  private final HttpServer server;

  NoticeIT() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    wick = new Wick(home);
    server.createContext(
        "/" + SECRET,
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          Integer failure = failures.poll();
          if (failure == null) {
            posted.add(body);
          }
          exchange.sendResponseHeaders(failure == null ? 200 : failure, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void testNotice_webhookThatFailsAtFirst_isSentAgainAndItsAddressStaysSecret() throws Exception {
    settings("\"webhook\": {\"env\": \"HOOK\"}");
    failures.add(503);
    Run run = run("budget --test-notice webhook");
    assertEquals(
        "webhook: not sent, the server answered 503; trying again\nwebhook: sent\n", run.out());
    assertEquals(0, run.exit(), run.err());
    assertEquals(1, posted.size());
    assertTrue(posted.take().startsWith("{\"text\":\"*A test*"));
    assertFalse((run.out() + run.err()).contains(SECRET));
  }

  @Test
  void testNotice_webhookThatRefuses_exitsWithOne() throws Exception {
    settings("\"webhook\": {\"env\": \"HOOK\"}");
    failures.add(404);
    Run run = run("budget --test-notice all");
    assertEquals("webhook: not sent, the server answered 404\n", run.out());
    assertEquals(1, run.exit());
  }

  @Test
  void testNotice_mail_arrives() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, null, "smtp"));
    mail.start();
    try {
      settings(
          "\"mail\": {\"host\": \"127.0.0.1\", \"port\": "
              + mail.getSmtp().getPort()
              + ", \"security\": \"none\", \"to\": \"you@example.org\"}");
      Run run = run("budget --test-notice mail");
      assertEquals("mail: sent\n", run.out(), run.err());
      assertEquals(0, run.exit());
      assertEquals("wick: A test", mail.getReceivedMessages()[0].getSubject());
    } finally {
      mail.stop();
    }
  }

  @Test
  void testNotice_command_getsTheFacts() throws Exception {
    settings("\"command\": [\"sh\", \"-c\", \"cat > facts\"]");
    Run run = run("budget --test-notice command");
    assertEquals("command: sent\n", run.out(), run.err());
    assertTrue(Files.readString(home.resolve("facts")).contains("\"event\":\"test\""));
  }

  @Test
  void testNotice_wayThatIsNotSet_saysHowToSetIt() throws Exception {
    Run run = run("budget --test-notice webhook");
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("notices.webhook is not set"), run.err());
    assertEquals(2, run("budget --test-notice webhok").exit());
  }

  @Test
  void watchOnce_severalAtOnce_oneTellsIt() throws Exception {
    settings("\"webhook\": {\"env\": \"HOOK\"}");
    transcript();
    StringBuilder out = new StringBuilder();
    for (Run run : atOnce("watch --once --json --no-history")) {
      assertEquals(0, run.exit(), run.err());
      out.append(run.out());
    }
    assertEquals(1, out.toString().lines().count(), out.toString());
    assertTrue(out.toString().contains("\"event\":\"threshold_passed\""), out.toString());
    assertEquals(1, posted.size());
  }

  @Test
  void watchOnce_webhookThatRefused_isToldLaterByOneOfSeveral() throws Exception {
    settings("\"webhook\": {\"env\": \"HOOK\"}");
    transcript();
    failures.add(403);
    Run refused = run("watch --once --no-history");
    assertEquals(1, refused.exit(), refused.out());
    assertTrue(refused.err().contains("the server answered 403"), refused.err());
    assertEquals(0, run("watch --once --no-history").exit(), "it is not tried again at once");
    assertEquals(0, posted.size());
    pauseIsOver();
    for (Run run : atOnce("watch --once --no-history")) {
      assertEquals(0, run.exit(), run.err());
      assertEquals("", run.out(), "the log has it since the first time");
    }
    assertEquals(1, posted.size());
  }

  @Test
  @Timeout(4 * PATIENCE)
  void watch_killedWhileItTells_losesThisOneAndTellsNothingTwice() throws Exception {
    settings("\"command\": [\"sh\", \"-c\", \"echo begun >> begun; exec sleep 60\"]");
    transcript();
    Path begun = home.resolve("begun");
    Process process = wick.start(environment(), "watch", "--no-history");
    try {
      long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
      while (!Files.exists(begun) && System.nanoTime() < patience) {
        Thread.onSpinWait();
      }
      assertTrue(Files.exists(begun), "nothing was told");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    process.waitFor();
    assertEquals(0, run("watch --once --no-history").exit());
    assertEquals("begun\n", Files.readString(begun));
  }

  @Test
  @Timeout(4 * PATIENCE)
  void watch_thresholdPassedWhileItRuns_isToldAndSigtermEndsItWell() throws Exception {
    settings("\"webhook\": {\"env\": \"HOOK\"}");
    Files.createDirectories(projects());
    Process process = wick.start(environment(), "watch", "--no-history");
    try (BufferedReader out = process.inputReader()) {
      transcript();
      String line = out.readLine();
      assertTrue(line != null && line.contains("every day 100%: critical"), line);
      String told = posted.poll(PATIENCE, TimeUnit.SECONDS);
      assertTrue(told != null && told.contains("every day"), told);
      process.destroy();
    } finally {
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
    assertEquals(0, process.exitValue());
  }

  /// What becomes of three that are started at the same time.
  private List<Run> atOnce(String words) throws Exception {
    int count = 3;
    List<Callable<Run>> starts = Collections.nCopies(count, () -> run(words));
    List<Run> runs = new ArrayList<>(count);
    try (ExecutorService executor = Executors.newFixedThreadPool(count)) {
      for (Future<Run> run : executor.invokeAll(starts)) {
        runs.add(run.get());
      }
    }
    return runs;
  }

  /// As if the time had come to try again what failed.
  private void pauseIsOver() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("state/wick/notices"))) {
      for (Path file : files.toList()) {
        if (Files.size(file) > 0) {
          Files.writeString(file, "0");
        }
      }
    }
  }

  private Run run(String words) throws Exception {
    return wick.shell(environment(), "\"$WICK\" " + words);
  }

  private Map<String, String> environment() {
    return Map.of(
        "CLAUDE_CONFIG_DIR", home.resolve("claude").toString(),
        "XDG_CONFIG_HOME", home.resolve("config").toString(),
        "XDG_STATE_HOME", home.resolve("state").toString(),
        "XDG_DATA_HOME", home.resolve("data").toString(),
        "HOOK", "http://127.0.0.1:" + server.getAddress().getPort() + "/" + SECRET);
  }

  private void settings(String ways) throws IOException {
    Path file = home.resolve("config/wick/config.json");
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(
        file,
        "{\"notices\": {"
            + ways
            + "}, \"thresholds\": [{\"name\": \"every day\", \"period\": \"month\","
            + " \"measure\": \"requests\", \"value\": 1, \"predict\": false}]}");
  }

  private Path projects() {
    return home.resolve("claude/projects/-home-me-shop");
  }

  /// One message of this minute: what is told is told of the present.
  private void transcript() throws IOException {
    Files.createDirectories(projects());
    Files.writeString(
        projects().resolve("s.jsonl"),
        """
        {"type":"assistant","timestamp":"TIME","sessionId":"s","cwd":"/home/me/shop",\
        "message":{"id":"m","model":"claude-sonnet-4-5-20250929","usage":{"input_tokens":10,\
        "output_tokens":20}}}
        """
            .replace("TIME", Instant.now().toString()));
  }
}
