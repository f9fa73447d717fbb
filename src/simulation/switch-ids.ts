// The ids of all that can be switched on for an order. They are stable: links and words use them.

export const faultIds = [
  'network-offline',
  'network-slow',
  'database-down',
  'database-slow',
  'email-down',
  'discreet-mode',
] as const
/** A fault switches a part of the kitchen, in code: the list is closed. */
export type FaultId = (typeof faultIds)[number]

/** A variation is data: an id of the lesson's own, or of the general ones. */
export type VariationId = string

export type SwitchId = FaultId | VariationId

export const isFaultId = (text: string): text is FaultId => faultIds.some((id) => id === text)

/** What an id of a switch looks like; which ones there are, the lesson says. */
export const isSwitchName = (text: string): boolean => /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(text) && text.length <= 40
