import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { context, type SpanContext, trace } from '@opentelemetry/api'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLog, type Log, type LogOptions } from './log.ts'
import type { RequestEvent } from './request-event.ts'

const answered: RequestEvent = {
	requestId: 'r-1',
	method: 'GET',
	path: '/v1/posts/first',
	route: '/v1/posts/:slug',
	status: 200,
	milliseconds: 3.5,
	bytes: 100,
	aborted: false,
	cache: 'hit',
}

/** A log, its clock, and the lines it has written, read. */
function listen(options: Partial<LogOptions> = {}) {
	const clock = { time: Date.UTC(2026, 0, 2, 3, 4, 5) }
	const written: string[] = []
	const log = createLog({
		write: (line) => written.push(line),
		now: () => clock.time,
		...options,
	})
	return { log, clock, written, lines: () => written.map((line) => JSON.parse(line)) }
}

function repeat(times: number, action: () => void): void {
	for (let index = 0; index < times; index++) action()
}

describe('a line', () => {
	it('says when, how bad, what, and the fields', () => {
		const { log, written } = listen()
		log.warn('The store is slow', { request_id: 'r-1', waited: 20 })
		expect(written).toEqual([
			'{"time":"2026-01-02T03:04:05.000Z","level":"warn","message":"The store is slow","request_id":"r-1","waited":20}\n',
		])
	})

	it('of a request has all that is known of it', () => {
		const { log, lines } = listen()
		log.request(answered)
		const { requestId, ...rest } = answered
		const time = '2026-01-02T03:04:05.000Z'
		expect(lines()).toEqual([
			{ time, level: 'info', message: 'request', request_id: requestId, ...rest },
		])
	})

	it.each([
		[200, undefined, 'info'],
		[404, undefined, 'info'],
		[503, undefined, 'error'],
		[200, new Error('broken off'), 'error'],
	])('of a request with status %s and error %s has level %s', (status, error, level) => {
		const { log, lines } = listen()
		log.request({ ...answered, status, error })
		expect(lines()[0]).toMatchObject({ level })
	})

	it('of an error has its stack, its causes and what it carries', () => {
		const { log, lines } = listen()
		const cause = new AggregateError([new TypeError('inner')], 'both failed')
		const error = Object.assign(new Error('outer', { cause }), { code: 'ENOENT' })
		log.error('Cannot read', {}, error)
		expect(lines()[0].error).toMatchObject({
			name: 'Error',
			message: 'outer',
			code: 'ENOENT',
			cause: { name: 'AggregateError', errors: [{ name: 'TypeError', message: 'inner' }] },
		})
		expect(lines()[0].error.stack).toContain('log.test.ts')
	})

	it('of an error has its code and what its causes say, however long their stacks are', () => {
		const { log, lines } = listen()
		const stack = 'x'.repeat(50_000)
		const inner = Object.assign(new TypeError('inner'), { stack })
		const cause = Object.assign(new AggregateError([inner], 'both failed'), { stack })
		const error = Object.assign(new Error('outer', { cause }), { stack, code: 'ENOENT' })
		log.error('Cannot read', {}, error)
		expect(lines()[0].error).toMatchObject({
			code: 'ENOENT',
			cause: { message: 'both failed', errors: [{ message: 'inner' }] },
		})
	})

	it('cannot be told another time, level, message or trace by a field', () => {
		const { log, written, lines } = listen()
		log.info('true', { time: 'x', level: 'error', message: 'false', trace_id: 'x', error: 'x' })
		expect(lines()[0]).toEqual({
			time: '2026-01-02T03:04:05.000Z',
			level: 'info',
			message: 'true',
		})
		expect(written[0]).not.toContain('x')
	})

	it('shows what cannot be written, and does not throw', () => {
		const { log, lines } = listen()
		const circle: Record<string, unknown> = { big: 10n, of: new Map([['a', new Set([1])]]) }
		circle.self = circle
		const { proxy, revoke } = Proxy.revocable({}, {})
		revoke()
		log.info('odd', {
			circle,
			get bad() {
				throw new Error('no')
			},
			proxy,
			none: undefined,
			nan: Number.NaN,
			call: () => 1,
			symbol: Symbol('s'),
			date: new Date(0),
			never: new Date(Number.NaN),
			bytes: new Uint8Array(9),
			...JSON.parse('{"__proto__":{"level":"forged"}}'),
			json: { toJSON: () => 'forged' },
		})
		expect(lines()[0]).toMatchObject({
			circle: { big: '10', of: [['a', [1]]], self: '[circular]' },
			bad: '[unreadable]',
			proxy: '[unreadable]',
			nan: 'NaN',
			call: '[function]',
			symbol: '[symbol]',
			date: '1970-01-01T00:00:00.000Z',
			never: 'null',
			bytes: '[9 bytes]',
			json: { toJSON: '[function]' },
		})
		expect(Object.hasOwn(lines()[0], '__proto__')).toBe(true)
	})

	it('is cut where it is long, wide or deep, and says how much is missing', () => {
		const { log, lines } = listen()
		let deep: unknown = 'end'
		repeat(20, () => {
			deep = { deep }
		})
		log.info('much', { long: 'x'.repeat(1e6), wide: Array.from({ length: 1e5 }, () => 1), deep })
		const { long, wide, deep: cut } = lines()[0]
		expect(long).toBe(`${'x'.repeat(2000)}… 998000 more`)
		expect(wide.at(-1)).toBe('… 99950 more')
		expect(JSON.stringify(cut)).toContain('[too deep]')
	})

	it('is cut where many small things are much', () => {
		const { log, written } = listen()
		const fifty = (item: unknown) => Array.from({ length: 50 }, () => item)
		const names = (item: unknown) =>
			Object.fromEntries(fifty(item).map((item, index) => [`name-${index}`, item]))
		log.info('lists', { list: fifty(fifty(fifty(1))) })
		log.info('objects', { object: names(names(names(1))) })
		expect(Math.max(...written.map(({ length }) => length))).toBeLessThan(20_000)
	})

	it('stays one line of bounded length, whatever is said', () => {
		const key = fc.string({ unit: 'binary' })
		const long = fc.constantFrom('\u0000\u0085'.repeat(3000), '\u2028'.repeat(1e5))
		const anything = fc.anything({
			withBigInt: true,
			withDate: true,
			withMap: true,
			withSet: true,
			withTypedArray: true,
			withNullPrototype: true,
			withSparseArray: true,
			withObjectString: true,
			key,
			values: [key, long, fc.double()],
		})
		fc.assert(
			fc.property(key, fc.dictionary(key, anything), anything, (message, fields, error) => {
				const { log, written, lines } = listen()
				log.error(message, { ...fields, route: '' }, error)
				expect(written).toHaveLength(1)
				expect(written[0]).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*\n$/u)
				expect(written[0]?.length).toBeLessThan(250_000)
				expect(lines()[0]).toMatchObject({ level: 'error', message })
			}),
			{ numRuns: 100 },
		)
	})

	it('has the ids of the active span', () => {
		const span: SpanContext = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), traceFlags: 1 }
		context.setGlobalContextManager(oneContext(trace.setSpanContext(context.active(), span)))
		try {
			const { log, lines } = listen({ most: 1 })
			repeat(3, () => log.request(answered))
			log.close()
			expect(lines()[0]).toMatchObject({ trace_id: span.traceId, span_id: span.spanId })
			expect(lines()[1]).not.toHaveProperty('trace_id')
		} finally {
			context.disable()
		}
		const { log, lines } = listen()
		log.request(answered)
		expect(lines()[0]).not.toHaveProperty('trace_id')
	})
})

