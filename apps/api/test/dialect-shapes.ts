import { Ajv2020 } from 'ajv/dist/2020.js'

/** Says what is wrong with a body; empty if nothing is. */
export type Check = (body: unknown) => string

const ajv = new Ajv2020({ strict: false, allErrors: true })

function checked(schema: object): Check {
	const validate = ajv.compile(schema)
	return (body) => (validate(body) ? '' : ajv.errorsText(validate.errors))
}

const text = { type: 'string' }
const whole = { type: 'integer', minimum: 0 }
const maybe = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })

/** An object with these and nothing besides. */
function closed(properties: Readonly<Record<string, object>>, required = Object.keys(properties)) {
	return { type: 'object', additionalProperties: false, properties, required }
}

const ghostPagination = closed({
	page: { type: 'integer', minimum: 1 },
	limit: { type: 'integer', minimum: 1, maximum: 100 },
	pages: { type: 'integer', minimum: 1 },
	total: whole,
	next: maybe(whole),
	prev: maybe(whole),
})

/** Whatever fields are asked for: what is there has its type. */
const ghostItem = {
	type: 'object',
	properties: {
		id: { type: 'string', pattern: '^[0-9a-f]{24}$' },
		title: text,
		name: text,
		slug: text,
		url: text,
		html: text,
		plaintext: text,
		tags: { type: 'array' },
		authors: { type: 'array' },
		featured: { type: 'boolean' },
		published_at: maybe({ type: 'string', pattern: '\\.\\d{3}\\+00:00$' }),
		count: closed({ posts: whole }),
	},
}

/** A list of Ghost. */
export const isGhostList = (name: string): Check =>
	checked(
		closed({
			[name]: { type: 'array', items: ghostItem, maxItems: 100 },
			meta: closed({ pagination: ghostPagination }),
		}),
	)

/** One thing of Ghost: a list of one, without pages. */
export const isGhostItem = (name: string): Check =>
	checked(closed({ [name]: { type: 'array', items: ghostItem, minItems: 1, maxItems: 1 } }))

/** Settings of Ghost. */
export const isGhostSettings = checked(
	closed({ settings: { type: 'object', required: ['title', 'url'] }, meta: closed({}) }),
)

/** An error of Ghost. */
export const isGhostError = checked(
	closed({
		errors: {
			type: 'array',
			minItems: 1,
			items: closed({
				message: { type: 'string', minLength: 1 },
				context: maybe(text),
				id: text,
				type: { enum: ['NotFoundError', 'ValidationError', 'BadRequestError'] },
				details: maybe(text),
				property: maybe(text),
				help: maybe(text),
				code: maybe(text),
				ghostErrorCode: maybe(text),
			}),
		},
	}),
)

const rendered = { type: 'object', required: ['rendered'], properties: { rendered: text } }

const wpItem = {
	type: 'object',
	properties: {
		id: { type: 'integer', minimum: 1 },
		slug: text,
		link: text,
		status: text,
		date: maybe({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' }),
		author: whole,
		featured_media: whole,
		count: whole,
		name: text,
		tags: { type: 'array', items: whole },
		categories: { type: 'array', items: whole },
		caption: rendered,
		alt_text: text,
		source_url: text,
		_links: {
			type: 'object',
			additionalProperties: {
				type: 'array',
				items: { type: 'object', required: ['href'] },
			},
		},
		_embedded: { type: 'object', additionalProperties: { type: 'array', minItems: 1 } },
	},
}

/** A list of WordPress. */
export const isWpList = checked({ type: 'array', items: wpItem, maxItems: 100 })

/** One thing of WordPress. */
export const isWpItem = checked(wpItem)

/** An error of WordPress, with its status in it. */
export const isWpError = (status: number): Check =>
	checked(
		closed({
			code: { type: 'string', pattern: '^rest_[a-z_]+$' },
			message: { type: 'string', minLength: 1 },
			data: closed(
				{
					status: { const: status },
					params: { type: 'object', additionalProperties: text },
					details: {
						type: 'object',
						additionalProperties: closed({
							code: { type: 'string', pattern: '^rest_' },
							message: text,
							data: maybe({ type: 'object' }),
						}),
					},
				},
				['status'],
			),
		}),
	)
