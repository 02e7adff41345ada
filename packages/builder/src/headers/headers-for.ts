import type { HeaderRule } from './header-rule.ts'

/**
 * The headers of an address: of all rules that it fits, in their order; values of one name are joined, as hosts do.
 *
 * @param path Of the request, as sent, without its query.
 * @returns By name in lower case.
 */
export function headersFor(
	rules: readonly HeaderRule[],
	path: string,
): Readonly<Record<string, string>> {
	const found = new Map<string, string>()
	for (const rule of rules) {
		if (!patternOf(rule.path).test(path)) continue
		for (const [written, value] of rule.headers) {
			const name = written.toLowerCase()
			const before = found.get(name)
			if (value === undefined) found.delete(name)
			else found.set(name, before === undefined ? value : `${before}, ${value}`)
		}
	}
	return Object.fromEntries(found)
}

function patternOf(path: string): RegExp {
	const pattern = path
		.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll('*', '.*')
		.replace(/(?<=\/):[a-z]\w*/gi, '[^/]+')
	return new RegExp(`^${pattern}$`)
}
