// The player as a test uses it: the same few acts, written once, in whatever browser and frame it runs.
// They go by what a learner finds: names of buttons, regions and tabs.

export type Way = 'service-worker' | 'in-page'

/** A document in which functions can be run; each browser's own driver provides it, once the document is there. */
export interface Surface {
  /** Runs a self-contained function in the page; its parameter and result are plain data. */
  run<Parameter, Value>(work: (parameter: Parameter) => Value, parameter: Parameter): Promise<Value>
}

export interface Player {
  /** Waits until the page says which way to the server is in use. */
  way(): Promise<Way>
  /** Presses a button by its accessible name, as soon as it can be pressed. */
  press(name: string): Promise<void>
  /** Opens the inspector's tab of that name. */
  openTab(name: string): Promise<void>
  /** Presses a key while the focus is in the region of that name. */
  key(region: string, key: string): Promise<void>
  /** `Step 3 of 7`. */
  stepLabel(): Promise<string>
  /** The id of the current step; empty until an order has run. */
  stepId(): Promise<string>
  /** The text of the region of that name. */
  text(region: string): Promise<string>
  /** Waits until `read` gives something that `accept` takes. */
  until<Value>(
    read: () => Promise<Value>,
    accept: (value: Value) => boolean,
    what: string,
    withinMs?: number,
  ): Promise<Value>
}

const patienceMs = 30_000
const pauseMs = 100

export function createPlayer(surface: Surface): Player {
  async function until<Value>(
    read: () => Promise<Value>,
    accept: (value: Value) => boolean,
    what: string,
    withinMs = patienceMs,
  ): Promise<Value> {
    const start = performance.now()
    for (;;) {
      const value = await read()
      if (accept(value)) return value
      if (performance.now() - start > withinMs)
        throw new Error(`Waited ${withinMs / 1000} s for ${what}; the last seen was ${JSON.stringify(value)}`)
      await new Promise((resume) => setTimeout(resume, pauseMs))
    }
  }
  const succeed = (act: () => Promise<boolean>, what: string): Promise<unknown> => until(act, (done) => done, what)

  return {
    until,
    async way() {
      const isKnown = (way: string | null): boolean => way === 'service-worker' || way === 'in-page'
      const way = await until(() => surface.run(readWay, null), isKnown, 'the way to the server')
      return way === 'service-worker' ? way : 'in-page'
    },
    async press(name) {
      await succeed(() => surface.run(pressControl, { role: 'button', name }), `a button “${name}” that can be pressed`)
    },
    async openTab(name) {
      await succeed(() => surface.run(pressControl, { role: 'tab', name }), `a tab “${name}”`)
    },
    async key(region, key) {
      await succeed(() => surface.run(pressKey, { region, key }), `a region “${region}” that takes keys`)
    },
    stepLabel: () => surface.run(readStepLabel, null),
    stepId: () => surface.run(readStepId, null),
    text: (region) => surface.run(readRegion, region),
  }
}

/** A frame shows an empty document of the embedding page's until its own has come. */
export async function whenLoaded(surface: Surface): Promise<Surface> {
  for (let waited = 0; waited < patienceMs; waited += pauseMs) {
    if (await surface.run(isLoaded, null)) return surface
    await new Promise((resume) => setTimeout(resume, pauseMs))
  }
  throw new Error('The document did not load.')
}

// What follows runs inside the page: nothing from outside a function is there.

function isLoaded(): boolean {
  return location.href !== 'about:blank' && document.readyState !== 'loading'
}

function readWay(): string | null {
  return document.querySelector('[data-testid="network-way"]')?.getAttribute('data-way') ?? null
}

function readStepLabel(): string {
  return document.querySelector('[data-testid="step-label"]')?.textContent ?? ''
}

function readStepId(): string {
  return document.querySelector('[data-testid="step-label"]')?.getAttribute('data-step-id') ?? ''
}

function readRegion(name: string): string {
  const region = document.querySelector(`[aria-label="${name}"]`)
  return region instanceof HTMLElement ? region.innerText : ''
}

function pressControl({ role, name }: { readonly role: string; readonly name: string }): boolean {
  const label = (element: Element): string => {
    // What is only drawn, such as a key's name, is no part of a control's name.
    const spoken = element.cloneNode(true)
    if (spoken instanceof Element) for (const drawn of spoken.querySelectorAll('[aria-hidden="true"]')) drawn.remove()
    return (element.getAttribute('aria-label') ?? spoken.textContent ?? '').replace(/\s+/g, ' ').trim()
  }
  const controls = [
    ...document.querySelectorAll<HTMLElement>(role === 'tab' ? '[role="tab"]' : 'button, [role="button"]'),
  ]
  const found = controls.find(
    (element) => label(element) === name && element.getClientRects().length > 0 && !element.matches(':disabled'),
  )
  if (!found || found.getAttribute('aria-disabled') === 'true') return false
  // Radix opens a tab when the mouse goes down on it.
  found.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 }))
  found.focus()
  found.click()
  return true
}

function pressKey({ region, key }: { readonly region: string; readonly key: string }): boolean {
  const place = document.querySelector<HTMLElement>(`[aria-label="${region}"]`)
  if (!place) return false
  const target = place.matches('[tabindex]') ? place : place.querySelector<HTMLElement>('[tabindex], button, input')
  if (!target) return false
  target.focus()
  for (const type of ['keydown', 'keyup'])
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }))
  return true
}
