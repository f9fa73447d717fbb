// A sentence in which what stands between **two stars** is bold.

import { Fragment } from 'react'

export function Bold({ text }: { readonly text: string }) {
  return text.split('**').map((part, index) => {
    // Parts are told apart by their place alone, and never change theirs.
    const key = `${index}`
    return index % 2 === 1 ? <b key={key}>{part}</b> : <Fragment key={key}>{part}</Fragment>
  })
}
