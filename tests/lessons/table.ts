// What becomes of every lesson with each of its switches: how it ends, and where it turned.

import type { LessonId } from '../../src/lessons'
import type { SwitchId } from '../../src/simulation'
import type { Station } from '../../src/trace'

export interface Ending {
  readonly lesson: LessonId
  readonly switches: readonly SwitchId[]
  /** `null`: no answer ever came. */
  readonly status: number | null
  /** The work that refused or broke, with its station; `null` where all went well. */
  readonly turned: { readonly step: string; readonly station: Station } | null
}

const at = (step: string, station: Station): Ending['turned'] => ({ step, station })

const refusedAtRoute = at('no-route', 'gateway')
const refusedAtMethod = at('method-not-allowed', 'gateway')
const refusedAtBadge = at('check-badge', 'auth')
const refusedAtBody = at('check-body', 'validation')
const refusedByCook = at('show-profile', 'logic')
const lostInStreet = at('carry-request', 'network')

const rows: readonly (readonly [LessonId, readonly SwitchId[], number | null, Ending['turned']])[] = [
  ['page', [], 200, null],
  ['page', ['unknown-path'], 404, refusedAtRoute],
  ['page', ['network-offline'], null, lostInStreet],
  ['page', ['network-slow'], 200, null],
  ['menu', [], 200, null],
  ['menu', ['wrong-method'], 405, refusedAtMethod],
  ['menu', ['unknown-path'], 404, refusedAtRoute],
  ['menu', ['network-offline'], null, lostInStreet],
  ['menu', ['network-slow'], 200, null],
  ['menu', ['database-down'], 503, at('select-dishes', 'database')],
  ['menu', ['database-slow'], 200, null],
  ['sign-up', [], 201, null],
  ['sign-up', ['malformed-json'], 400, refusedAtBody],
  ['sign-up', ['broken-rules'], 422, refusedAtBody],
  ['sign-up', ['taken-email'], 409, at('insert-user', 'database')],
  ['sign-up', ['discreet-mode'], 202, null],
  ['sign-up', ['discreet-mode', 'taken-email'], 202, null],
  ['sign-up', ['database-down'], 503, at('begin', 'database')],
  ['sign-up', ['database-slow'], 201, null],
  ['sign-up', ['email-down'], 201, at('send-email', 'providers')],
  ['sign-up', ['network-offline'], null, lostInStreet],
  ['sign-up', ['network-slow'], 201, null],
  ['log-in', [], 201, null],
  ['log-in', ['wrong-password'], 401, at('log-in', 'logic')],
  ['log-in', ['unknown-email'], 401, at('log-in', 'logic')],
  ['log-in', ['discreet-mode'], 201, null],
  ['log-in', ['malformed-json'], 400, refusedAtBody],
  ['log-in', ['database-down'], 503, at('select-credentials', 'database')],
  ['log-in', ['database-slow'], 201, null],
  ['log-in', ['network-offline'], null, lostInStreet],
  ['log-in', ['network-slow'], 201, null],
  ['profile', [], 200, null],
  ['profile', ['no-token'], 401, refusedAtBadge],
  ['profile', ['token-expired'], 401, refusedAtBadge],
  ['profile', ['token-tampered'], 401, refusedAtBadge],
  ['profile', ['wrong-person'], 403, refusedByCook],
  ['profile', ['unknown-person'], 403, refusedByCook],
  ['profile', ['unknown-person-manager'], 404, refusedByCook],
  ['profile', ['database-down'], 503, at('select-profile', 'database')],
  ['profile', ['database-slow'], 200, null],
  ['profile', ['network-offline'], null, lostInStreet],
  ['profile', ['network-slow'], 200, null],
]

export const endings: readonly Ending[] = rows.map(([lesson, switches, status, turned]) => ({
  lesson,
  switches,
  status,
  turned,
}))
