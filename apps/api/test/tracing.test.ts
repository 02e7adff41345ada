import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { trace } from '@opentelemetry/api'
import {
	BasicTracerProvider,
	InMemorySpanExporter,
	SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { startApi } from '../src/server/start-api.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'
import { attributesOf, startTraceReceiver, type TraceReceiver } from './trace-receiver.ts'

let site: SampleSite
let collector: TraceReceiver
const closers: (() => Promise<unknown>)[] = []
beforeEach(async () => {
	site = await sampleSite()
	collector = await startTraceReceiver()
})
afterEach(async () => {
	for (const close of closers.splice(0).reverse()) await close()
	vi.unstubAllEnvs()
	await collector.close()
	await site.close()
})

const told: string[] = []
const lines: Record<string, unknown>[] = []
async function start(env: Readonly<Record<string, string>> = {}) {
	told.length = 0
	lines.length = 0
	vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url)
	for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
	const server = await startApi(site.dir, {
		port: 0,
		snapshot: false,
		watch: false,
		rateLimit: false,
		log: (line) => lines.push(JSON.parse(line)),
		onError: ({ message }) => told.push(message),
		onInfo: (message) => told.push(message),
	})
	let closing: Promise<void> | undefined
	const close = () => {
		closing ??= server.close()
		return closing
	}
	closers.push(close)
	const get = async (path: string, headers = {}) => {
		const response = await fetch(server.url + path, { headers })
		await response.text()
		return response.status
	}
	return { get, close }
}

const caller = '00f067aa0ba902b7'
const traceparent = (id: string, flags: '00' | '01') => `00-${id}-${caller}-${flags}`
const requests = () => collector.spans.filter(({ kind }) => kind === 2)
const requestOf = (id: string) => requests().find(({ traceId }) => traceId === id)

describe('traces', () => {
	it('come from a service with a name and a version', async () => {
		const { get, close } = await start()
		await get('v1/posts')
		await close()
		expect(collector.resources).toEqual([
			expect.objectContaining({ 'service.name': 'blog-api', 'service.version': manifest.version }),
		])
	})

	it('come from the service that the environment names', async () => {
		const { get, close } = await start({
			OTEL_SERVICE_NAME: 'my-blog',
			OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=staging,service.name=other',
		})
		await get('v1/posts')
		await close()
		expect(collector.resources[0]).toMatchObject({
			'service.name': 'my-blog',
			'service.version': manifest.version,
			'deployment.environment.name': 'staging',
		})
	})

	it('have the id that the line in the log has', async () => {
		const { get, close } = await start()
		await get('v1/posts/caches')
		await close()
		const [line] = lines.filter(({ message }) => message === 'request')
		const [request] = requests()
		expect(request?.traceId).toMatch(/^[\da-f]{32}$/)
		expect(line).toMatchObject({ trace_id: request?.traceId, span_id: request?.spanId })
	})

	it('have a span for what a request asks, finds, searches and renders', async () => {
		const { get, close } = await start()
		await get('v1/posts?filter=tag:go&formats=html')
		await get('v1/search?q=caches')
		await close()
		const names = new Set(collector.spans.map(({ name }) => name))
		expect([...names].sort()).toEqual(
			['GET /v1/posts', 'GET /v1/search', 'cache', 'query', 'render', 'search'].sort(),
		)
	})
})

describe('an SDK that is there before', () => {
	it('gets the spans, and stays', async () => {
		const exporter = new InMemorySpanExporter()
		const provider = new BasicTracerProvider({
			spanProcessors: [new SimpleSpanProcessor(exporter)],
		})
		trace.setGlobalTracerProvider(provider)
		closers.push(async () => {
			trace.disable()
			await provider.shutdown()
		})
		const { get, close } = await start()
		await get('v1/posts')
		await close()
		expect(exporter.getFinishedSpans().map(({ name }) => name)).toContain('GET /v1/posts')
		expect(collector.spans).toEqual([])
		expect(trace.getTracer('mine').startSpan('mine').isRecording()).toBe(true)
	})
})

