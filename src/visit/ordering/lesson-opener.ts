// Opens lessons: fetched when they are first wanted, known from then on.

import {
  type FileProblem,
  firstLesson,
  inCatalogue,
  isForeign,
  type OpenedLesson,
  orderOf,
  readLesson,
} from '../../lessons'
import type { Player } from '../../playback'
import { stepsOf } from '../../trace'
import type { Kitchen } from '../kitchen'
import type { AppStore } from '../state'

/** Where the files of lessons are kept for as long as the tab is there. */
export interface LessonFiles {
  /** The file's text; `null` where none of that id was opened here. */
  kept(id: string): string | null
  /** `null` forgets. */
  keep(id: string, text: string | null): void
}

interface Parts {
  readonly store: AppStore
  readonly player: Player
  load(id: string): Promise<OpenedLesson>
  readonly files: LessonFiles
  kitchen(): Promise<Kitchen>
  /** Looks for values that the world does not have yet. */
  freshen(): Promise<void>
}

export interface LessonOpener {
  open(id: string): Promise<boolean>
  load(ids: readonly string[]): Promise<readonly string[]>
  openFile(text: string, file: string): Promise<boolean>
  remove(id: string): void
  /** Settles when what is being fetched is there; `null` where nothing is. */
  underWay(): Promise<unknown> | null
}

const usualStops = 7

export function createLessonOpener({ store, player, load: fetchLesson, files, kitchen, freshen }: Parts): LessonOpener {
  // What was asked for last wins.
  let asked = 0

  const show = (opened: OpenedLesson): void => {
    const { lesson } = opened
    const { base, lessons } = store.getState()
    if (!lessons.has(lesson.id)) know(opened)
    // The lesson first: whoever notes the moment that is left still finds the playhead where it was.
    store.setState({
      lesson,
      shown: null,
      compared: null,
      problem: null,
      drafted: null,
      fresh: {},
      bill: 'open',
      part: { from: null, to: null },
      switches: [],
    })
    player.send({ type: 'load', durationMs: 0, timeMs: 0 })
    if (base !== null) void freshen()
  }

  let underWay: Promise<unknown> | null = null

  /** While a lesson is fetched the page is busy: no order of the one before is to be sent in its place. */
  const load = (id: string): Promise<boolean> => {
    if (store.getState().lessons.has(id)) return Promise.resolve(true)
    const isFree = store.getState().busy === null
    if (isFree) store.setState({ busy: 'opening' })
    const fetching = fetched(id).finally(() => {
      if (underWay === fetching) underWay = null
      // What was asked for meanwhile, an order or another lesson, is busy still.
      if (isFree && underWay === null && store.getState().busy === 'opening') store.setState({ busy: null })
    })
    underWay = fetching
    return fetching
  }

  const fetched = async (id: string): Promise<boolean> => {
    try {
      const opened = inCatalogue(id) ? await fetchLesson(id) : await fromFile(files.kept(id))
      if (opened?.lesson.id !== id) return false
      know(opened)
      return true
    } catch {
      return false
    }
  }

  const know = (opened: OpenedLesson): void =>
    store.setState(({ lessons }) => ({ lessons: new Map([...lessons, [opened.lesson.id, opened]]) }))

  const fromFile = async (text: string | null): Promise<OpenedLesson | undefined> => {
    const read = text === null ? undefined : await readLesson(text)
    return read?.ok ? { ...read.value, stops: await stopsOf(read.value.lesson) } : undefined
  }

  /** As it is played, in the seed world; without a kitchen, what is usual. */
  const stopsOf = async (lesson: OpenedLesson['lesson']): Promise<number> => {
    try {
      const opened = await kitchen()
      const order = opened.standIn(orderOf(lesson, {}, null))
      const placed = { lesson: lesson.id, order, switches: [], waitMs: 0 }
      const { trace } = await opened.replay(opened.seedWorld(store.getState().seed), placed)
      return stepsOf(trace, 'story').length
    } catch {
      return usualStops
    }
  }

  const refuse = (file: string, problems: readonly FileProblem[]): false => {
    store.setState({ fileProblems: { file, problems } })
    return false
  }

  return {
    open: async (id) => {
      const mine = ++asked
      const known = store.getState().lessons.get(id)
      if (!known && !(await load(id))) {
        if (mine === asked && inCatalogue(id)) store.setState({ problem: 'lesson' })
        return false
      }
      const opened = known ?? store.getState().lessons.get(id)
      if (mine !== asked || !opened) return false
      show(opened)
      return true
    },
    underWay: () => underWay,
    openFile: async (text, file) => {
      const mine = ++asked
      const read = await readLesson(text)
      if (mine !== asked) return false
      if (!read.ok) return refuse(file, read.error)
      const opened = { ...read.value, stops: await stopsOf(read.value.lesson) }
      if (mine !== asked) return false
      files.keep(opened.lesson.id, text)
      know(opened)
      store.setState({ fileProblems: null })
      show(opened)
      return true
    },
    remove: (id) => {
      if (!isForeign(id)) return
      files.keep(id, null)
      if (store.getState().lesson.id === id) show(store.getState().lessons.get(firstLesson.lesson.id) ?? firstLesson)
      store.setState(({ lessons }) => ({ lessons: new Map([...lessons].filter(([known]) => known !== id)) }))
    },
    load: async (ids) => {
      const wanted = [...new Set(ids)]
      const had = await Promise.all(wanted.map(load))
      return wanted.filter((_, index) => !had[index])
    },
  }
}
