package org.qualedger.sample;

import java.util.Set;

/** A firm that works for customers under an agreement. */
record SampleSupplier(
    String name, String licence, String contact, String telephone, Set<String> skills) {
  SampleSupplier {
    skills = Set.copyOf(skills);
  }
}
