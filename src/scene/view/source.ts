// Where parts get their frames from. A new frame asks only those parts that looked at something in it which has
// changed; what a part looks at is learned while it looks.

import type { MotionValue } from 'framer-motion'
import type { Frame } from '../model'
import { share } from './share'

/** What a part looks at. While all of it is the same as before, the part is not painted again. */
export type Watch = (frame: Frame) => readonly unknown[]

/** What did not change from one frame to the next is the same object in both. */
export interface Source {
  get(): Frame
  /** `paint` is called once, and when something of what `watch` gives has changed. Returns the way to stop listening. */
  follow(watch: Watch, paint: (frame: Frame) => void): () => void
  /** The next frame is there. */
  next(frame: Frame): void
}

export function createSource(frame: MotionValue<Frame>): Source {
  const followers = new Map<string, Set<() => void>>()
  let given = frame.get()
  let last = given
  const look = createLook(() => last)
  const next = (now: Frame): void => {
    const before = last
    given = now
    last = share(before, now)
    const concerned = new Set<() => void>()
    for (const name of changes(before, last)) for (const one of followers.get(name) ?? []) concerned.add(one)
    for (const one of concerned) one()
  }
  return {
    next,
    get: () => {
      if (given !== frame.get()) next(frame.get())
      return last
    },
    follow: (watch, paint) => {
      const names = new Set<string>()
      const note = (name: string): void => {
        if (names.has(name)) return
        names.add(name)
        const others = followers.get(name)
        if (others) others.add(follower)
        else followers.set(name, new Set([follower]))
      }
      let seen: readonly unknown[] | undefined
      const follower = (): void => {
        const now = look(watch, note)
        if (seen?.length === now.length && now.every((value, index) => value === seen?.[index])) return
        seen = now
        paint(last)
      }
      follower()
      return () => {
        for (const name of names) followers.get(name)?.delete(follower)
      }
    },
  }
}

/** Of these, each member is told apart: `actors.waiter` has changed, the chef has not. */
const crowds = ['actors', 'rooms'] as const satisfies readonly (keyof Frame)[]
type Crowd = (typeof crowds)[number]

/** Names of what differs between two frames that share what they have in common: `stove`, `actors`, `actors.waiter`. */
function changes(before: Frame, now: Frame): readonly string[] {
  const changed: string[] = []
  let name: keyof Frame
  for (name in now) if (before[name] !== now[name]) changed.push(name)
  for (const crowd of crowds) if (before[crowd] !== now[crowd]) addMembers(changed, crowd, before[crowd], now[crowd])
  return changed
}

function addMembers<Members extends object>(changed: string[], crowd: Crowd, before: Members, now: Members): void {
  for (const member in now) if (before[member] !== now[member]) changed.push(`${crowd}.${member}`)
}

/** Says what a `watch` sees in the present frame; `note` hears the name of everything it looked at on the way. */
function createLook(frame: () => Frame): (watch: Watch, note: (name: string) => void) => readonly unknown[] {
  let listener: (name: string) => void = () => {}
  // Made once: while it plays, nothing is built for a look but what the watch gives.
  const members = crowds.map((crowd): readonly [Crowd, unknown] => [
    crowd,
    new Proxy(frame()[crowd], {
      get: (_, name): unknown => {
        listener(`${crowd}.${String(name)}`)
        return Reflect.get(frame()[crowd], name)
      },
    }),
  ])
  const told = new Proxy(frame(), {
    get: (_, name): unknown => {
      for (const [crowd, member] of members) if (crowd === name) return member
      listener(String(name))
      return Reflect.get(frame(), name)
    },
  })
  return (watch, note) => {
    listener = note
    return watch(told).map((value) => {
      for (const [crowd, member] of members) {
        if (member !== value) continue
        note(crowd)
        return frame()[crowd]
      }
      return value
    })
  }
}
