package dev.wick.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// A server of mail that encrypts, from the first byte or after a beginning in the clear: it sees
/// to the encryption and hands all else on to the server behind it. GreenMail itself cannot begin
/// in the clear, and keeps one key for the whole process.
final class EncryptingServer implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SSLContext encryption;
  private final boolean atOnce;
  private final int behind;

  /// @param atOnce from the first byte
  /// @param behind port of the server that takes the mail
  EncryptingServer(SSLContext encryption, boolean atOnce, int behind) throws IOException {
    this.encryption = encryption;
    this.atOnce = atOnce;
    this.behind = behind;
    threads.execute(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  private void serve() {
    try {
      while (!door.isClosed()) {
        try (Socket plain = door.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
          converse(plain, server);
        } catch (IOException e) {
          // The client has hung up, as one does that refuses the certificate; or the door is shut.
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  private void converse(Socket plain, Socket server) throws IOException {
    if (!atOnce && !begins(plain)) {
      return;
    }
    try (SSLSocket safe =
        (SSLSocket)
            encryption.getSocketFactory().createSocket(plain, "localhost", plain.getPort(), true)) {
      safe.setUseClientMode(false);
      safe.startHandshake();
      InputStream answers = server.getInputStream();
      while (!atOnce && answers.read() != '\n') {
        // Its greeting was said.
      }
      threads.execute(() -> pass(answers, safe));
      safe.getInputStream().transferTo(server.getOutputStream());
    }
  }

  /// What is said in the clear.
  ///
  /// @return whether the client asked for encryption then
  private static boolean begins(Socket plain) throws IOException {
    OutputStream out = plain.getOutputStream();
    say(out, "220 localhost");
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(plain.getInputStream(), StandardCharsets.US_ASCII), 1);
    String line = in.readLine();
    while (line != null && !line.equals("STARTTLS")) {
      say(out, line.startsWith("EHLO") ? "250-localhost\r\n250 STARTTLS" : "530 STARTTLS first");
      line = in.readLine();
    }
    if (line != null) {
      say(out, "220 go ahead");
    }
    return line != null;
  }

  private static void pass(InputStream answers, Socket client) {
    try {
      answers.transferTo(client.getOutputStream());
    } catch (IOException e) {
      // Either has hung up.
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
