// The face of `stage`: the house in a page.
export { DraftCard, FirstCard } from './first/card'
export { loadRestaurant, Restaurant } from './later-restaurant'
export { loadTrip, type TripView } from './load-trip'
export { signs } from './scene-words'
