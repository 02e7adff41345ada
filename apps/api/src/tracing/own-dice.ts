import { randomBytes } from 'node:crypto'
import { createTraceState, type TextMapPropagator, trace } from '@opentelemetry/api'

/**
 * Continues the traces of whoever calls without what they say of sampling: the share that they kept, and the dice of their trace ids, which they may have chosen. Each trace gets
 * dice of its own instead, which `tracestate` tells.
 *
 * @see https://opentelemetry.io/docs/specs/otel/trace/tracestate-handling/#sampling-randomness-value-rv
 */
export function ownDice(propagator: TextMapPropagator): TextMapPropagator {
	return {
		inject: (...given) => propagator.inject(...given),
		extract(context, carrier, getter) {
			const extracted = propagator.extract(context, carrier, getter)
			const caller = trace.getSpanContext(extracted)
			if (!caller) return extracted
			const dice = `rv:${randomBytes(7).toString('hex')}`
			const traceState = (caller.traceState ?? createTraceState()).set('ot', dice)
			return trace.setSpanContext(extracted, { ...caller, traceState })
		},
		fields: () => propagator.fields(),
	}
}
