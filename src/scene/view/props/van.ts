// The outline of a supplier's van, standing on `y`: its box, its cab, and both as one shape.

import { bays as floors } from '../../model'

export const vanX = 1298

export const vanBox = (y: number): string =>
  `M${vanX} ${y - 76}Q${vanX} ${y - 84} ${vanX + 8} ${y - 84}H${vanX + 82}Q${vanX + 90} ${y - 84} ${vanX + 90} ${y - 76}V${y - 12}H${vanX}Z`
export const vanCab = (y: number): string =>
  `M${vanX + 90} ${y - 64}H${vanX + 108}Q${vanX + 114} ${y - 64} ${vanX + 118} ${y - 54}L${vanX + 124} ${y - 38}Q${vanX + 130} ${y - 36} ${vanX + 130} ${y - 28}V${y - 12}H${vanX + 90}Z`

/** The floors of the dock's bays, by supplier. */
export const bays = { pay: floors.payment, mail: floors.email, files: floors.storage } as const
