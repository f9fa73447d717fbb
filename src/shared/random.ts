// A seeded source of chance. Everything that would call `Math.random` draws from one of these,
// so that the same world, order and seed give the same run.

export interface Random {
  /** A float in [0, 1). */
  next(): number
  /** An integer in [0, below). */
  integer(below: number): number
  /** `length` bytes. */
  bytes(length: number): Uint8Array
  /** `length` bytes as lower-case hexadecimal: a text of twice that length. */
  hex(length: number): string
}

/** The sfc32 generator, seeded through splitmix32 from any number of unsigned 32-bit integers. */
export function createRandom(...seeds: readonly number[]): Random {
  let mixer = 0x9e3779b9
  const splitmix = (input: number): number => {
    mixer = (mixer + 0x9e3779b9 + input) | 0
    let z = mixer
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) | 0
  }
  for (const seed of seeds) splitmix(seed)
  let a = splitmix(0)
  let b = splitmix(0)
  let c = splitmix(0)
  let counter = 1
  const uint32 = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) uint32()

  const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => uint32() & 0xff)
  return {
    next: () => uint32() / 0x1_0000_0000,
    integer: (below) => Math.floor((uint32() / 0x1_0000_0000) * below),
    bytes,
    hex: (length) => toHex(bytes(length)),
  }
}

const toHex = (data: Uint8Array): string => Array.from(data, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** FNV-1a over UTF-16 code units: a stable unsigned 32-bit number for a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
