package dev.wick;

/// The program's entry.
public final class Wick {

  private Wick() {}

  public static void main(final String[] args) {
    System.out.println("wick");
  }
}
