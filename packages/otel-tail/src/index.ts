export type { Clock } from './clock.ts'
export type { TailCounters } from './counters.ts'
// What is told of it
export { prometheusText } from './output/prometheus-text.ts'
// What is kept and what is dropped
export { dropRoutes } from './policies/drop-routes.ts'
export { type KeepErrorsOptions, keepErrors } from './policies/keep-errors.ts'
export { type KeepForcedOptions, keepForced } from './policies/keep-forced.ts'
export { type KeepRareOptions, keepRare } from './policies/keep-rare.ts'
export { type KeepSlowOptions, keepSlow } from './policies/keep-slow.ts'
export type { TailPolicy, TailTrace } from './policies/tail-policy.ts'
export type { TailSamplingOptions } from './resolve-options.ts'
export type { TailSpan, TailSpanEvent, TailSpanProcessor } from './span.ts'
export { type TailSampler, tailSampling } from './tail-sampling.ts'
