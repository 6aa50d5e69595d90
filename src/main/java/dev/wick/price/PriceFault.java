package dev.wick.price;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Something is wrong in a price file. The message names the file, the line and what is wrong; what
/// follows from it depends on whose file it is.
final class PriceFault extends IOException {
  private static final long serialVersionUID = 1;

  PriceFault(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
