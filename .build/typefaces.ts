// What the page needs of its two typefaces (one in two widths), and the system faces that stand in until they have come.

export interface Face {
  readonly family: string
  /** Stem of the file's name. */
  readonly file: string
  /** The package's file this is cut from. */
  readonly source: string
  readonly characters: string
  /** A number pins an axis, a range keeps it variable. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
  /** OpenType features kept besides the outlines. */
  readonly features: readonly string[]
  readonly weight: string
  readonly stretch: string | null
}

const basicLatin = Array.from({ length: 0x7f - 0x20 }, (_, offset) => String.fromCodePoint(0x20 + offset)).join('')
/** Not the whole of Latin-1: the letters that names on an order are likely to need, as far as the size allows. */
const letters = 'àáâäåæçèéêëíñóôöøúüßÄÖÜÉ'
const marks = '\u00a0°·×–—‘’“”•…−≈←↑→↓▶✓'
const characters = basicLatin + letters + marks

export const faces: readonly Face[] = [
  {
    family: 'Bricolage Grotesque',
    file: 'bricolage-grotesque',
    source: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
    characters,
    // The optical size is pinned to that of running text: left variable it would cost 30 KB. The width is pinned too:
    // WebKit sets text in a drawing with the advances of one width and the shapes of another where it is an axis.
    axes: { wdth: 100, wght: { min: 400, max: 800 }, opsz: 14 },
    features: ['kern', 'tnum'],
    weight: '400 800',
    stretch: '91% 100%',
  },
  {
    family: 'Bricolage Grotesque',
    file: 'bricolage-grotesque-narrow',
    source: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal.woff2',
    characters,
    // What is lettered in the drawing: plates, signs, slips.
    axes: { wdth: 81, wght: { min: 500, max: 800 }, opsz: 14 },
    features: ['kern', 'tnum'],
    weight: '500 800',
    stretch: '75% 90%',
  },
  {
    family: 'Spline Sans Mono',
    file: 'spline-sans-mono',
    source: '@fontsource-variable/spline-sans-mono/files/spline-sans-mono-latin-wght-normal.woff2',
    characters,
    axes: { wght: { min: 400, max: 700 } },
    features: ['kern', 'tnum'],
    weight: '400 700',
    stretch: null,
  },
]

/** Mean advance and line metrics at 100 px, measured in a browser over a page of the project's own English text. */
const sans = { ascent: 93, descent: 27 }
const mono = { ascent: 96, descent: 24, size: 1 }
const standIns = [
  { weight: '400 599', stretch: '95% 100%', size: 47.08 / 44.74, local: ['Arial', 'Liberation Sans'] },
  { weight: '400 599', stretch: '75% 94%', size: 41.12 / 44.74, local: ['Arial', 'Liberation Sans'] },
  { weight: '600 800', stretch: '95% 100%', size: 48.21 / 47.94, local: ['Arial Bold', 'Liberation Sans Bold'] },
  { weight: '600 800', stretch: '75% 94%', size: 42.54 / 47.94, local: ['Arial Bold', 'Liberation Sans Bold'] },
]

/** `Bricolage Grotesque Fallback` and `Spline Sans Mono Fallback`: system faces scaled so that nothing moves on swap. */
export const fallbackFaces: readonly string[] = [
  ...standIns.map(({ weight, stretch, size, local }) =>
    standIn(
      'Bricolage Grotesque Fallback',
      local,
      { ...sans, size },
      `font-weight: ${weight}; font-stretch: ${stretch};`,
    ),
  ),
  standIn('Spline Sans Mono Fallback', ['Courier New', 'Liberation Mono', 'Menlo', 'Consolas'], mono, ''),
]

function standIn(
  family: string,
  local: readonly string[],
  { ascent, descent, size }: { readonly ascent: number; readonly descent: number; readonly size: number },
  descriptors: string,
): string {
  const percent = (value: number): string => `${value.toFixed(1)}%`
  return `@font-face {
  font-family: '${family}';
  src: ${local.map((name) => `local('${name}')`).join(', ')};
  ${descriptors}
  size-adjust: ${percent(size * 100)};
  ascent-override: ${percent(ascent / size)};
  descent-override: ${percent(descent / size)};
  line-gap-override: 0%;
}`
}
