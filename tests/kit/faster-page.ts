// Two things that jsdom and React do slowly for pages as large as ours; what a test sees is the same.

import { createRequire } from 'node:module'
import * as React from 'react'

interface Label {
  readonly isConnected: boolean
  readonly _ownerDocument: { getElementById(id: string): object | null }
  getAttributeNS(namespace: null, name: string): string | null
}

/** jsdom walks the whole page for each label it is asked about; the page knows its ids. */
const inJsdom = createRequire(createRequire(import.meta.url).resolve('jsdom'))
const { implementation } = inJsdom('./jsdom/living/nodes/HTMLLabelElement-impl.js')
const { isLabelable } = inJsdom('./jsdom/living/helpers/form-controls.js')
const walk = Object.getOwnPropertyDescriptor(implementation.prototype, 'control')?.get
Object.defineProperty(implementation.prototype, 'control', {
  configurable: true,
  get(this: Label) {
    const id = this.getAttributeNS(null, 'for')
    if (id === null || !this.isConnected) return walk?.call(this)
    const named = this._ownerDocument.getElementById(id)
    return named !== null && isLabelable(named) ? named : null
  },
})

/** React keeps a stack with each element, for warnings; a warning without it fails a test as well. */
const internals: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
if (typeof internals === 'object' && internals !== null)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    configurable: true,
    get: () => Number.MAX_SAFE_INTEGER,
    set: () => {},
  })
