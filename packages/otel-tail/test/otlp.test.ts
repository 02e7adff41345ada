import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { afterEach, expect, it } from 'vitest'
import { keepErrors, tailSampling } from '../src/index.ts'

/** A span as OTLP/HTTP writes it in JSON, as far as it is looked at. */
interface OtlpSpan {
	readonly traceId: string
	readonly spanId: string
	readonly parentSpanId?: string
	readonly traceState?: string
	readonly name: string
	readonly startTimeUnixNano: string
	readonly endTimeUnixNano: string
	readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[]
	readonly events: readonly { readonly name: string }[]
	readonly status: { readonly code?: number }
}

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
	for (const close of closers.splice(0)) await close()
})

/** A collector: takes OTLP/HTTP, and gives what came. */
async function collect() {
	const spans: OtlpSpan[] = []
	const server = createServer(async (request, response) => {
		let body = ''
		for await (const part of request.setEncoding('utf8')) body += part
		const isRight = request.url === '/v1/traces' && request.method === 'POST'
		if (isRight)
			for (const { scopeSpans } of JSON.parse(body).resourceSpans)
				for (const scope of scopeSpans) spans.push(...scope.spans)
		response.writeHead(isRight ? 200 : 404, { 'content-type': 'application/json' }).end('{}')
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	closers.push(() => new Promise((resolve) => server.close(resolve)))
	const { port } = server.address() as AddressInfo
	return { url: `http://127.0.0.1:${port}/v1/traces`, spans }
}

async function setUp(baseline: number) {
	const { url, spans } = await collect()
	const sampler = tailSampling(new BatchSpanProcessor(new OTLPTraceExporter({ url })), {
		policies: [keepErrors()],
		baseline,
		maxKeptPerSecond: Number.POSITIVE_INFINITY,
	})
	const provider = new BasicTracerProvider({ spanProcessors: [sampler] })
	return { tracer: provider.getTracer('test'), sampler, provider, spans }
}

it('what is kept reaches a collector over OTLP, whole, with its counts', async () => {
	const { tracer, provider, spans } = await setUp(0)
	for (const route of ['/well', '/broken']) {
		const root = tracer.startSpan('GET', { attributes: { 'http.route': route } }, ROOT_CONTEXT)
		const below = trace.setSpan(ROOT_CONTEXT, root)
		tracer.startSpan(`query ${route}`, {}, below).addEvent('row').end()
		const render = tracer.startSpan(`render ${route}`, {}, below)
		if (route === '/broken') render.setStatus({ code: SpanStatusCode.ERROR })
		render.end()
		root.end()
	}
	await provider.forceFlush()
	expect(spans.map(({ name }) => name)).toEqual(['query /broken', 'render /broken', 'GET'])
	const root = spans[2] as OtlpSpan
	for (const span of spans) {
		expect(span.traceId).toBe(root.traceId)
		expect(span.traceState).toBe('ot=th:0')
		expect(BigInt(span.endTimeUnixNano) >= BigInt(span.startTimeUnixNano)).toBe(true)
		expect(Object.fromEntries(span.attributes.map(({ key, value }) => [key, value]))).toMatchObject(
			{
				'tail.policy': { stringValue: 'error' },
				'tail.adjusted_count': { intValue: 1 },
			},
		)
	}
	expect(spans.slice(0, 2).map(({ parentSpanId }) => parentSpanId)).toEqual([
		root.spanId,
		root.spanId,
	])
	expect(root.parentSpanId).toBeUndefined()
	expect(spans[0]?.events).toMatchObject([{ name: 'row' }])
	expect(spans[1]?.status.code).toBe(SpanStatusCode.ERROR)
	await provider.shutdown()
})

it.each(['forceFlush', 'shutdown'] as const)(
	'%s sends all that is kept, though the queue of a batch processor holds 2,048 spans',
	async (method) => {
		const { tracer, provider, spans, sampler } = await setUp(1)
		const roots = Array.from({ length: 4_000 }, () => tracer.startSpan('open', {}, ROOT_CONTEXT))
		for (const root of roots) tracer.startSpan('child', {}, trace.setSpan(ROOT_CONTEXT, root)).end()
		expect(sampler.counters()).toMatchObject({ undecided: 4_000, heldSpans: 4_000 })
		await provider[method]()
		expect(spans.length).toBe(4_000)
		expect(sampler.counters()).toMatchObject({ undecided: 0, heldSpans: 0 })
		await provider.shutdown()
	},
)
