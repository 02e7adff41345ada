/**
 * Parts an address from its query and fragment.
 *
 * @example splitSuffix('/a/?b#c') // ['/a/', '?b#c']
 */
export function splitSuffix(href: string): readonly [path: string, suffix: string] {
	const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
	return [path, suffix]
}
