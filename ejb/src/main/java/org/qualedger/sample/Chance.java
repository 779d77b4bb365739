package org.qualedger.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.qualedger.ledger.Hash;

/**
 * A stream of chance with a name of its own: what one record draws does not depend on how many
 * others there are. Only the generator's raw numbers and {@link StrictMath} are used, so that every
 * platform draws the same.
 */
final class Chance {
  private final SplittableRandom raw;

  private Chance(long seed) {
    this.raw = new SplittableRandom(seed);
  }

  /** The stream of a seed that bears a name, such as {@code slip/C012/2026-03-04/2}. */
  static Chance of(long seed, String name) {
    byte[] digest = Hash.of((seed + "/" + name).getBytes(StandardCharsets.UTF_8)).bytes();
    long mixed = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      mixed = (mixed << 8) | (digest[i] & 0xff);
    }
    return new Chance(mixed);
  }

  /** From 0 inclusive to 1 exclusive. */
  double share() {
    return (raw.nextLong() >>> 11) * 0x1.0p-53;
  }

  boolean yes(double probability) {
    return share() < probability;
  }

  double between(double low, double high) {
    return low + (high - low) * share();
  }

  /** From 0 to one less than the bound. */
  int below(int bound) {
    return (int) (share() * bound);
  }

  double normal(double mean, double deviation) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - share()));
    return mean + deviation * radius * StrictMath.cos(2 * StrictMath.PI * share());
  }

  double lognormal(double median, double sigma) {
    return median * StrictMath.exp(normal(0, sigma));
  }

  /** Minutes from a lognormal distribution, to the millisecond. */
  Duration minutes(double median, double sigma) {
    return span(lognormal(median, sigma));
  }

  Duration minutesBetween(double low, double high) {
    return span(between(low, high));
  }

  static Duration span(double minutes) {
    return Duration.ofMillis(StrictMath.round(minutes * 60_000));
  }

  int poisson(double mean) {
    double limit = StrictMath.exp(-mean);
    int count = 0;
    for (double product = share(); product > limit; product *= share()) {
      count++;
    }
    return count;
  }

  /**
   * A count with more spread than a Poisson count: negative binomial.
   *
   * @param dispersion whole-numbered k; the smaller, the more spread
   */
  int overdispersed(double mean, int dispersion) {
    double gamma = 0;
    for (int i = 0; i < dispersion; i++) {
      gamma -= StrictMath.log(1 - share());
    }
    return poisson(mean * gamma / dispersion);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** An index, drawn by weights that need not sum to one. */
  int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = share() * sum;
    for (int i = 0; i < weights.length; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** The probability whose odds are those of another, times e to the effect. */
  static double shifted(double probability, double logit) {
    double odds = probability / (1 - probability) * StrictMath.exp(logit);
    return odds / (1 + odds);
  }
}
