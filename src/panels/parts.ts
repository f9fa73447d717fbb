// The panels that are loaded when they are first opened.

import { partOf } from '../ui'

export const inspector = partOf(() => import('./inspector/inspector'))
export const textView = partOf(() => import('./text-view/text-view'))
