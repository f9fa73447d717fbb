// What every 401 says about how to do better: RFC 6750 §3, in the header that RFC 9110 §11.6.1 requires.

/** `description` must be made of the characters RFC 6750 §3 allows: ASCII, no quotation mark, no backslash. */
export interface ChallengeError {
  readonly code: 'invalid_request' | 'invalid_token'
  readonly description: string
}

/**
 * Without an `error` when no token came (RFC 6750 §3.1); with one when a token came that could not be read
 * (`invalid_request`, sent with a 400) or was not believed (`invalid_token`).
 */
export const challenge = (error?: ChallengeError): { readonly 'WWW-Authenticate': string } => ({
  'WWW-Authenticate':
    error === undefined
      ? 'Bearer realm="backofhouse"'
      : `Bearer realm="backofhouse", error="${error.code}", error_description="${error.description}"`,
})
