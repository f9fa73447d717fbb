// The face of `stage`: the house in a page.
export { DraftCard, FirstCard } from './first/card'
export { loadTrip, type TripView } from './load-trip'
export { Restaurant } from './restaurant'
export { signs } from './scene-words'
