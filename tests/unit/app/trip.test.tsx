// A guest signs up, seen and pressed as a person would.

import { act, cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readingMs } from '../../../src/visit/playing/telling'
import { openPage } from './kit/page'

const longerThanAnyTrip = 120_000

describe('the first visit', () => {
  it('is one line that says what this is, one button, and nothing to go back to', () => {
    const page = openPage()
    expect(page.caption()).toBe('Many taps in an app send a request to a server. Watch one being served.')
    expect(screen.getByText(/nine stops, about a minute/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Send the order' })).toBeDefined()
    expect(page.label()).toBe('')
    expect(screen.queryByRole('button', { name: /^(Previous|Next) step/ })).toBeNull()
    expect(screen.queryByRole('tab', { name: 'Ticket' })).toBeNull()
  })

  it('names its regions, and on a trip the timeline', async () => {
    const page = openPage()
    for (const name of ['Restaurant', 'Order pad', 'Inspector', 'Your next order'])
      expect(screen.getByRole('region', { name })).toBeDefined()
    await page.send()
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeDefined()
  })
})

describe('an order', () => {
  it('plays from the first step to the last, and the e-mail comes after the answer', async () => {
    const page = openPage()
    await page.send()
    expect(page.label()).toBe('Step 1 of 9')
    expect(screen.getByRole('button', { name: 'Pause' })).toBeDefined()
    page.pass(longerThanAnyTrip)
    expect(page.label()).toBe('Step 9 of 9')
    expect(page.caption()).toBe('The e-mail leaves now, after the guest got the answer.')
    expect(screen.getByRole('button', { name: 'Play' })).toBeDefined()
  })

  it('commits nothing while the same is told', async () => {
    const page = openPage()
    await page.send()
    page.pass(100)
    const before = page.commits()
    page.pass(readingMs('The guest has ordered. The waiter holds the ticket.'.length) - 400)
    expect(page.label()).toBe('Step 1 of 9')
    expect(page.model.player.clock().timeMs).toBeGreaterThan(250)
    expect(page.commits()).toBe(before)
  })

  it('tells the way between two stops, with no number of one beside the room of another', async () => {
    const page = openPage()
    await page.send()
    const root = document.documentElement.dataset
    const label = screen.getByTestId('step-label')
    const rows: string[] = []
    while (page.label() !== 'Step 3 of 9') {
      const before = page.caption()
      const commits = page.commits()
      page.pass(100)
      if (page.caption() === before && label.textContent === page.label()) {
        const place = label.parentElement?.querySelector('[data-station]')?.textContent ?? 'no chip'
        const row = `${page.label()}, ${place}, ${root['told']}`
        if (rows.at(-1) === row) expect(page.commits()).toBe(commits)
        else rows.push(row)
      }
      if (root['told'] !== 'travel') expect(root['lit']).toBe(root['told'])
    }
    expect(rows).toEqual([
      'Step 1 of 9, Dining room, dining',
      'After step 1, no chip, street',
      'Step 2 of 9, The street, street',
      'After step 2, no chip, travel',
      'After step 2, no chip, rail',
    ])
  })

  it('is the same forwards, back, and forwards again', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    const way: string[] = []
    const back: string[] = []
    for (let step = 1; step < 9; step++) {
      way.push(page.caption())
      await page.press('Next step')
    }
    for (let step = 1; step < 9; step++) {
      await page.press('Previous step (back)')
      back.unshift(page.caption())
    }
    expect(page.label()).toBe('Step 1 of 9')
    expect(back).toEqual(way)
    expect(new Set(way).size).toBe(way.length)
  })

  it('stands still after sending where less movement is wanted', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    expect(screen.getByRole('button', { name: 'Play' })).toBeDefined()
    await page.press('Next step')
    expect(page.label()).toBe('Step 2 of 9')
  })

  it('plays one act at "Next step", and jumps on when pressed again', async () => {
    const page = openPage()
    await page.send()
    await page.press('First step')
    await page.press('Next step')
    expect(page.label()).toBe('Step 1 of 9')
    await page.press('Next step')
    expect(page.label()).toBe('Step 2 of 9')
    await page.press('Next step')
    page.pass(longerThanAnyTrip)
    expect(page.label()).toBe('Step 3 of 9')
  })

  it('is never sent by a key that goes on: it leads to the button', async () => {
    const page = openPage()
    for (const key of ['{ArrowRight}', '{PageDown}', ' ']) {
      act(() => screen.getByRole('region', { name: 'Restaurant' }).focus())
      await page.user.keyboard(key)
      expect(document.activeElement, key).toBe(screen.getByRole('button', { name: 'Send the order' }))
    }
    expect(page.model.store.getState()).toMatchObject({ busy: null, history: [] })
  })
})

describe('what lies ahead', () => {
  it('shows its number only, and tells no outcome anywhere', async () => {
    const page = openPage({ prefersLess: true })
    await page.unfold()
    await page.send()
    const ahead = screen.getAllByRole('button', { name: /not reached yet/ })
    expect(ahead.map((button) => button.textContent)).toEqual(['2', '3', '4', '5', '6', '7', '8', '9'])
    expect(document.body.textContent).not.toMatch(/201|Created|INSERT|e-mail leaves/i)
    expect(document.body.innerHTML).not.toMatch(/aria-label="[^"]*(201|INSERT)/)
  })

  it('is not told by the pantry: at step 1 a trip that will be refused shows what one that works does', async () => {
    const pantry = async (email: string): Promise<string> => {
      const page = openPage({ prefersLess: true })
      await page.unfold()
      await page.press('Your order')
      await page.user.clear(screen.getByLabelText('E-mail'))
      await page.user.type(screen.getByLabelText('E-mail'), email)
      await page.send()
      await page.user.click(screen.getByRole('tab', { name: 'Pantry' }))
      const text = screen.getByRole('tabpanel').textContent ?? ''
      cleanup()
      return text
    }
    expect(await pantry('nobody')).toBe(await pantry('mira.holm@example.test'))
  })

  it('is forgotten again on the way back', async () => {
    const page = openPage({ prefersLess: true })
    await page.unfold()
    await page.send()
    await page.press('Last step')
    expect(document.body.textContent).toContain('201')
    await page.press('First step')
    expect(document.body.textContent).not.toMatch(/201|Created|INSERT/)
  })
})

