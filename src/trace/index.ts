// The face of `trace`: spans, tracers, steps, finding by time, OTLP.

export {
  type BadgeShown,
  type DatabaseQuery,
  detail,
  type EmailSent,
  type HouseBefore,
  type HouseSetup,
  type HouseState,
  type HouseTable,
  type HttpHeader,
  type HttpRequest,
  type HttpResponse,
  type JobState,
  type PasswordHashed,
  type Problem,
  type RowChange,
  readDetail,
  type Supplier,
  type TokenBucketState,
} from './attributes'
export { exceptionLine } from './exception'
export { type Exchange, indexOf, onlyExchange, statusOf, type TraceIndex } from './index-of'
export { createNoopTracer } from './noop'
export { fromOtlp, type OtlpDocument, toOtlp } from './otlp'
export {
  type Attributes,
  type AttributeValue,
  type Detail,
  details,
  type Fidelity,
  type Outcome,
  type SpanEvent,
  type SpanKind,
  type SpanLink,
  type SpanRecord,
  type Station,
  stations,
  type Trace,
} from './span'
export { longestStory, type Step, stepsOf } from './steps'
export { createTracer, type Span, type SpanOptions, type Tracer, type TracerOptions } from './tracer'
