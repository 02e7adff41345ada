import { lookup } from 'node:dns/promises'
import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { isPrivateAddress } from '@blog/core/http'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChangeType, ContentChange } from '../src/webhooks/content-change.ts'
import { createWebhooks, type Webhooks } from '../src/webhooks/create-webhooks.ts'
import type { WebhookOptions } from '../src/webhooks/options.ts'
import { type ManualClock, manualClock } from './manual-clock.ts'
import { type Received, type Receiver, type Reply, startReceiver } from './webhook-receiver.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const [second, minute] = [1000, 60_000]

/** Waits for as long as a busy machine needs. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })

let clock: ManualClock
const told: string[] = []
const cleanups: (() => Promise<unknown>)[] = []

beforeEach(() => {
	clock = manualClock()
	told.length = 0
})
afterEach(async () => {
	// What hangs would hold up the end.
	for (const cleanup of cleanups.splice(0)) await cleanup()
})

async function receiver(reply?: (before: number, one: Received) => Reply | Promise<Reply>) {
	const started = await startReceiver(reply)
	cleanups.push(() => started.close())
	return started
}

function webhooks(
	target: Pick<Receiver, 'url'> | WebhookOptions['targets'],
	options: Partial<WebhookOptions> = {},
): Webhooks {
	const created = createWebhooks({
		targets: 'url' in target ? [{ url: target.url, secret }] : target,
		allowPrivate: true,
		onFailure: (message) => told.push(message),
		random: () => 0.5,
		clock,
		...options,
	})
	cleanups.push(async () => {
		const closed = created.close()
		clock.advance(10 * second)
		await closed
	})
	return created
}

function change(id: string, type: ChangeType = 'post.updated'): ContentChange {
	const url = `https://example.com/${id}/`
	return { type, post: { id, kind: 'post', slug: id, url, title: `On ${id}` } }
}

const verify = ({ body, headers }: Received, by = secret) =>
	new Webhook(by).verify(body, headers as Record<string, string>)

describe('a delivery', () => {
	it('is held back for as long as is said, and at the end no longer', async () => {
		const target = await receiver()
		const hooks = webhooks(target, { delay: 2000 })
		hooks.send([change('a')])
		clock.advance(1000)
		hooks.send([change('b')])
		await new Promise((resolve) => setTimeout(resolve, 50))
		expect(target.received).toHaveLength(0)
		clock.advance(1000)
		await until(() => expect(target.received).toHaveLength(1))
		expect(target.received[0]?.body).toContain('On a')
		await hooks.close()
		expect(target.received.map(({ body }) => /On \w/.exec(String(body))?.[0])).toEqual([
			'On a',
			'On b',
		])
	})

	it('is one that the verifier of Standard Webhooks takes', async () => {
		const target = await receiver()
		webhooks(target).send([change('posts/caché', 'post.published')])
		await until(() => expect(target.received).toHaveLength(1))
		const [one] = target.received as [Received]
		expect(verify(one)).toEqual({
			type: 'post.published',
			timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
			data: { post: change('posts/caché').post },
		})
		expect(one.headers['content-type']).toBe('application/json')
		expect(one.path).toBe('/hook?key=secret')
		expect(() => verify({ ...one, body: one.body.replace('On', 'Of') })).toThrow('signature')
		expect(() => verify(one, `whsec_${Buffer.alloc(32, 8).toString('base64')}`)).toThrow(
			'signature',
		)
	})

	it('is made for each change and each target that wants it, with one id', async () => {
		const [all, few] = [await receiver(), await receiver()]
		const hooks = webhooks([
			{ url: all.url, secret },
			{ url: few.url, secret, events: ['post.unpublished'] },
		])
		hooks.send([change('a', 'post.published'), change('b', 'post.unpublished')])
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 2 }, { delivered: 1 }]))
		expect(all.posts().sort()).toEqual(['a', 'b'])
		expect(few.posts()).toEqual(['b'])
		const idOf = (target: Receiver) =>
			target.received.find(({ body }) => body.includes('"id":"b"'))?.headers['webhook-id']
		expect(idOf(few)).toMatch(/^msg_[0-9a-f]{32}$/)
		expect(idOf(all)).toBe(idOf(few))
	})

	it('needs no options', async () => {
		const target = await receiver()
		const hooks = createWebhooks({ targets: [{ url: target.url, secret }], allowPrivate: true })
		hooks.send([change('a')])
		await hooks.close()
		expect(target.received.map((one) => verify(one))).toMatchObject([{ type: 'post.updated' }])
	})
})

describe('a target that fails', () => {
	it('is tried again, later each time, with the same id and a new signature, until it takes it', async () => {
		const target = await receiver((before) => [503, 500, 204][before] ?? 400)
		const hooks = webhooks(target)
		hooks.send([change('a')])
		await until(() => expect(clock.waits()).toEqual([5 * second]))
		expect(told).toEqual([
			`webhook 1 (127.0.0.1:${target.port}): it answered with status 503; it is tried again`,
		])
		clock.advance(5 * second)
		await until(() => expect(clock.waits()).toEqual([30 * second]))
		clock.advance(30 * second)
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 1, failures: 2 }]))
		const header = (name: string) => target.received.map(({ headers }) => headers[name])
		expect(new Set(header('webhook-id')).size).toBe(1)
		const [first = 0, , third = 0] = header('webhook-timestamp').map(Number)
		expect(third - first).toBeGreaterThanOrEqual(35)
		const sent = target.received.map((one) => verify(one))
		expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1)
		expect(told).toHaveLength(1)
	})

	it('is told of once, and again when it fails after a success', async () => {
		const target = await receiver((before) => (before === 1 ? 204 : 500))
		const hooks = webhooks(target)
		hooks.send([change('a')])
		await until(() => expect(clock.waits()).toHaveLength(1))
		clock.advance(5 * second)
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 1 }]))
		hooks.send([change('b'), change('c')])
		await until(() => expect(hooks.stats()).toMatchObject([{ failures: 3 }]))
		expect(told).toHaveLength(2)
	})

	it('is given up after all attempts, and that is told without its path', async () => {
		const target = await receiver(() => 500)
		const hooks = webhooks(target, { attempts: 2 })
		hooks.send([change('a')])
		await until(() => expect(clock.waits()).toHaveLength(1))
		clock.advance(5 * second)
		await until(() => expect(hooks.stats()).toMatchObject([{ lost: 1, waiting: 0 }]))
		expect(target.received).toHaveLength(2)
		expect(told.at(-1)).toBe(
			`webhook 1 (127.0.0.1:${target.port}): it answered with status 500; given up after 2 attempts: a`,
		)
		expect(clock.waits()).toEqual([])
	})

	it('is tried again if it does not listen, or hangs up', async () => {
		let count = 0
		const server = createServer((socket) => {
			socket.on('error', () => {}).on('data', () => socket.destroy())
			count++
		})
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
		const { port } = server.address() as { port: number }
		const hooks = webhooks({ url: `http://127.0.0.1:${port}/` }, { attempts: 3 })
		hooks.send([change('a')])
		await until(() => expect(clock.waits()).toEqual([5 * second]))
		expect(count).toBe(1)
		await new Promise((closed) => server.close(closed))
		clock.advance(5 * second)
		await until(() => expect(clock.waits()).toEqual([30 * second]))
		const late = await startReceiver(undefined, '127.0.0.1', port)
		cleanups.push(() => late.close())
		clock.advance(30 * second)
		await until(() => expect(late.posts()).toEqual(['a']))
	})

	it('has so long to answer, and holds up no other target', async () => {
		const [hanging, other] = [await receiver(() => 'hang'), await receiver()]
		const targets = [hanging, other].map(({ url }) => ({ url, secret }))
		const hooks = webhooks(targets, { timeout: 2000 })
		hooks.send([change('a')])
		await until(() =>
			expect(hooks.stats()).toMatchObject([{ underway: 1 }, { underway: 0, delivered: 1 }]),
		)
		expect(other.posts()).toEqual(['a'])
		await until(() => expect(hooks.stats()).toMatchObject([{ underway: 0, waiting: 1 }, {}]))
		expect(told).toEqual([expect.stringContaining('no answer in 2 s')])
	})

	it('is not followed anywhere', async () => {
		const elsewhere = await receiver()
		const target = await receiver(() => [307, { location: elsewhere.url }])
		const hooks = webhooks(target, { attempts: 1 })
		hooks.send([change('a')])
		await until(() => expect(hooks.stats()).toMatchObject([{ lost: 1 }]))
		expect(elsewhere.received).toEqual([])
		expect(told).toEqual([expect.stringContaining('status 307')])
	})

	it('gets nothing any more once it is gone', async () => {
		const target = await receiver(() => 410)
		const hooks = webhooks(target)
		hooks.send([change('a'), change('a'), change('a')])
		await until(() => expect(hooks.stats()).toMatchObject([{ isGone: true, lost: 3 }]))
		hooks.send([change('b')])
		await hooks.close()
		expect(target.posts()).toEqual(['a'])
		expect(told).toEqual([
			expect.stringMatching(/410; nothing is sent to it until the next start$/),
		])
	})
})

describe('a target that says when to come back', () => {
	it('is left alone until then, with all posts', async () => {
		const target = await receiver((before) =>
			before === 0 ? [429, { 'retry-after': '120' }] : 204,
		)
		const hooks = webhooks(target)
		hooks.send([change('a')])
		await until(() => expect(clock.waits()).toEqual([5 * second, 2 * minute]))
		hooks.send([change('b')])
		clock.advance(2 * minute - 1)
		expect(hooks.stats()).toMatchObject([{ waiting: 2, underway: 0 }])
		clock.advance(1)
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 2 }]))
		expect(target.posts().sort()).toEqual(['a', 'a', 'b'])
	})

	it('is left alone for an hour at most', async () => {
		const target = await receiver(() => [503, { 'retry-after': '99999999999' }])
		webhooks(target).send([change('a')])
		await until(() => expect(clock.waits()).toEqual([5 * second, 60 * minute]))
	})
})

describe('the queue of a target', () => {
	it('keeps the order of the changes of a post, and lets no post wait for another', async () => {
		const target = await receiver((before, { body }) =>
			before < 2 && body.includes('"id":"a"') ? 500 : 204,
		)
		const hooks = webhooks(target)
		hooks.send([change('a', 'post.published'), change('b'), change('a', 'post.unpublished')])
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 1, waiting: 2 }]))
		clock.advance(5 * second)
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 3 }]))
		const ofA = target.received
			.map(({ body }) => JSON.parse(body))
			.filter(({ data }) => data.post.id === 'a')
		expect(ofA.map(({ type }) => type)).toEqual([
			...['post.published', 'post.published', 'post.unpublished'],
		])
	})

	it('keeps the order of the changes of a post that is renamed', async () => {
		const target = await receiver((before) => (before === 0 ? 500 : 204))
		const hooks = webhooks(target)
		const renamed = change('b')
		hooks.send([
			change('a', 'post.published'),
			{ ...renamed, post: { ...renamed.post, previousId: 'a' } },
			change('b', 'post.unpublished'),
		])
		await until(() => expect(hooks.stats()).toMatchObject([{ failures: 1, waiting: 3 }]))
		clock.advance(5 * second)
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 3 }]))
		const types = target.received.map(({ body }) => JSON.parse(body).type)
		expect(types).toEqual([
			...['post.published', 'post.published', 'post.updated', 'post.unpublished'],
		])
	})

	it('never has two changes of one post under way', async () => {
		let [now, most] = [0, 0]
		const target = await receiver(async () => {
			most = Math.max(most, ++now)
			await new Promise((waited) => setTimeout(waited, 5))
			now--
			return 204
		})
		const hooks = webhooks(target)
		const titled = (title: string) => ({ ...change('a'), post: { ...change('a').post, title } })
		hooks.send(['1', '2', '3', '4', '5'].map(titled))
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 5 }]))
		const titles = target.received.map(({ body }) => JSON.parse(body).data.post.title)
		expect(titles).toEqual(['1', '2', '3', '4', '5'])
		expect(most).toBe(1)
	})

	it('sends to a target four at a time', async () => {
		const target = await receiver(() => 'hang')
		const hooks = webhooks(target)
		hooks.send(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => change(id)))
		expect(hooks.stats()).toMatchObject([{ underway: 4, waiting: 2 }])
		await until(() => expect(target.received).toHaveLength(4))
	})

	it('drops the oldest that wait if they are too many, and says so', async () => {
		let release = (_: Reply) => {}
		const held = new Promise<Reply>((resolve) => {
			release = resolve
		})
		const target = await receiver((before) => (before === 0 ? held : 204))
		const hooks = webhooks(target, { queue: 2 })
		hooks.send([change('a')])
		hooks.send(
			['1', '2', '3', '4', '5'].map((title) => {
				const { type, post } = change('a')
				return { type, post: { ...post, title } }
			}),
		)
		expect(hooks.stats()).toMatchObject([{ dropped: 3, waiting: 2, underway: 1 }])
		expect(told).toEqual([
			expect.stringMatching(/too many deliveries wait; the oldest are dropped: 3$/),
		])
		release(204)
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 3 }]))
		const titles = target.received.map(({ body }) => JSON.parse(body).data.post.title)
		expect(titles).toEqual(['On a', '4', '5'])
	})

	it('is no longer for what is tried again', async () => {
		const target = await receiver((before) => (before === 0 ? 500 : 204))
		const hooks = webhooks(target, { queue: 1 })
		hooks.send([change('a', 'post.published')])
		hooks.send([change('a', 'post.unpublished')])
		await until(() => expect(hooks.stats()).toMatchObject([{ delivered: 1, dropped: 1 }]))
		const types = target.received.map(({ body }) => JSON.parse(body).type)
		expect(types).toEqual(['post.published', 'post.unpublished'])
	})

	it('loses nothing that it does not count, and mixes up no post, whatever a target answers', async () => {
		const answers = fc.array(fc.constantFrom(204, 204, 500, 302), { maxLength: 30 })
		const ids = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 15 })
		await fc.assert(
			fc.asyncProperty(
				answers,
				ids,
				fc.integer({ min: 1, max: 8 }),
				async (replies, sent, queue) => {
					const target = await startReceiver((before) => replies[before] ?? 204)
					const hooks = webhooks(target, { queue, attempts: 3 })
					hooks.send(
						sent.map((id, number) => ({
							type: 'post.updated',
							post: { ...change(id).post, title: String(number) },
						})),
					)
					for (;;) {
						const [{ waiting = 0, underway = 0 } = {}] = hooks.stats()
						if (waiting + underway === 0) break
						await new Promise((waited) => setTimeout(waited, 1))
						clock.advance(60 * minute)
					}
					const [stats] = hooks.stats()
					expect((stats?.delivered ?? 0) + (stats?.lost ?? 0) + (stats?.dropped ?? 0)).toBe(
						sent.length,
					)
					for (const id of new Set(sent)) {
						const posts = target.received.map(({ body }) => JSON.parse(body).data.post)
						const numbers = posts.filter((post) => post.id === id).map(({ title }) => Number(title))
						expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
					}
					await target.close()
				},
			),
			{ numRuns: 30 },
		)
	})
})

describe('the own network', () => {
	it.each([
		'http://127.0.0.1/',
		'http://[::1]/',
		'http://localhost/',
		'http://169.254.169.254/',
		'http://2130706433/',
	])('%s is no target', (url) => {
		expect(() => createWebhooks({ targets: [{ url, secret }] })).toThrow('private address')
	})

	it('is not reached by a name that leads there, and that is not tried again', async (context) => {
		const found = await privateName()
		if (!found) return context.skip('this machine has no name for itself')
		const target = await startReceiver(undefined, found.address)
		cleanups.push(() => target.close())
		const url = `http://${found.name}:${target.port}/`
		webhooks({ url }).send([change('a')])
		await until(() => expect(target.posts()).toEqual(['a']))
		const hooks = webhooks({ url }, { allowPrivate: false })
		hooks.send([change('b')])
		await until(() => expect(hooks.stats()).toMatchObject([{ lost: 1 }]))
		expect(told).toEqual([
			expect.stringContaining('it leads to a private address; given up after 1 attempt: b'),
		])
		expect(target.posts()).toEqual(['a'])
	})

	/** A name that looks like any other, and is this machine. */
	async function privateName() {
		for (const name of [hostname(), 'ip6-localhost', 'ip6-loopback']) {
			const [first] = await lookup(name, { all: true }).catch(() => [])
			if (first && !isPrivateAddress(name) && isPrivateAddress(first.address))
				return { name, address: first.address }
		}
		return undefined
	}
})

