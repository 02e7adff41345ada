import type { TailPolicy } from './tail-policy.ts'

/**
 * Drops traces whose root has one of these as its `http.route` or `url.path`: checks of health, metrics.
 *
 * @param paths As they are: `/livez`.
 */
export function dropRoutes(paths: readonly string[]): TailPolicy {
	const known = new Set<unknown>(paths)
	return {
		name: 'route',
		action: 'drop',
		matchesTrace: ({ root: { attributes } }) =>
			known.has(attributes['http.route']) || known.has(attributes['url.path']),
	}
}
