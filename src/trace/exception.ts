// An error as a trace keeps it: OpenTelemetry's exception event, made so that the same run gives the same bytes.
// https://opentelemetry.io/docs/specs/semconv/exceptions/exceptions-spans/

import type { Attributes, Station } from './span'

/** A piece of work that an error left unfinished. */
export interface Passed {
  readonly name: string
  readonly station: Station
}

/**
 * `exception.type`, `exception.message` and `exception.stacktrace`. `passed` are the spans that the error went through,
 * the innermost first.
 *
 * What an engine calls a stack names files of one machine, lines of one build and functions in a form of its own. Here it
 * is the way through the spans, in the same notation: their names stand in the server's source, so they lead to the lines.
 * For the same reason a message that the engine wrote is left out; one that our code or a library wrote is kept.
 */
export const exceptionAttributes = (error: Error, passed: readonly Passed[]): Attributes => ({
  'exception.type': error.name,
  'exception.message': messageOf(error),
  'exception.stacktrace': [
    exceptionLine(error),
    ...passed.map(({ name, station }) => `    at ${name} (${station})`),
    ...(error.cause instanceof Error ? [`Caused by: ${exceptionLine(error.cause)}`] : []),
  ].join('\n'),
})

/** Its class and its message in one line, the same on every machine. */
export const exceptionLine = (error: Error): string => `${error.name}: ${messageOf(error)}`

const messageOf = ({ name, message }: Error): string => (byTheEngine.has(name) ? worded : message)

/** The classes that the language itself throws (ECMA-262 §20.5.5); no two engines say the same with them. */
const byTheEngine: ReadonlySet<string> = new Set([
  'EvalError',
  'InternalError',
  'RangeError',
  'ReferenceError',
  'RuntimeError',
  'SyntaxError',
  'TypeError',
  'URIError',
])
const worded = 'worded by each engine in its own way'