describe('sending', () => {
	it('goes on whatever those do who are told', async () => {
		const target = await receiver(() => 500)
		const hooks = webhooks(target, {
			attempts: 1,
			onFailure() {
				throw new Error('mine')
			},
		})
		hooks.send([change('a')])
		await until(() => expect(hooks.stats()).toMatchObject([{ lost: 1 }]))
	})

	it.each([
		[{ url: 'hooks', secret }, 'Unexpected address of webhook 1, expected one of http or https'],
		[{ url: 'ftp://example.com/', secret }, 'expected one of http or https'],
		[
			{ url: 'https://example.com/', secret: 'secret' },
			'webhook 1 (example.com), expected `whsec_`',
		],
		[{ url: 'https://example.com/', secret: 'whsec_YWJj' }, '24 to 64 bytes'],
		[{ url: 'https://example.com/', secret: `${secret}*` }, 'base64'],
		[
			{ url: 'https://example.com/', secret, events: ['post.deleted' as ChangeType] },
			'Unexpected event "post.deleted" of webhook 1 (example.com), expected post.published',
		],
	])('refuses the target %j', (target, reason) => {
		expect(() => createWebhooks({ targets: [target] })).toThrow(reason)
	})

	it.each(['attempts', 'timeout', 'queue'])('refuses numbers of %s that make no sense', (name) => {
		expect(() => createWebhooks({ targets: [], [name]: 0 })).toThrow(`Unexpected ${name} 0`)
		expect(() => createWebhooks({ targets: [], [name]: Number.NaN })).toThrow(name)
	})
})

