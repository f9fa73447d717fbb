// The main job, end to end, in any browser and any frame: send the order, go to the last step, read the ticket.

import type { Player } from './player'

export interface Outcome {
  /** `Step 7 of 7`. */
  readonly lastStep: string
  readonly ticket: string
}

/** Sends the order as it stands, steps to the end by the keyboard's End key, and opens the ticket. */
export async function sendAndReadTicket(player: Player, expected: string): Promise<Outcome> {
  // Known only once the page's script runs: until then there is a picture of a button.
  await player.way()
  await player.press('Send the order')
  await player.until(
    () => player.stepId(),
    (id) => id !== '',
    'the first step of a run',
  )
  // At the end the bill takes its place, unless it is open.
  await openInspector(player)
  await player.key('Restaurant', 'End')
  const lastStep = await player.until(
    () => player.stepLabel(),
    (label) => /^Step (\d+) of \1$/.test(label),
    'the last step',
  )
  await player.openTab('Ticket')
  const ticket = await player.until(
    () => player.text('Inspector'),
    (text) => text.includes(expected),
    `a ticket that says ${expected}`,
  )
  return { lastStep, ticket }
}

/** It is folded on a first visit. */
async function openInspector(player: Player): Promise<void> {
  if ((await player.text('Inspector')) === '') await player.press('Look inside')
}
