import type { TailSpan } from '../span.ts'

/** Routes may be what somebody has made up: longer ones are cut. */
const longest = 200

/** Method and `http.route` of a root; without a route its name. */
export function routeOf({ name, attributes }: TailSpan): string {
	const route = attributes['http.route']
	const label =
		typeof route === 'string' ? `${attributes['http.request.method'] ?? ''} ${route}` : name
	return label.length > longest ? label.slice(0, longest) : label
}
