// Fails to compile when `platform.d.ts` lacks what Hono's types stand on: a missing name turns silently into `any`.

import type { Context } from 'hono'
import type { AppEnv } from './env'

type IsAny<Type> = 0 extends 1 & Type ? true : false
type Holds<Condition extends true> = Condition
type Raw = Context<AppEnv>['req']['raw']

export type RequestIsTyped = Holds<IsAny<Raw> extends true ? false : Raw extends Request ? true : false>
export type ResponseIsTyped = Holds<IsAny<Context<AppEnv>['res']> extends true ? false : true>
export type HeadersAreTyped = Holds<IsAny<Raw['headers']> extends true ? false : true>
export type BodyIsTyped = Holds<IsAny<Raw['body']> extends true ? false : true>
