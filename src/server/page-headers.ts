// What every page for people says beside its text, so that a browser does nothing with it that was not meant
// (https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html).

export const pageHeaders = {
  // Nothing is loaded, run, sent or framed: our pages are text and links. What a page needs is allowed here, one by one.
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  // For two years, this host is asked over TLS only (RFC 6797).
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  // What says that it is HTML is read as nothing else.
  'X-Content-Type-Options': 'nosniff',
} as const
