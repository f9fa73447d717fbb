// What the build makes of the lessons' folders (`.build/lessons.ts`).

declare module 'virtual:lessons/catalogue' {
  export const rows: readonly (readonly [
    id: string,
    chapter: number,
    minutes: number,
    stops: number,
    seconds: number,
    prerequisites: readonly string[],
  ])[]
}

declare module 'virtual:lessons/titles' {
  /** By language. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly titles: Readonly<Record<string, import('./words').LessonTitle>> }>>
  >
}

declare module 'virtual:lessons/load' {
  /** By `id/lang`. */
  export const loaders: Readonly<
    Record<
      string,
      () => Promise<{ readonly lesson: import('./lesson').Lesson; readonly words: import('./words').LessonWords }>
    >
  >
}
