package org.qualedger.seeded;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * Runs a {@link Seeded} test. The seeds follow from the name of the method, so that a build gives
 * the same result every time; a longer search is {@code times}, not luck.
 */
final class SeededExtension implements TestTemplateInvocationContextProvider {
  private static final String REPLAY = "tests.seed";

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return seeds(context).mapToObj(Run::new);
  }

  private static LongStream seeds(ExtensionContext context) {
    @Nullable String replay = System.getProperty(REPLAY);
    if (replay != null) {
      return LongStream.of(Long.parseUnsignedLong(replay, 16));
    }
    Seeded seeded = context.getRequiredTestMethod().getAnnotation(Seeded.class);
    return new SplittableRandom(context.getRequiredTestMethod().toGenericString().hashCode())
        .longs(seeded.times());
  }

  /** One run, with its seed. */
  private record Run(long seed) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int index) {
      return "seed " + Long.toHexString(seed);
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Chance(seed));
    }
  }

  /** Hands the generator to the test, and its seed to whoever reads a failure. */
  private record Chance(long seed) implements ParameterResolver, TestExecutionExceptionHandler {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RandomGenerator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new SplittableRandom(seed);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
      throw new AssertionError(
          failure.getMessage()
              + "\n  replay with -D"
              + REPLAY
              + "="
              + Long.toHexString(seed)
              + " -Dtest="
              + context.getRequiredTestClass().getSimpleName(),
          failure);
    }
  }
}
