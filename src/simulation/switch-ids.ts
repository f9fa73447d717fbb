// The ids of all that can be switched on for an order. They are stable: links and words use them.

export const faultIds = [
  'network-offline',
  'network-slow',
  'database-down',
  'database-slow',
  'email-down',
  'discreet-mode',
] as const
export type FaultId = (typeof faultIds)[number]

/** In the order in which they are applied: what damages a body comes after what writes one. */
export const variationIds = [
  'no-token',
  'token-expired',
  'token-tampered',
  'wrong-person',
  'unknown-person',
  'unknown-person-manager',
  'broken-rules',
  'taken-email',
  'wrong-password',
  'unknown-email',
  'malformed-json',
  'unknown-path',
  'wrong-method',
] as const
export type VariationId = (typeof variationIds)[number]

export type SwitchId = FaultId | VariationId

/** All of them, in the order in which a trace names them. */
export const switchIds: readonly SwitchId[] = [...faultIds, ...variationIds]

export const isSwitchId = (text: string): text is SwitchId => switchIds.some((id) => id === text)
