import { z } from '@hono/zod-openapi'
import { queryOf } from './parameters.ts'
import { problemSchema } from './schemas.ts'

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

const refusal = (description: string) => ({
	description,
	content: { 'application/problem+json': { schema: problemSchema } },
})

/** Status 400. */
export const refused = refusal('A parameter cannot be used; `errors` says which and why.')
/** Status 401. */
export const hidden = refusal('The preview has expired, or is of something else.')
/** Status 404. */
export const missing = refusal('There is no such thing.')

/** No parameter is known. */
export const nothing = queryOf({})
