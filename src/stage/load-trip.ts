// What tells a trip, loaded apart: before an order ran nobody misses it.

export const loadTrip = () => import('./trip')

export type TripView = Awaited<ReturnType<typeof loadTrip>>