describe('what strangers say of sampling', () => {
	const id = `${'f'.repeat(31)}1`

	it('loses no trace', async () => {
		const { get, close } = await start()
		await get('v1/archive', { traceparent: traceparent(id, '00') })
		await close()
		expect(requestOf(id)).toMatchObject({ name: 'GET /v1/archive', parentSpanId: caller })
		expect(attributesOf(requestOf(id))['tail.policy']).toBe('rare')
	})

	it('is not told on', async () => {
		const { get, close } = await start()
		const tracestate = 'vendor=kept,ot=th:fffffffffffff0;rv:ffffffffffffff;x:1'
		await get('v1/posts', { traceparent: traceparent(id, '01'), tracestate })
		await close()
		expect(requestOf(id)?.traceState).toMatch(/^ot=th:0;rv:[\da-f]{14},vendor=kept$/)
		expect(requestOf(id)?.traceState).not.toContain('rv:ffffffffffffff')
		expect(attributesOf(requestOf(id))['tail.adjusted_count']).toBe(1)
	})

	it('chooses none, also by ids that would always be kept', async () => {
		const { get, close } = await start()
		for (let at = 0; at < 300; at++) {
			const chosen = `${at.toString(16).padStart(18, '0')}${'f'.repeat(14)}`
			await get('v1/tags', {
				traceparent: traceparent(chosen, '01'),
				tracestate: 'ot=rv:ffffffffffffff',
			})
		}
		await close()
		expect(requests().length).toBeGreaterThan(0)
		expect(requests().length).toBeLessThan(60)
	})

	it('counts if the operator says so', async () => {
		const { get, close } = await start({ OTEL_TRACES_SAMPLER: 'parentbased_always_on' })
		const other = `${'e'.repeat(31)}2`
		await get('v1/archive', { traceparent: traceparent(other, '00') })
		await get('v1/posts', { traceparent: traceparent(id, '01'), tracestate: 'ot=th:8' })
		await close()
		expect(requestOf(other)).toBeUndefined()
		expect(requestOf(id)?.traceState).toBe('ot=th:8')
	})
})

describe('a collector that takes nothing', () => {
	async function freePort(): Promise<number> {
		const server = createServer()
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
		const { port } = server.address() as AddressInfo
		await new Promise((resolve) => server.close(resolve))
		return port
	}

	it.each([['down'], ['hang'], [503], [400]] as const)(
		'holds up no end, and is told of: %s',
		async (state) => {
			const { get, close } = await start(
				state === 'down'
					? { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${await freePort()}` }
					: {},
			)
			if (state !== 'down') collector.answer(state)
			expect(await get('v1/posts')).toBe(200)
			const before = performance.now()
			await close()
			expect(performance.now() - before).toBeLessThan(5000)
			expect(told).toEqual([expect.stringMatching(/^(Traces cannot be sent|The last traces)/)])
			const line = lines.find(({ message }) => message === told[0])
			expect(line).toEqual({ time: expect.any(String), level: 'error', message: told[0] })
			expect(told[0]).not.toContain('\n')
		},
		10_000,
	)

	it('is told of while it lasts, once, and when it is over', { timeout: 20_000 }, async () => {
		const { get } = await start({ OTEL_BSP_SCHEDULE_DELAY: '100' })
		collector.answer(400)
		for (const [sent, path] of ['v1/posts', 'v1/tags', 'v1/archive'].entries()) {
			await get(path)
			await expect.poll(() => collector.refused).toBeGreaterThan(sent)
		}
		expect(told).toEqual(['Traces cannot be sent: Bad Request'])
		collector.answer(200)
		await get('v1/settings')
		await expect.poll(() => told).toHaveLength(2)
		expect(told[1]).toMatch(/^Traces are sent again; [1-9]\d* spans were lost$/)
		expect(lines).toContainEqual(expect.objectContaining({ level: 'info', message: told[1] }))
	})

	it('is told of like a variable that says nothing', async () => {
		await start({ OTEL_TRACES_SAMPLER: 'sometimes' })
		expect(told.join('\n')).toContain('OTEL_TRACES_SAMPLER')
	})
})
