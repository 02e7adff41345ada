import type { Context, Hono } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { selectFields } from './select-fields.ts'
import { tellPages } from './tell-pages.ts'
import { contextOf, inContext } from './wp-context.ts'
import { embeddedOf } from './wp-embed.ts'
import { WpError } from './wp-error.ts'
import { placeOf, type WpItem } from './wp-links.ts'
import { listOf } from './wp-query.ts'
import type { WpResource } from './wp-resource.ts'

/** Answers for a list, and for each of its items by its id. */
export function serveResource<Item>(app: Hono<ApiEnv>, resource: WpResource<Item>): void {
	const { name, hasEnd, missing } = resource
	app.get(`/wp/v2/${name}`, async (c) => {
		const params = c.req.queries()
		contextOf(params)
		const result = await resource.list(params, c.env.state)
		tellPages(c, result, hasEnd)
		return c.json(await Promise.all(result.items.map((item) => show(c, resource, item))))
	})
	app.get(`/wp/v2/${name}/:id{[0-9]+}`, async (c) => {
		const item = resource.find(Number(c.req.param('id')), c.env.state)
		if (!item) throw new WpError(missing[0], 404, missing[1])
		const shown = await show(c, resource, item)
		// Entries have a page of their own; a link of a term leads to a list.
		if (hasEnd && typeof shown.link === 'string')
			c.header('link', `<${shown.link}>; rel="alternate"; type=text/html`, { append: true })
		return c.json(shown)
	})
}

/** What is said of an item: as much as the context has, with what is embedded, and of that the fields that are asked for. */
async function show<Item>(
	c: Context<ApiEnv>,
	resource: WpResource<Item>,
	item: Item,
): Promise<WpItem> {
	const { state } = c.env
	const params = c.req.queries()
	const context = contextOf(params)
	const fields = listOf(params, '_fields')
	const hasBody =
		context === 'view' && (!fields || fields.some((field) => /^content(?:\.|$)/.test(field)))
	const whole = await resource.describe(item, state, placeOf(c), hasBody)
	const shown = inContext(context, resource.name, whole)
	const embedded = embeddedOf(params, resource.embeds(item, state, placeOf(c)))
	return selectFields(embedded ? { ...shown, _embedded: embedded } : shown, fields)
}
