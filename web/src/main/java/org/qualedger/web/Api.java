package org.qualedger.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface for programs, under {@code /api}. */
@ApplicationPath("/api")
public class Api extends Application {}
