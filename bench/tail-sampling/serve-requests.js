import { ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api'
import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base'
import { random } from '../lib/random.js'

/** Requests in a second, and how many are open at a time. */
const [perSecond, open] = [1_000, 50]
/** From here on a request is slow: no route of the stream takes half as long, but for those that are slow by chance. */
export const slowMs = 1_000
/** Routes by their share, and the median of what they take. The last one is asked for every two minutes. */
const routes = [
	{ route: '/posts/:slug', share: 600_000, ms: 12 },
	{ route: '/', share: 200_000, ms: 20 },
	{ route: '/tags/:tag', share: 100_000, ms: 25 },
	{ route: '/feed.xml', share: 60_000, ms: 30 },
	{ route: '/search', share: 34_000, ms: 80 },
	{ route: '/archive', share: 5_000, ms: 60 },
	{ route: '/authors/:name', share: 992, ms: 40 },
	{ route: '/admin/export', share: 8, ms: 100 },
]
const rareRoute = routes.at(-1).route

/**
 * Lets a seeded stream of requests of four to ten spans through the real SDK, in a time of its own: a thousand in a second, of which one fails
 * and two are slow.
 *
 * @param {(clock: object, sink: object) => object} configure Gives the options of the provider. The sink is the processor at the end.
 * @returns What there was, and what got to the sink.
 */
export function serveRequests(requests, configure) {
	const dice = random(11)
	const clock = createClock()
	const truth = {
		requests,
		spans: 0,
		errors: new Set(),
		slow: new Set(),
		rare: new Set(),
		routes: {},
	}
	const got = { spans: 0, traces: 0, errors: 0, slow: 0, rare: 0, estimate: 0, routes: {} }
	const sink = {
		onStart() {},
		onEnd(span) {
			got.spans += 1
			if (span.parentSpanContext) return
			const { traceId } = span.spanContext()
			const route = span.attributes['http.route']
			const count = span.attributes['tail.adjusted_count'] ?? 1
			got.traces += 1
			for (const kind of ['errors', 'slow', 'rare']) if (truth[kind].has(traceId)) got[kind] += 1
			got.estimate += count
			got.routes[route] = (got.routes[route] ?? 0) + count
		},
		forceFlush: async () => {},
		shutdown: async () => {},
	}
	const tracer = new BasicTracerProvider(configure(clock, sink)).getTracer('bench')

	/** Starts a request; gives what ends it. */
	function start() {
		const { route, ms } = pick(dice)
		const attributes = { 'http.request.method': 'GET', 'http.route': route }
		const root = tracer.startSpan('GET', { attributes, startTime: [0, 0] }, ROOT_CONTEXT)
		const { traceId } = root.spanContext()
		const isError = dice(1_000) === 0
		const isSlow = dice(500) === 0
		const milliseconds = isSlow ? slowMs + dice(2_000) : ms * 2 ** (dice(300) / 100 - 1.5)
		const children = 3 + dice(7)
		if (isError) truth.errors.add(traceId)
		if (isSlow) truth.slow.add(traceId)
		if (route === rareRoute) truth.rare.add(traceId)
		truth.spans += children + 1
		truth.routes[route] = (truth.routes[route] ?? 0) + 1
		const below = trace.setSpan(ROOT_CONTEXT, root)
		return () => {
			for (let index = 0; index < children; index++) {
				const child = tracer.startSpan('query', { startTime: [0, 0] }, below)
				if (isError && index === 1) child.setStatus({ code: SpanStatusCode.ERROR })
				child.end(time(milliseconds / children))
			}
			root.setAttribute('http.response.status_code', isError ? 500 : 200)
			root.end(time(milliseconds))
		}
	}

	const started = []
	for (let index = 0; index < requests; index++) {
		clock.advance(1_000 / perSecond)
		started.push(start())
		if (started.length > open) started.shift()()
	}
	for (const end of started) end()
	return { truth, got }
}

function pick(dice) {
	let chance = dice(1_000_000)
	for (const route of routes) {
		chance -= route.share
		if (chance < 0) return route
	}
}

/** A time after second 0, as the SDK wants it. */
function time(milliseconds) {
	return [Math.floor(milliseconds / 1e3), Math.round((milliseconds % 1e3) * 1e6)]
}

/** Time that goes when it is told to. */
function createClock() {
	let now = 0
	const timers = []
	return {
		now: () => now,
		every(milliseconds, run) {
			timers.push({ milliseconds, run, next: now + milliseconds })
			return () => {}
		},
		advance(milliseconds) {
			now += milliseconds
			for (const timer of timers) {
				if (timer.next > now) continue
				timer.next = now + timer.milliseconds
				timer.run()
			}
		},
	}
}
