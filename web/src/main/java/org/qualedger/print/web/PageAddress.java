package org.qualedger.print.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where this application is found, as the caller found it. */
public final class PageAddress {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private PageAddress() {}

  /** From the scheme to the context path, without a slash at the end. */
  public static String base(HttpServletRequest request) {
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? HTTPS : HTTP);
    return request.getScheme()
        + "://"
        + request.getServerName()
        + (usual ? "" : ":" + port)
        + request.getContextPath();
  }
}
