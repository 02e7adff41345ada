import { decodePath, refAddress, splitSuffix } from '@blog/core'

/** A name that was part of links, and what it is now. */
export interface NewName {
	readonly before: string
	readonly after: string
}

/**
 * Finds the address that a link must have to lead where it did: written as it was, with another name in it, or the whole path.
 *
 * @param isRight Whether an address leads there.
 * @param url The whole path.
 * @returns `undefined` if there is none.
 */
export function linkAddress(
	href: string,
	names: readonly NewName[],
	url: string,
	isRight: (href: string) => boolean,
): string | undefined {
	const { before, call, ref, after } = refAddress(href) ?? {}
	if (call !== undefined && ref !== undefined) {
		const at = call.indexOf(ref, call.search(/ref\s/) + 'ref'.length)
		const made = (one: string) =>
			before + call.slice(0, at) + one + call.slice(at + ref.length) + after
		return candidates(ref, names).map(made).find(isRight)
	}
	const suffix = /[?#].*$/s.exec(href)?.[0] ?? ''
	return [...candidates(href, names), url + suffix].find(isRight)
}

/** The address with each name in it replaced by its new one, from the end on. */
function candidates(href: string, names: readonly NewName[]): readonly string[] {
	const [path, suffix] = splitSuffix(href)
	const segments = path.split('/')
	return segments
		.flatMap((segment, at) =>
			names.flatMap(({ before, after }) => {
				if ((decodePath(segment) ?? segment).toLowerCase() !== before.toLowerCase()) return []
				const put = segment === before ? after : encodeURIComponent(after)
				return [segments.with(at, put).join('/') + suffix]
			}),
		)
		.reverse()
}
