// The face of `playback`: a pure clock, stops, and the one driver.
export { advance, type Clock, type ClockEvent, type Hold, stoppedClock } from './clock'
export { createPlayer, type FrameSource, type Player } from './player'
export { nextStop, previousStop, stopAt } from './stops'
