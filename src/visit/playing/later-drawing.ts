// The way to the drawing that keeps the model of the scene out of the page's entry.

type Loaded = typeof import('./drawing')

let loading: Promise<Loaded> | undefined
let loaded: Loaded | undefined

/** Settles when a page that is made draws at once: the build and tests wait for it. */
export function loadDrawing(): Promise<Loaded> {
  loading ??= import('./drawing').then((module) => {
    loaded = module
    return module
  })
  return loading
}

/** `undefined` until it was loaded. */
export const loadedDrawing = (): Loaded | undefined => loaded
