package dev.wick.live;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The colours of pictures, as few as an index of one byte can name: those seen most that keep
/// apart from each other, and for all others the nearest of them. Edges of letters have thousands
/// of shades that nobody tells apart.
final class Palette {
  /// One index is left over, for what is transparent.
  static final int MOST = 255;

  private final int[] colors;
  private final Map<Integer, Byte> indices = new HashMap<>();

  private Palette(int[] colors) {
    this.colors = colors;
    for (int i = 0; i < colors.length; i++) {
      indices.put(colors[i], (byte) i);
    }
  }

  static Palette of(List<BufferedImage> images) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (BufferedImage image : images) {
      count(counts, pixels(image));
    }
    List<Integer> seen = new ArrayList<>(counts.keySet());
    seen.sort(
        (one, other) -> {
          int more = Integer.compare(counts.getOrDefault(other, 0), counts.getOrDefault(one, 0));
          return more != 0 ? more : Integer.compare(one, other);
        });
    int apart = 0;
    int[] chosen = chosen(seen, apart);
    while (chosen.length > MOST) {
      apart += 2;
      chosen = chosen(seen, apart * apart);
    }
    return new Palette(chosen);
  }

  /// Run by run: nine of ten pixels are as the one before.
  private static void count(Map<Integer, Integer> counts, int[] pixels) {
    int start = 0;
    for (int i = 1; i <= pixels.length; i++) {
      if (i == pixels.length || pixels[i] != pixels[start]) {
        counts.merge(pixels[start] & 0xffffff, i - start, Integer::sum);
        start = i;
      }
    }
  }

  /// Those that keep apart from all that are seen more: a rare hue is not crowded out by shades of
  /// a frequent one.
  private static int[] chosen(List<Integer> seen, int apart) {
    int[] chosen = new int[MOST + 1];
    int count = 0;
    for (int i = 0; i < seen.size() && count <= MOST; i++) {
      int color = seen.get(i);
      boolean near = false;
      for (int j = 0; j < count && !near; j++) {
        near = distance(color, chosen[j]) <= apart;
      }
      if (!near) {
        chosen[count] = color;
        count++;
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
  }

  /// 0xRRGGBB by index.
  int[] colors() {
    return colors.clone();
  }

  /// An index a pixel, row by row.
  byte[] indices(BufferedImage image) {
    int[] pixels = pixels(image);
    byte[] named = new byte[pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      named[i] =
          i > 0 && pixels[i] == pixels[i - 1]
              ? named[i - 1]
              : indices.computeIfAbsent(pixels[i] & 0xffffff, this::nearest);
    }
    return named;
  }

  private byte nearest(int color) {
    int nearest = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colors.length; i++) {
      int distance = distance(color, colors[i]);
      if (distance < least) {
        nearest = i;
        least = distance;
      }
    }
    return (byte) nearest;
  }

  private static int[] pixels(BufferedImage image) {
    int width = image.getWidth();
    return image.getRGB(
        0, 0, width, image.getHeight(), new int[width * image.getHeight()], 0, width);
  }
}
