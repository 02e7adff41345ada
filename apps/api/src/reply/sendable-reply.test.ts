import { expect, it } from 'vitest'
import type { RequestEvent } from '../observe/request-event.ts'
import type { Asked } from './asked.ts'
import { ownReply, type Reply } from './reply.ts'
import { sendableReplies } from './sendable-reply.ts'

const asked: Asked = {
	base: 'http://blog',
	target: '/v1/posts?page=1',
	method: 'GET',
	header: (name) => (name === 'x-request-id' ? 'mine' : null),
	client: () => '',
}

function served(make: () => Reply | Promise<Reply>, onRequest = (_: RequestEvent) => {}) {
	const events: RequestEvent[] = []
	const errors: string[] = []
	const reply = sendableReplies(make, {
		onRequest(event) {
			events.push(event)
			onRequest(event)
		},
		onError: ({ message }, path) => errors.push(`${path}: ${message}`),
	})
	return { reply, events, errors }
}

const broken = () => {
	throw new Error('broken')
}

it.each([
	['at once', broken],
	['later', async () => broken()],
])('is there and told of if none could be made, %s', async (_, make) => {
	const { reply, events, errors } = served(make)
	const made = await reply(asked)
	expect(made.status).toBe(500)
	expect(made.headers).toContain('mine')
	expect(JSON.parse(made.body as string)).toMatchObject({ status: 500 })
	expect(errors).toEqual(['/v1/posts: broken'])
	made.ended(10, false)
	expect(events).toEqual([
		expect.objectContaining({
			requestId: 'mine',
			path: '/v1/posts',
			status: 500,
			bytes: 10,
			aborted: false,
			error: new Error('broken'),
		}),
	])
})

it('is told of when it has ended, and as what it became', async () => {
	const { reply, events, errors } = served(() => ownReply(200, {}, 'text', []))
	const made = await reply(asked)
	expect(events).toEqual([])
	made.ended(0, true, new Error('a header that cannot be'))
	expect(events[0]).toMatchObject({ status: 500, aborted: true })
	expect(errors).toEqual(['/v1/posts: a header that cannot be'])
})

it('goes on if who is told throws', async () => {
	const { reply, errors } = served(() => ownReply(200, {}, 'text', []), broken)
	const made = await reply(asked)
	made.ended(4, false)
	expect(errors).toEqual(['/v1/posts: broken'])
})
