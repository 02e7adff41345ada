const text = { type: 'string' }

/** What the description says of headers, by their names. */
export const describedHeaders = {
	ETag: {
		description: 'Strong: another one for another body. `If-None-Match` takes it.',
		schema: { ...text, example: '"5d41402abc4b2a76b9719d911017c592"' },
	},
	'Last-Modified': {
		description: 'When this was last changed, as far as that is known.',
		schema: { ...text, example: 'Wed, 09 Oct 2024 08:00:00 GMT' },
	},
	'Cache-Control': {
		description: 'For how long the answer is good, also when a new one cannot be had (RFC 5861).',
		schema: { ...text, example: 'public, max-age=60, stale-while-revalidate=600' },
	},
	'Cache-Status': {
		description: 'What the cache of the API did (RFC 9211).',
		schema: { ...text, example: 'blog; hit; ttl=598' },
	},
	Vary: {
		description: 'Headers of the request that make another answer.',
		schema: { ...text, example: 'Accept-Encoding' },
	},
	Link: {
		description: 'The other pages of a list, or what else there is (RFC 8288).',
		schema: { ...text, example: '</v1/posts?page=2>; rel="next"' },
	},
	'X-Total-Count': {
		description: 'Items of all pages.',
		schema: { type: 'integer', minimum: 0, example: 42 },
	},
	RateLimit: {
		description: 'What the client may still ask, and when that is more again. If there is a limit.',
		schema: { ...text, example: '"client";r=499;t=1' },
	},
	'RateLimit-Policy': {
		description: 'What one client may ask. If there is a limit.',
		schema: { ...text, example: '"client";q=500;w=10' },
	},
	'Retry-After': {
		description: 'Seconds after which it is worth while to ask again.',
		schema: { type: 'integer', minimum: 1, example: 3 },
	},
	Location: {
		description: 'Where it is now.',
		schema: { ...text, example: '/v1/posts/hello' },
	},
	Allow: {
		description: 'The methods that there are.',
		schema: { ...text, example: 'GET, HEAD, OPTIONS' },
	},
	'X-Request-Id': {
		description: 'Names the request in the log; one that the request has is kept.',
		schema: text,
	},
} as const

export type HeaderName = keyof typeof describedHeaders

/** Refers to headers that are described once. */
export function headerRefs(...names: readonly HeaderName[]) {
	return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}
