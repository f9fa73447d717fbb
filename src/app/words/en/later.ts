// The English texts of what is opened later: they come with it.

import { glossary } from './glossary'
import { help } from './help'
import { inspector } from './inspector'
import { recipe } from './recipe'
import { textView } from './text-view'

export const later = { inspector, recipe, glossary, help, textView }
