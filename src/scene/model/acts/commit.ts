// COMMIT and ROLLBACK at the shelves: what a transaction has done to a jar stays open and dashed until the one makes it
// true for everybody, or the other brings it back where it came from.

import type { JarScore } from '../pantry-score'
import { type Stage, tempo } from '../stage'

/** Lids on, for everybody to see: what is new stays, what was taken off is gone, the counts are true. */
export function settle(stage: Stage, jars: readonly JarScore[], at: number): void {
  for (const { shelf, rows } of stage.score.pantry.shelves) {
    if (rows.last === null) continue
    const more = jars.filter(({ table }) => table === shelf.table).reduce((sum, jar) => sum + difference(jar), 0)
    if (more !== 0) rows.to(rows.last + more, at)
  }
  for (const jar of jars) {
    if (jar.pending.last === 'none') continue
    if (jar.pending.last === 'delete') jar.opacity.to(0, at, tempo.lid)
    else {
      jar.open.to(0, at, tempo.lid)
      stage.score.pantry.kept.push(jar)
    }
    jar.pending.to('none', at)
  }
}

/** How many rows more there are once it is true. */
const difference = ({ pending, rows }: JarScore): number =>
  pending.last === 'insert' ? rows : pending.last === 'delete' ? -rows : 0

/** Everything goes back where it came from. */
export function undo(stage: Stage, at: number): void {
  const { jars, pantry } = stage.score
  for (const jar of jars) {
    const was = jar.pending.last
    if (was === 'none') continue
    jar.pending.to('none', at)
    if (was === 'insert') jar.opacity.to(0, at, tempo.jar)
    else if (pantry.kept.includes(jar)) jar.open.to(0, at, tempo.lid)
    else putBack(stage, jar, at)
  }
}

/** Under its old label, on its old place, small among the others again. */
function putBack(stage: Stage, jar: JarScore, at: number): void {
  jar.fresh.to(0, at, 200)
  jar.open.to(0, at, tempo.lid)
  jar.glow.to(0, at, 200)
  if (!jar.home) return
  jar.size.to(0, at + 200, tempo.jar)
  const backMs = jar.spot.to(jar.home.spot, at + 200, tempo.jar)
  jar.opacity.to(0, backMs)
  const { unit } = jar.home
  const shelf = stage.score.pantry.shelves.find((one) => one.shelf.table === jar.table)
  if (!shelf || unit === null) return
  const others = shelf.away.last.filter((one) => one !== unit)
  const same = shelf.away.last.length - others.length - jar.rows
  shelf.away.to([...others, ...Array<number>(Math.max(0, same)).fill(unit)], backMs)
}
