// The face of `words`: what people read.
export { endings } from './en/endings'
export { glossary } from './en/glossary'
export { type Marks, marks, type TermId } from './en/glossary-marks'
export { inspector } from './en/inspector'
export { recipe } from './en/recipe'
export { scene } from './en/scene'
export { frames, restaurantFrames } from './en/steps'
export { addLaterWords, createWords } from './i18n'
