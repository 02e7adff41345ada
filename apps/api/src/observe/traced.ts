import {
	type Attributes,
	type Context,
	context,
	INVALID_SPAN_CONTEXT,
	ProxyTracerProvider,
	propagation,
	type Span,
	SpanKind,
	SpanStatusCode,
	trace,
} from '@opentelemetry/api'
import { isOurFault, type RequestEvent } from './request-event.ts'

type ReadHeader = (name: string) => string | null

const NAME = '@blog/api'

/** Of the SDK that is registered now. */
const tracer = () => trace.getTracer(NAME)
const noSpan = trace.wrapSpanContext(INVALID_SPAN_CONTEXT)

/** Whether somebody has registered an SDK: spans for nobody take as long as a small answer. */
export function isListening(): boolean {
	const provider = trace.getTracerProvider()
	if (!(provider instanceof ProxyTracerProvider)) return true
	return provider.getDelegateTracer(NAME) !== undefined
}

/** Does a part of the work for a request in a span of its own. */
export function traced<Result>(
	name: string,
	attributes: Attributes,
	work: (span: Span) => Result,
): Result {
	if (!isListening()) return work(noSpan)
	return tracer().startActiveSpan(name, { attributes }, (span) => ended(span, work))
}

/**
 * Begins the span of a request, which continues the trace of who asks. Whoever begins it ends it.
 *
 * @param header Reads the request's.
 * @returns In which the request is answered; `undefined` if nobody listens.
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function requestContext(
	method: string,
	path: string,
	header: ReadHeader,
): Context | undefined {
	if (!isListening()) return undefined
	const options = {
		kind: SpanKind.SERVER,
		attributes: { 'http.request.method': method, 'url.path': path },
	}
	const caller = callerOf(header)
	return trace.setSpan(caller, tracer().startSpan(method, options, caller))
}

function callerOf(header: ReadHeader): Context {
	return header('traceparent') === null
		? context.active()
		: propagation.extract(context.active(), header, headerGetter)
}

const headerGetter = {
	keys: () => ['traceparent', 'tracestate', 'baggage'],
	get: (header: ReadHeader, name: string) => header(name) ?? undefined,
}

function ended<Result>(span: Span, work: (span: Span) => Result): Result {
	try {
		const result = work(span)
		if (!(result instanceof Promise)) {
			span.end()
			return result
		}
		return result.then(
			(value) => {
				span.end()
				return value
			},
			(error: unknown) => {
				fail(span, error)
				throw error
			},
		) as Result
	} catch (error) {
		fail(span, error)
		throw error
	}
}

function fail(span: Span, error: unknown): void {
	span.recordException(error as Error)
	span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).message })
	span.end()
}

/** Says in the span of a request how it was answered, and ends it. */
export function endRequest(
	span: Span,
	{ method, route, status, cache, aborted, error }: Omit<RequestEvent, 'span'>,
): void {
	if (route !== 'unmatched') {
		span.updateName(`${method} ${route}`)
		span.setAttribute('http.route', route)
	}
	span.setAttributes({
		'http.response.status_code': status,
		'blog.cache': cache,
		...(aborted && { 'blog.aborted': true }),
	})
	if (error !== undefined) span.recordException(error as Error)
	if (isOurFault(status)) span.setStatus({ code: SpanStatusCode.ERROR })
	span.end()
}
