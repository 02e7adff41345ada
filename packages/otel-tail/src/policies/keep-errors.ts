import { SpanStatusCode } from '@opentelemetry/api'
import type { TailSpan } from '../span.ts'
import type { TailPolicy } from './tail-policy.ts'

/** What {@link keepErrors} takes for an error. */
export interface KeepErrorsOptions {
	/** Attributes that mean an error if they are `true`. By default `shed`. */
	readonly attributes?: readonly string[]
	/** The lowest HTTP status that is an error. By default 500. */
	readonly httpStatus?: number
}

/** Keeps traces with a span of status ERROR, an HTTP answer of 500 and more, or a request that was shed: as soon as such a span ends. */
export function keepErrors({
	attributes = ['shed'],
	httpStatus = 500,
}: KeepErrorsOptions = {}): TailPolicy {
	return {
		name: 'error',
		action: 'keep',
		cap: 'errors',
		isUrgent: true,
		matchesSpan(span: TailSpan) {
			if (span.status.code === SpanStatusCode.ERROR) return true
			// The second one is of the semantic conventions before they were stable.
			const status =
				span.attributes['http.response.status_code'] ?? span.attributes['http.status_code']
			if (typeof status === 'number' && status >= httpStatus) return true
			return attributes.some((name) => span.attributes[name] === true)
		},
	}
}
