package dev.wick.notice;

import dev.wick.config.TextFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathBuilderException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Who may have signed the certificate that a server shows: those whom Java trusts, and those whom
/// the user names, as the authority of a company.
final class Trust {

  private Trust() {}

  /// What an encrypted connection is made with.
  ///
  /// @param more certificates as PEM; null for none but Java's own
  /// @throws IOException if they cannot be read
  static SSLContext context(@Nullable TextFile more, Map<String, String> environment)
      throws IOException {
    try {
      if (more == null) {
        return SSLContext.getDefault();
      }
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      add(trusted, "java", javasOwn());
      add(trusted, "user", certificates(more, environment));
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers(trusted), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IOException("certificates cannot be dealt with: " + e.getMessage(), e);
    }
  }

  /// Why a server's certificate was refused, as the end of a sentence; empty if it was not that.
  static String complaint(Throwable failure) {
    Throwable cause = failure;
    while (cause != null) {
      if (cause instanceof CertPathBuilderException) {
        return "its certificate is signed by nobody whom wick trusts; notices.trust may name a file"
            + " of certificates";
      }
      if (cause instanceof CertificateException && cause.getCause() == null) {
        return "its certificate does not hold: " + cause.getMessage();
      }
      cause = cause.getCause();
    }
    return "";
  }

  private static Collection<? extends Certificate> certificates(
      TextFile file, Map<String, String> environment) throws IOException, CertificateException {
    byte[] pem = file.text(environment).getBytes(StandardCharsets.UTF_8);
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    try {
      Collection<? extends Certificate> certificates =
          factory.generateCertificates(new ByteArrayInputStream(pem));
      if (!certificates.isEmpty()) {
        return certificates;
      }
    } catch (CertificateException e) {
      // As good as none.
    }
    throw new RejectedException(file.path() + " holds no certificates (PEM)");
  }

  private static Collection<? extends Certificate> javasOwn() throws GeneralSecurityException {
    for (TrustManager manager : managers(null)) {
      if (manager instanceof X509TrustManager own) {
        return List.of(own.getAcceptedIssuers());
      }
    }
    return List.of();
  }

  private static TrustManager[] managers(@Nullable KeyStore trusted)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    return factory.getTrustManagers();
  }

  private static void add(
      KeyStore trusted, String name, Collection<? extends Certificate> certificates)
      throws GeneralSecurityException {
    int count = 0;
    for (Certificate certificate : certificates) {
      trusted.setCertificateEntry(name + count, certificate);
      count++;
    }
  }
}
