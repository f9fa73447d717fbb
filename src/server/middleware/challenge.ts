// What every 401 says about how to do better: RFC 6750 §3, in the header that RFC 9110 §11.6.1 requires.

/** Without an `error` when nobody tried to log in (RFC 6750 §3.1); with one when a token was sent and not believed. */
export const challenge = (error?: { readonly description: string }): { readonly 'WWW-Authenticate': string } => ({
  'WWW-Authenticate':
    error === undefined
      ? 'Bearer realm="backofhouse"'
      : `Bearer realm="backofhouse", error="invalid_token", error_description="${error.description}"`,
})
