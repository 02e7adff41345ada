import { type Context, Hono } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import type { Collection, ListResult } from '../query/collection.ts'
import { createCollection } from '../query/collection.ts'
import { QueryError } from '../query/query-error.ts'
import type { ApiState } from '../state/api-state.ts'
import { perState } from '../state/per-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { ghostError } from './ghost-error.ts'
import { ghostPostFields, ghostTermFields } from './ghost-fields.ts'
import { ghostId } from './ghost-id.ts'
import { isKnownKey } from './ghost-key.ts'
import { ghostPost } from './ghost-post.ts'
import { GHOST_VERSION, ghostSettings } from './ghost-settings.ts'
import { ghostAuthor, ghostTag } from './ghost-term.ts'
import { readBrowse, readShape } from './read-browse.ts'

/** How Ghost's API is answered. */
export interface GhostOptions {
	/** Keys that clients must say one of. Default: any that looks like one, since what is served is public. */
	readonly keys?: readonly string[]
}

/** Items of one kind: how they are found, and what is said of them. */
interface Resource<Item> {
	readonly name: string
	/** `Post`, for messages. */
	readonly title: string
	collection(state: ApiState): Collection<Item>
	slugOf(item: Item): string
	idOf(item: Item): string
	describe(item: Item, state: ApiState, query: Readonly<Record<string, string>>): Promise<object>
}

/**
 * Answers as Ghost's Content API does, for its clients: posts, pages, tags, authors and settings, to be read.
 *
 * @see https://docs.ghost.org/content-api
 */
export function ghostApp({ keys }: GhostOptions = {}): Hono<ApiEnv> {
	const app = new Hono<ApiEnv>({ strict: false })
	app.use(async (c, next) => {
		c.header('content-version', `v${GHOST_VERSION}`)
		c.header('vary', 'Accept-Version, Accept-Encoding')
		const key = c.req.query('key')
		if (key === undefined)
			return ghostError(
				c,
				'NoPermissionError',
				'Authorization failed',
				'Unable to determine the authenticated member or integration. Check the supplied Content API Key.',
			)
		if (!isKnownKey(key, keys)) return ghostError(c, 'UnauthorizedError', 'Unknown Content API Key')
		await next()
		if (c.res.ok) c.header('cache-control', 'public, max-age=0')
	})

	for (const resource of [posts('posts', 'Post'), posts('pages', 'Page')]) serve(resource)
	for (const resource of [terms('tags', 'Tag'), terms('authors', 'Author')]) serve(resource)

	app.get('/settings', (c) => c.json({ settings: ghostSettings(c.env.state.settings), meta: {} }))
	app.notFound((c) =>
		c.req.method === 'GET' || c.req.method === 'HEAD'
			? ghostError(c, 'NotFoundError', 'Resource not found')
			: ghostError(c, 'MethodNotAllowedError', `Unexpected method ${c.req.method}`),
	)
	return app

	function serve<Item>(resource: Resource<Item>): void {
		const { name, title } = resource
		app.get(`/${name}`, async (c) => {
			const { state } = c.env
			const query = c.req.query()
			try {
				const result = resource.collection(state).list(readBrowse(query))
				const items = await Promise.all(
					result.items.map((item) => resource.describe(item, state, query)),
				)
				return c.json({ [name]: items, meta: { pagination: pagination(result) } })
			} catch (error) {
				return refuse(c, error)
			}
		})
		const read = async (c: Context<ApiEnv>, has: (item: Item) => boolean) => {
			const { state } = c.env
			const item = resource.collection(state).items.find(has)
			if (item === undefined)
				return ghostError(
					c,
					'NotFoundError',
					'Resource not found error, cannot read.',
					`${title} not found.`,
				)
			return c.json({ [name]: [await resource.describe(item, state, c.req.query())] })
		}
		app.get(`/${name}/slug/:slug`, (c) => {
			const slug = c.req.param('slug')
			return read(c, (item) => resource.slugOf(item) === slug)
		})
		app.get(`/${name}/:id`, (c) => {
			const id = c.req.param('id')
			return read(c, (item) => resource.idOf(item) === id)
		})
	}
}

function posts(name: 'posts' | 'pages', title: string): Resource<PostRecord> {
	const idOf = ({ key }: PostRecord) => ghostId(key)
	return {
		...{ name, title, idOf },
		collection: perState((state) =>
			createCollection(state[name], {
				...{ fields: ghostPostFields, idOf },
				order: 'published_at desc',
			}),
		),
		slugOf: ({ post }) => post.slug,
		describe: (record, state, query) => ghostPost(record, state, readShape(query)),
	}
}

function terms(name: 'tags' | 'authors', title: string): Resource<TermRecord> {
	const idOf = ({ key }: TermRecord) => ghostId(key)
	const describe = name === 'tags' ? ghostTag : ghostAuthor
	return {
		...{ name, title, idOf },
		collection: perState((state) =>
			createCollection(state.terms[name], {
				...{ fields: ghostTermFields, idOf },
				order: 'name asc',
			}),
		),
		slugOf: ({ term }) => term.slug,
		describe: async (record, state, query) => {
			const { include, fields } = readShape(query)
			const whole = describe(record, state, include.has('count.posts'))
			if (!fields) return whole
			return Object.fromEntries(
				Object.entries(whole).filter(([key]) => fields.has(key) || key === 'count'),
			)
		},
	}
}

function pagination({ page, limit, pages, total }: ListResult<unknown>): object {
	return {
		...{ page, limit, pages, total },
		next: page < pages ? page + 1 : null,
		prev: page > 1 ? page - 1 : null,
	}
}

function refuse(c: Context, error: unknown): Response {
	if (!(error instanceof QueryError)) throw error
	return ghostError(c, 'BadRequestError', error.message)
}
