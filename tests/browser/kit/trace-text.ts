// The trace as the page itself gives it away: the OTLP text of the inspector's Trace tab.

import type { Player, Surface } from './player'

/** Opens the Trace tab, asks for the text and reads it. */
export async function readTraceText(player: Player, surface: Surface): Promise<string> {
  if ((await player.text('Inspector')) === '') await player.press('Look inside')
  await player.openTab('Trace')
  await player.press('Show as text')
  return player.until(
    () => surface.run(readText, null),
    (text) => text.startsWith('{'),
    'the trace as text',
  )
}

// What follows runs inside the page.

function readText(): string {
  const area = document.querySelector('textarea[aria-label="The trace as text"]')
  return area instanceof HTMLTextAreaElement ? area.value : ''
}
