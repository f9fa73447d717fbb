// All that the first sight of the house does not show: loaded when the page is alive (unseen.tsx).

export { AnswerCard } from './props/answer'
export { Badge } from './props/badge'
export { IndexCard, IndexDrawer } from './props/drawer'
export { HashMachine } from './props/hash-machine'
export { AddressBook, Fingers, Pan } from './props/in-hand'
export { Capsule, JobRail, Letter } from './props/jobs'
export { NotedLabel, Pointer } from './props/noting'
export { Plate } from './props/plate'
export { MovingJars } from './props/rows'
export { Slip } from './props/slip'
export { Closures } from './rooms/closures'
export { Tag } from './rooms/tag'