describe('the inspector', () => {
  it('shows the request at once and the answer once it is on the plate', async () => {
    const page = openPage({ prefersLess: true })
    await page.unfold()
    await page.send()
    const panel = screen.getByRole('tabpanel')
    expect(panel.textContent).toContain('POST /api/users HTTP/1.1')
    expect(panel.textContent).toContain('One secret in this ticket is a stand-in.')
    expect(panel.textContent).toContain('Nothing on the plate yet')
    await page.press('Step 7, not reached yet')
    expect(panel.textContent).toContain('HTTP/1.1 201 Created')
  })

  it('shows the new row, not committed', async () => {
    const page = openPage({ prefersLess: true })
    await page.unfold()
    await page.send()
    await page.user.click(screen.getByRole('tab', { name: 'Pantry' }))
    const panel = screen.getByRole('tabpanel')
    expect(panel.textContent).toContain('No SQL at this step')
    for (let step = 1; step < 5; step++) await page.press('Next step')
    expect(page.label()).toBe('Step 5 of 9')
    expect(panel.textContent).toContain('INSERT INTO users')
    expect(panel.textContent).toContain('nothing to search')
    expect(panel.textContent).toContain('1, not committed')
    expect(panel.textContent).toContain('ada@example.com')
    await page.press('Last step')
    expect(panel.textContent).toContain('Please confirm your e-mail address')
  })

  it('changes its tab by the arrow keys', async () => {
    const page = openPage()
    await page.unfold()
    screen.getByRole('tab', { name: 'Ticket' }).focus()
    await page.user.keyboard('{ArrowRight}')
    expect(screen.getByRole('tab', { name: 'Recipe' }).getAttribute('aria-selected')).toBe('true')
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Recipe' }))
  })
})

describe('the playhead', () => {
  it('says where it is, and goes from stop to stop by its own keys', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    const slider = screen.getByRole('slider', { name: 'Playhead' })
    expect(slider.getAttribute('aria-valuetext')).toBe('Step 1 of 9, Dining room: Order written')
    slider.focus()
    await page.user.keyboard('{ArrowRight}{ArrowRight}')
    expect(slider.getAttribute('aria-valuetext')).toBe('Step 3 of 9, Order rail: Rules checked')
    await page.user.keyboard('{End}')
    expect(page.label()).toBe('Step 9 of 9')
    await page.user.keyboard('{Home}')
    expect(page.label()).toBe('Step 1 of 9')
  })
})

describe('keys', () => {
  it('work in Restaurant and in Timeline, not in the order pad', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    screen.getByRole('region', { name: 'Restaurant' }).focus()
    await page.user.keyboard('{ArrowRight}')
    expect(page.label()).toBe('Step 2 of 9')
    await page.user.keyboard('{End}')
    expect(page.label()).toBe('Step 9 of 9')
    within(screen.getByRole('region', { name: 'Timeline' }))
      .getByRole('button', { name: 'First step' })
      .focus()
    await page.user.keyboard('{PageUp}')
    expect(page.label()).toBe('Step 8 of 9')
    screen.getByLabelText('E-mail').focus()
    await page.user.keyboard('{Home}{ArrowLeft} ')
    expect(page.label()).toBe('Step 8 of 9')
  })
})

describe('the live region', () => {
  it('tells each stop while it plays, and nothing of the way between', async () => {
    const page = openPage()
    await page.send()
    const live = screen.getByTestId('live')
    const heard: string[] = []
    for (let ms = 0; ms < longerThanAnyTrip; ms += 200) {
      page.pass(200)
      const text = live.textContent ?? ''
      // After the first trip the field's words are told too: the last place gets its second name.
      if (heard.at(-1)?.slice(0, 11) !== text.slice(0, 11)) heard.push(text)
    }
    expect(heard[0]).toBe('Step 1 of 9. Dining room, Ran here. The guest has ordered. The waiter holds the ticket.')
    expect(heard.map((text) => text.slice(0, 11))).toEqual(
      Array.from({ length: 9 }, (_, index) => `Step ${index + 1} of 9`),
    )
  })

  it('says how to go on where nothing moves by itself, and so does the page', async () => {
    const page = openPage({ prefersLess: true })
    await page.send()
    expect(screen.getByTestId('live').textContent).toContain('Press Next to go on.')
    expect(screen.getByTestId('step-label').parentElement?.textContent).toContain('Press Next to go on.')
    await page.press('Next step')
    expect(document.body.textContent).not.toContain('Press Next to go on.')
  })
})

describe('the two readings', () => {
  it('adds the developer’s words on request', async () => {
    const page = openPage({ prefersLess: true })
    await page.unfold()
    await page.send()
    await page.press('Step 5, not reached yet')
    expect(page.caption()).not.toContain('INSERT')
    await page.user.click(screen.getByRole('radio', { name: 'Like a developer' }))
    expect(page.caption()).toMatch(/INSERT INTO users adds the row with id \d+\. It is not committed/)
  })
})
