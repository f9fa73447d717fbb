// Where page and API are.

/** The one origin of page and API; reserved for tests (RFC 6761), so it can be nobody's. */
export const origin = 'https://backofhouse.test'
