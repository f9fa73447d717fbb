// Which texts are ids of switches. A record, so that a switch which is added and forgotten here does not compile;
// of its own, so that the page's entry need not reach the simulation.

import type { SwitchId } from '../lessons'

const known: Readonly<Record<SwitchId, true>> = {
  'network-offline': true,
  'network-slow': true,
  'database-down': true,
  'database-slow': true,
  'email-down': true,
  'discreet-mode': true,
  'no-token': true,
  'token-expired': true,
  'token-tampered': true,
  'wrong-person': true,
  'unknown-person': true,
  'unknown-person-manager': true,
  'malformed-json': true,
  'broken-rules': true,
  'taken-email': true,
  'wrong-password': true,
  'unknown-email': true,
  'unknown-path': true,
  'wrong-method': true,
}

export const isSwitchId = (text: string): text is SwitchId => Object.hasOwn(known, text)
