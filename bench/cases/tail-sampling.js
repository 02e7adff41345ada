// Requests whose spans go to the SDK, in a process of its own. Prints what they cost as JSON. Usage:
//   node --expose-gc tail-sampling.js none|recorded|tail burst|steady|held COUNT
// `none`: no SDK is there. `recorded`: spans are recorded and thrown away. `tail`: they are sampled first.

import { tailSampling } from '@blog/otel-tail'
import { ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api'
import { BasicTracerProvider, NoopSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { random } from '../lib/random.js'

const [variant, load, count] = process.argv.slice(2)
const [spansPerRequest, routes] = [8, 20]
const noop = new NoopSpanProcessor()
const sampler = variant === 'tail' ? tailSampling(noop) : undefined
const tracer =
	variant === 'none'
		? trace.getTracer('bench')
		: new BasicTracerProvider({ spanProcessors: [sampler ?? noop] }).getTracer('bench')
const dice = random(7)

/** Starts what a request starts; gives what ends it. */
function request() {
	const route = `/route-${dice(routes)}/:slug`
	const attributes = {
		'http.request.method': 'GET',
		'http.route': route,
		'url.path': route,
		'server.address': 'example.com',
	}
	const root = tracer.startSpan('GET', { attributes }, ROOT_CONTEXT)
	const below = trace.setSpan(ROOT_CONTEXT, root)
	for (let index = 1; index < spansPerRequest; index++)
		tracer
			.startSpan('query', { attributes: { 'db.system': 'none', 'db.rows': index } }, below)
			.end()
	const isError = dice(500) === 0
	return () => {
		root.setAttribute('http.response.status_code', isError ? 500 : 200)
		if (isError) root.setStatus({ code: SpanStatusCode.ERROR })
		root.end()
	}
}

const loads = {
	/** One after the other, as fast as it goes: CPU time, collecting garbage included. */
	burst() {
		const serve = (requests) => {
			for (let index = 0; index < requests; index++) request()()
		}
		serve(20_000)
		const before = process.cpuUsage()
		serve(Number(count))
		const { user, system } = process.cpuUsage(before)
		return { nsPerSpan: ((user + system) * 1e3) / (Number(count) * spansPerRequest) }
	},
	/** A thousand in a second, each of which takes 20 to 200 ms, for so many seconds: CPU time of the second third, heap of the last. */
	async steady() {
		const begin = performance.now()
		const third = (Number(count) * 1e3) / 3
		let started = 0
		async function serveUntil(end, look = () => {}) {
			while (performance.now() < end) {
				for (; started < performance.now() - begin; started++) setTimeout(request(), 20 + dice(180))
				await new Promise((resolve) => setTimeout(resolve, 5))
				look()
			}
		}
		await serveUntil(begin + third)
		const before = process.cpuUsage()
		await serveUntil(begin + 2 * third)
		const { user, system } = process.cpuUsage(before)
		const heaps = []
		let next = 0
		await serveUntil(begin + 3 * third, () => {
			if (started < next) return
			next = started + 100
			gc()
			heaps.push(process.memoryUsage().heapUsed)
		})
		heaps.sort((a, b) => a - b)
		return {
			heapMb: heaps[heaps.length >> 1] / 2 ** 20,
			cpuPercent: (user + system) / third / 10,
			rps: (started / (performance.now() - begin)) * 1e3,
		}
	},
	/** So many that never end: what their ended spans take, and what it was estimated to take. */
	held() {
		const roots = []
		gc()
		const before = process.memoryUsage().heapUsed
		for (let index = 0; index < Number(count); index++) roots.push(request())
		gc()
		const counters = sampler?.counters()
		return {
			heapMb: (process.memoryUsage().heapUsed - before) / 2 ** 20,
			estimatedMb: (counters?.heldBytes ?? 0) / 2 ** 20,
			spans: counters?.heldSpans ?? 0,
			open: roots.length,
		}
	},
}

process.stdout.write(JSON.stringify(await loads[load]()))
process.exit()
