import type { ProblemStatus } from '../problem.ts'

/** What the description says of each status that a mistake is answered with. */
export const problemResponses = {
	400: {
		name: 'BadRequest',
		description: 'A parameter cannot be used; `errors` says which, why and where.',
	},
	401: { name: 'Unauthorized', description: 'The preview has expired, or is of something else.' },
	404: { name: 'NotFound', description: 'There is no such thing.' },
	405: {
		name: 'MethodNotAllowed',
		description: 'There is nothing but `GET`, `HEAD` and `OPTIONS`.',
	},
	408: { name: 'RequestTimeout', description: 'The request has not come in whole in time.' },
	413: { name: 'ContentTooLarge', description: 'The request has a body.' },
	429: { name: 'TooManyRequests', description: 'This is more than one client may ask.' },
	431: { name: 'HeadersTooLarge', description: 'The headers are larger than 16 KB.' },
	500: { name: 'InternalError', description: 'The answer could not be made.' },
	501: { name: 'NotImplemented', description: 'There is no such method in HTTP itself.' },
	503: {
		name: 'Unavailable',
		description: 'There are too many requests at the moment, or there is no content yet.',
	},
} as const satisfies Record<ProblemStatus, { readonly name: string; readonly description: string }>
