import { z } from '@hono/zod-openapi'
import { headerRefs } from './described-headers.ts'
import { queryOf } from './parameters.ts'
import { problemResponses } from './problem-responses.ts'
import { someOfPost } from './schemas/post.ts'
import { problemSchema } from './schemas/problem.ts'

/** JSON that a schema describes. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
	description,
	content: { 'application/json': { schema } },
})

/** Text of a media type. */
export const text = (type: string, description: string) => ({
	description,
	content: { [type]: { schema: z.string() } },
})

/** A page of a list. */
export const page = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
	...json(schema, description),
	headers: headerRefs('Link', 'X-Total-Count'),
})

/** JSON that leads elsewhere by `Link`. */
export const linked = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
	...json(schema, description),
	headers: headerRefs('Link'),
})

const refusal = (status: keyof typeof problemResponses) => ({
	description: problemResponses[status].description,
	content: { 'application/problem+json': { schema: problemSchema } },
})

/** Status 400. */
export const refused = refusal(400)
/** Status 401. */
export const hidden = refusal(401)
/** Status 404. */
export const missing = refusal(404)

/** Status 301: a post that was called so is called something else now. */
export const moved = {
	description: 'It was called so, as an alias of it says, and is elsewhere now.',
	headers: headerRefs('Location'),
}

/** No parameter is known. */
export const nothing = queryOf({})

/** A post or page, as the client would rather have it. */
export function jsonOrMarkdown(description: string) {
	return {
		description,
		content: {
			'application/json': { schema: someOfPost },
			'text/markdown': { schema: z.string() },
		},
	}
}
