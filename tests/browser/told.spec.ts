// While a trip plays, picture and words are of one room: the page's root says which room is lit and of which is told.
// Sampled over all lessons at every detail, at the highest speed: what is told is a function of story time.

import { expect, test } from './kit/test'

interface Sample {
  readonly lit: string
  readonly told: string
  readonly room: string | null
  readonly between: boolean
  readonly last: boolean
}

const everyMs = 200
const lessons = ['page', 'menu', 'sign-up', 'log-in', 'profile'] as const
const details = ['story', 'steps', 'all'] as const

test('words and picture agree while it plays', async ({ context, sites }) => {
  test.setTimeout(300_000)
  await Promise.all(
    lessons.map(async (lesson) => {
      const page = await context.newPage()
      for (const detail of details) {
        await page.goto(`${sites.player}?lesson=${lesson}&detail=${detail}&speed=4`)
        await page.getByRole('button', { name: 'Send the order' }).click()
        await page.waitForFunction(() => document.querySelector('[data-step-id]:not([data-step-id=""])') !== null)
        const samples = await page.evaluate(sampleTrip, everyMs)
        const name = `${lesson}, ${detail}`
        const rooms = new Set(samples.filter(({ between }) => !between).map(({ told }) => told))
        const agree = samples.filter(({ lit, told }) => (told === 'travel' ? !rooms.has(lit) : told === lit))
        expect(samples.length, name).toBeGreaterThan(10)
        expect(agree.length / samples.length, name).toBeGreaterThanOrEqual(0.95)
        // Whose number stands there, its room stands beside it; on the way neither does.
        for (const { between, room, told } of samples) {
          if (between) expect(room, name).toBeNull()
          else expect(told, name).not.toBe('travel')
        }
      }
      await page.close()
    }),
  )
})

/** Runs in the page: looks until the last step is reached. */
async function sampleTrip(every: number): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  const label = document.querySelector('[data-testid="step-label"]')
  for (;;) {
    await new Promise((resolve) => {
      setTimeout(resolve, every)
    })
    const { lit = '', told = '' } = document.documentElement.dataset
    const text = label?.textContent ?? ''
    const [, number, count] = /^Step (\d+) of (\d+)$/.exec(text) ?? []
    samples.push({
      lit,
      told,
      room: label?.parentElement?.querySelector('[data-station]')?.textContent ?? null,
      between: number === undefined,
      last: number !== undefined && number === count,
    })
    if (samples.at(-1)?.last || samples.length > 600) return samples
  }
}
