// Success or a reason in words, for input that may be bad.

export type Result<Value, Problem = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Problem }

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value })
export const failure = <Problem>(error: Problem): Result<never, Problem> => ({ ok: false, error })
