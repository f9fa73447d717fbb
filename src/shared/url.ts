// Texts that may be addresses.

/** The URL a text means, against `base` where that is given; `undefined` where it means none. `URL.canParse` is too new to ask. */
export function urlOf(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base)
  } catch {
    return undefined
  }
}
