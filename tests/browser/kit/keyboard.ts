// A person who uses nothing but the keyboard: real key presses, focus by Tab, in the page or in a frame of it.

import type { Frame, Page } from '@playwright/test'
import { expect } from './test'

export interface Typist {
  /** Presses Tab until the control with this accessible name has the focus. */
  tabTo(name: string): Promise<void>
  press(key: string): Promise<void>
  /** Replaces what stands in the field in focus. */
  type(text: string): Promise<void>
}

const mostTabs = 80

export function createTypist(page: Page, frame: Frame): Typist {
  return {
    async tabTo(name) {
      const seen: string[] = []
      for (let tab = 0; tab < mostTabs; tab++) {
        const focused = await frame.evaluate(nameOfFocused)
        if (focused === name) return
        seen.push(focused)
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never reaches “${name}”; it passed ${[...new Set(seen)].join(', ')}`)
    },
    press: (key) => page.keyboard.press(key),
    async type(text) {
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
    },
  }
}

/** The step on which the playhead stands, as the page shows it: words, picture and panel. */
export interface Shown {
  readonly label: string
  readonly stepId: string
  readonly caption: string
  readonly picture: string
}

export const shown = (frame: Frame): Promise<Shown> => frame.evaluate(readShown)

/** Waits until the playhead stands on another step than `before` and playback rests. */
export async function nextShown(frame: Frame, before: string): Promise<Shown> {
  await expect.poll(async () => (await shown(frame)).label, { timeout: 30_000 }).not.toBe(before)
  // At the end it plays again. On the way to a stop neither stands there.
  await frame.getByRole('button', { name: /^Play( again)?$/ }).waitFor({ state: 'attached', timeout: 30_000 })
  return shown(frame)
}

// What follows runs inside the page.

function nameOfFocused(): string {
  const element = document.activeElement
  if (!element) return ''
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`)
  const spoken = element.cloneNode(true)
  if (spoken instanceof Element) for (const drawn of spoken.querySelectorAll('[aria-hidden="true"]')) drawn.remove()
  const text = element.getAttribute('aria-label') ?? label?.textContent ?? spoken.textContent ?? ''
  return text.replace(/\s+/g, ' ').trim()
}

function readShown(): Shown {
  const text = (id: string): string => document.querySelector(`[data-testid="${id}"]`)?.textContent ?? ''
  // What is not displayed may still stand as it was last seen.
  const restaurant = document.querySelector('[aria-label="Restaurant"]')?.cloneNode(true)
  const drawings = restaurant instanceof Element ? [...restaurant.querySelectorAll('svg')] : []
  for (const drawing of drawings) for (const hidden of drawing.querySelectorAll('[display="none"]')) hidden.remove()
  return {
    label: text('step-label'),
    stepId: document.querySelector('[data-testid="step-label"]')?.getAttribute('data-step-id') ?? '',
    caption: text('caption'),
    picture: drawings.map((drawing) => drawing.outerHTML).join('\n'),
  }
}
