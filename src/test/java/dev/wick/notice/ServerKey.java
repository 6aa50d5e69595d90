package dev.wick.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A key of the server `localhost`, with a certificate that nobody but itself has signed: made for
/// each test class, as one that is kept runs out some day.
///
/// @param store a PKCS 12 file with the key
/// @param certificate as PEM
record ServerKey(Path store, Path certificate) {
  private static final String PASSWORD = "changeit";
  private static final String NAME = "server";

  static ServerKey in(Path folder) throws IOException, InterruptedException {
    Path store = folder.resolve("server.p12");
    Path certificate = folder.resolve("server.pem");
    // No class of Java's makes keys with certificates.
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=wick test",
                "-ext",
                "SAN=DNS:localhost",
                "-alias",
                NAME,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    ServerKey key = new ServerKey(store, certificate);
    try {
      String base64 =
          Base64.getMimeEncoder().encodeToString(key.keys().getCertificate(NAME).getEncoded());
      Files.writeString(
          certificate, "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
    return key;
  }

  /// What a server of its makes connections with.
  SSLContext context() throws IOException, GeneralSecurityException {
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys(), PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private KeyStore keys() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }
}
