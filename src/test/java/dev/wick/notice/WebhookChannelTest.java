package dev.wick.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.wick.config.Secret;
import dev.wick.config.TextFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookChannelTest {
  private static final Notice NOTICE =
      new Notice("k", "Day cost <shop> & more", "80 % is passed.", "{}");

  @TempDir private Path folder;
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final AtomicInteger status = new AtomicInteger(200);
  private HttpServer server = server();

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void start() {
    server.createContext("/secret-path", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    exchange.sendResponseHeaders(status.get(), -1);
    exchange.close();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void send_addressInTheEnvironment_postsSlacksJson() throws Exception {
    new WebhookChannel(new Secret.Variable("HOOK"), null, Map.of("HOOK", address())).send(NOTICE);
    assertEquals(
        "*Day cost &lt;shop&gt; &amp; more*\n80 % is passed.",
        new ObjectMapper().readTree(bodies.getFirst()).get("text").asText());
  }

  @Test
  void send_addressInAFile_posts() throws Exception {
    Path file = Files.writeString(folder.resolve("hook"), address() + "\n");
    new WebhookChannel(new Secret.InFile(file), null, Map.of()).send(NOTICE);
    assertEquals(1, bodies.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 503})
  void send_answerThatMayChange_isToBeTriedAgain(int code) {
    status.set(code);
    IOException e = assertThrows(IOException.class, () -> plain(address()).send(NOTICE));
    assertEquals(IOException.class, e.getClass());
    assertEquals("the server answered " + code, e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 403, 404, 410})
  void send_answerThatStays_isRejected(int code) {
    status.set(code);
    assertThrows(RejectedException.class, () -> plain(address()).send(NOTICE));
  }

  @Test
  void send_serverGone_isToBeTriedAgainAndDoesNotTellTheAddress() {
    String address = address();
    server.stop(0);
    IOException e = assertThrows(IOException.class, () -> plain(address).send(NOTICE));
    assertEquals(IOException.class, e.getClass());
    assertFalse(String.valueOf(e.getMessage()).contains("secret-path"));
  }

  @Test
  void send_serverThatDoesNotAnswer_isToBeTriedAgain() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Secret address = new Secret.Plain("http://127.0.0.1:" + silent.getLocalPort() + "/hook");
      Duration patience = Duration.ofMillis(50);
      WebhookChannel channel = new WebhookChannel(address, null, Map.of(), patience);
      IOException e = assertThrows(IOException.class, () -> channel.send(NOTICE));
      assertEquals(IOException.class, e.getClass());
      assertEquals("the server did not answer in time", e.getMessage());
    }
  }

  @Test
  void send_encrypted_isRefusedUntilTheCertificateIsTrusted() throws Exception {
    ServerKey key = ServerKey.in(folder);
    HttpsServer safe =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    safe.setHttpsConfigurator(new HttpsConfigurator(key.context()));
    safe.createContext("/secret-path", this::answer);
    safe.start();
    try {
      Secret address =
          new Secret.Plain("https://localhost:" + safe.getAddress().getPort() + "/secret-path");
      WebhookChannel wary = new WebhookChannel(address, null, Map.of());
      IOException e = assertThrows(RejectedException.class, () -> wary.send(NOTICE));
      assertEquals(
          "the server is not trusted: its certificate is signed by nobody whom wick trusts;"
              + " notices.trust may name a file of certificates",
          e.getMessage());
      assertEquals(List.of(), bodies);
      new WebhookChannel(address, new TextFile(key.certificate()), Map.of()).send(NOTICE);
      assertEquals(1, bodies.size());
    } finally {
      safe.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://example.org/secret-path", "no address at all/secret-path", "/secret-path"})
  void send_noWebAddress_isRejectedAndDoesNotTellIt(String address) {
    IOException e = assertThrows(RejectedException.class, () -> plain(address).send(NOTICE));
    assertFalse(String.valueOf(e.getMessage()).contains("secret-path"));
  }

  @Test
  void send_variableMissing_tellsItsName() {
    WebhookChannel channel = new WebhookChannel(new Secret.Variable("HOOK"), null, Map.of());
    IOException e = assertThrows(IOException.class, () -> channel.send(NOTICE));
    assertEquals("the environment has no HOOK", e.getMessage());
  }

  @Test
  void plainSecret_asText_isNotTheSecret() {
    assertFalse(new Secret.Plain("hush").toString().contains("hush"));
  }

  private static WebhookChannel plain(String address) {
    return new WebhookChannel(new Secret.Plain(address), null, Map.of());
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/secret-path";
  }
}