describe('closing', () => {
	it('waits for what is under way and what was never tried', async () => {
		const target = await receiver(async () => {
			await new Promise((waited) => setTimeout(waited, 20))
			return 204
		})
		const hooks = webhooks(target)
		hooks.send(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => change(id)))
		await Promise.all([hooks.close(), hooks.close()])
		expect(target.posts().sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
		expect(hooks.stats()).toMatchObject([{ delivered: 6, lost: 0 }])
		expect(told).toEqual([])
		expect(clock.waits()).toEqual([])
	})

	it('gives up at the deadline, hangs up, and tells how many are lost', async () => {
		const target = await receiver(() => 'hang')
		const hooks = webhooks(target)
		hooks.send(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => change(id)))
		await until(() => expect(target.received).toHaveLength(4))
		const closed = hooks.close()
		expect(clock.waits()).toEqual([5 * second])
		clock.advance(5 * second)
		await closed
		expect(hooks.stats()).toMatchObject([{ lost: 6, waiting: 0, underway: 0, failures: 0 }])
		expect(told).toEqual([expect.stringMatching(/deliveries lost at the end: 6$/)])
		await until(async () => expect(await target.connections()).toBe(0))
	})

	it('does not wait for another attempt, and sends nothing afterwards', async () => {
		const target = await receiver(() => 500)
		const hooks = webhooks(target)
		hooks.send([change('a')])
		await until(() => expect(clock.waits()).toHaveLength(1))
		await hooks.close()
		expect(clock.waits()).toEqual([])
		hooks.send([change('b')])
		expect(hooks.stats()).toMatchObject([{ lost: 1, waiting: 0, underway: 0 }])
		expect(told).toHaveLength(2)
		expect(target.posts()).toEqual(['a'])
	})

	it('tries what fails meanwhile no more', async () => {
		const target = await receiver(async () => {
			await new Promise((waited) => setTimeout(waited, 20))
			return [503, { 'retry-after': '1' }]
		})
		const hooks = webhooks(target)
		hooks.send([change('a')])
		await hooks.close()
		expect(clock.waits()).toEqual([])
		expect(hooks.stats()).toMatchObject([{ failures: 1, lost: 1 }])
	})
})
