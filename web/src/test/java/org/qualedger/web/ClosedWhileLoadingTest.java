package org.qualedger.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.qualedger.sample.LoadingSampleData;
import org.qualedger.sample.SampleProgress;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosedWhileLoadingTest {

  @Test
  void pages_and_interface_wait_for_the_last_day() {
    ClosedWhileLoading loading = at(new SampleProgress(42, SampleProgress.State.LOADING));
    assertAll(
        () -> assertTrue(loading.isClosedFor("/slips.xhtml")),
        () -> assertTrue(loading.isClosedFor("/login.xhtml")),
        () -> assertTrue(loading.isClosedFor("/api/service-slips")));
  }

  @Test
  void watchers_and_the_look_of_pages_do_not_wait() {
    ClosedWhileLoading loading = at(new SampleProgress(42, SampleProgress.State.LOADING));
    assertAll(
        () -> assertFalse(loading.isClosedFor("/health/ready")),
        () -> assertFalse(loading.isClosedFor("/jakarta.faces.resource/page.css.xhtml")));
  }

  @Test
  void nobody_waits_where_nothing_is_loaded() {
    assertFalse(at(SampleProgress.COMPLETE).isClosedFor("/slips.xhtml"));
  }

  @Test
  void the_caller_is_told_how_far_it_is() {
    Problem problem =
        at(new SampleProgress(42, SampleProgress.State.LOADING)).problem(Locale.ENGLISH);
    assertAll(
        () -> assertEquals(503, problem.status()),
        () -> assertEquals("loading", problem.code()),
        () -> assertTrue(problem.detail().contains("42 per cent"), problem::detail));
  }

  @Test
  void a_load_that_broke_off_stays_closed_and_says_so() {
    ClosedWhileLoading broken = at(new SampleProgress(42, SampleProgress.State.BROKEN_OFF));
    assertAll(
        () -> assertTrue(broken.isClosedFor("/login.xhtml")),
        () -> assertEquals("loading-broken-off", broken.problem(Locale.ENGLISH).code()));
  }

  private static ClosedWhileLoading at(SampleProgress progress) {
    return new ClosedWhileLoading(
        new LoadingSampleData() {
          @Override
          public SampleProgress progress() {
            return progress;
          }
        });
  }
}
