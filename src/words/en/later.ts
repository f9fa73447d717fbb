// The English texts of what is opened later: they come with it.

import { captions } from './captions'
import { endings } from './endings'
import { glossary } from './glossary'
import { glossaryMarks } from './glossary-marks'
import { help } from './help'
import { inspector } from './inspector'
import { lessonFile } from './lesson-file'
import { problems } from './problems'
import { readers } from './readers'
import { recipe } from './recipe'
import { rooms } from './rooms'
import { stations } from './stations'
import { switchesPlain } from './switches-plain'
import * as telling from './telling'
import { textView } from './text-view'
import { visit } from './visit'

export const later = {
  captions,
  stations,
  readers,
  switchesPlain,
  endings,
  problems,
  lessonFile,
  inspector,
  recipe,
  rooms,
  glossary,
  glossaryMarks,
  help,
  telling,
  textView,
  visit,
}
