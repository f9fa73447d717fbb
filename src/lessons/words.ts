// What people read of a lesson: in its own folder for each language, or in the file that brought it.

interface InTwoReadings {
  /** For whoever is twelve: the restaurant's words. */
  readonly twelve: string
  /** For developers; `ticks` become code. */
  readonly developer: string
}

export interface VariationWords extends InTwoReadings {
  readonly name: string
  /** Simple words of the field. None of them tells how the trip ends. */
  readonly plain: string
}

/** What a list of lessons says of each. */
export interface LessonTitle {
  readonly title: string
  readonly goal: string
}

export interface LessonWords extends LessonTitle {
  /** Stand where the captions stand, before the order is sent. */
  readonly opening: string
  /** The same in simple words of the field. */
  readonly openingPlain: string
  readonly openingDeveloper: string
  /** One sentence of what was seen, when the order went as it stands and was served. */
  readonly ending: InTwoReadings
  /** What the fields are called, by name. */
  readonly fields?: Readonly<Record<string, string>>
  /** Of the lesson's own variations; those that any order can have are known by the page. */
  readonly variations?: Readonly<Record<string, VariationWords>>
}