describe('repeats', () => {
	beforeEach(() => void vi.useFakeTimers())
	afterEach(() => void vi.useRealTimers())

	const said = (log: Log, times: number, route = '/a') =>
		repeat(times, () => log.warn('slow', { route }))

	it('are left out from the first so many on, and told once when ten seconds have ended', () => {
		const { log, clock, lines } = listen({ most: 3 })
		said(log, 10)
		expect(lines()).toHaveLength(3)
		clock.time += 9_999
		vi.advanceTimersByTime(9_999)
		said(log, 5)
		expect(lines()).toHaveLength(3)
		clock.time += 1
		vi.advanceTimersByTime(1)
		expect(lines()).toHaveLength(4)
		const told = { level: 'warn', message: 'Repeats left out', repeated: 'slow', route: '/a' }
		expect(lines()[3]).toMatchObject({ ...told, count: 12 })

		clock.time += 60_000
		vi.advanceTimersByTime(60_000)
		said(log, 4)
		expect(lines()).toHaveLength(7)
		log.close()
		expect(lines()[7]).toMatchObject({ ...told, count: 1 })
		log.close()
		expect(lines()).toHaveLength(8)
	})

	it('are those with the same level, message and route', () => {
		const { log, lines } = listen({ most: 1 })
		said(log, 2, '/a')
		said(log, 2, '/b')
		log.error('slow', { route: '/a' })
		log.warn('slower', { route: '/a' })
		log.warn('slow')
		expect(lines()).toHaveLength(5)
	})

	it('are told by the next line, should no timer have run', () => {
		const { log, clock, lines } = listen({ most: 1 })
		said(log, 3)
		clock.time += 10_000
		log.info('next')
		expect(lines().map(({ message }) => message)).toEqual(['slow', 'Repeats left out', 'next'])
	})

	it('are not left out for long when the clock is set back', () => {
		const { log, clock, lines } = listen({ most: 1 })
		said(log, 3)
		clock.time -= 3_600_000
		log.warn('slow', { route: '/a' })
		expect(lines().map(({ message }) => message)).toEqual(['slow', 'Repeats left out', 'slow'])
	})

	it('leave nothing uncounted', () => {
		const line = fc.record({
			level: fc.constantFrom('info' as const, 'warn' as const, 'error' as const),
			message: fc.constantFrom('a', 'b'),
			route: fc.constantFrom('/a', '/b', undefined),
			wait: fc.constantFrom(0, 0, 0, 1, 4_000, 20_000),
		})
		fc.assert(
			fc.property(
				fc.array(line, { maxLength: 100, size: 'max' }),
				fc.integer({ min: 1, max: 3 }),
				(said, most) => {
					const { log, clock, lines } = listen({ most })
					for (const { level, message, route, wait } of said) {
						clock.time += wait
						vi.advanceTimersByTime(wait)
						log[level](message, route === undefined ? {} : { route })
					}
					log.close()
					const total = lines().reduce((sum, { count = 1 }) => sum + count, 0)
					expect(total).toBe(said.length)
				},
			),
		)
	})

	it('are known by long and by broken texts', () => {
		const { log, lines } = listen({ most: 1 })
		repeat(3, () => log.info(`${'x'.repeat(300)}`, { route: '\ud800' }))
		expect(lines()).toHaveLength(1)
	})

	it('of too many kinds are one kind', () => {
		const { log, lines } = listen({ most: 2 })
		for (let index = 0; index < 5000; index++) log.info(`message ${index}`)
		expect(lines()).toHaveLength(1002)
		log.close()
		expect(lines()[1002]).toMatchObject({ message: 'Repeats left out', count: 3998 })
		expect(lines()[1002]).not.toHaveProperty('repeated')
	})

	it('do not hold on to long texts', () => {
		setFlagsFromString('--expose-gc')
		const collect: () => void = runInNewContext('gc')
		const { log } = listen({ most: 1, write: () => undefined })
		collect()
		const before = process.memoryUsage().heapUsed
		for (let index = 0; index < 100; index++)
			log.info(Buffer.alloc(1_000_000, `${index} `).toString('latin1'), { route: '/a' })
		collect()
		expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000)
		log.close()
	})
})

describe('a log that cannot be written', () => {
	it('harms nobody, and says how many lines are lost', () => {
		let isFull = true
		const written: string[] = []
		const { log } = listen({
			write(line) {
				if (isFull) throw new Error('ENOSPC')
				written.push(line)
			},
		})
		log.info('one')
		log.info('two')
		isFull = false
		log.info('three')
		expect(written.map((line) => JSON.parse(line))).toMatchObject([
			{ level: 'warn', message: 'Lines lost', count: 2 },
			{ level: 'info', message: 'three' },
		])
	})
})

/** Has one context active, always. */
function oneContext(active: ReturnType<typeof context.active>) {
	const manager = {
		active: () => active,
		with: (_: unknown, run: (...args: never[]) => unknown, that?: unknown, ...args: never[]) =>
			run.apply(that, args),
		bind: (_: unknown, target: unknown) => target,
		enable: () => manager,
		disable: () => manager,
	}
	return manager as unknown as Parameters<typeof context.setGlobalContextManager>[0]
}
