import { encodePath, escapeExpression } from '@blog/core'
import { type OwnRedirect, ownRedirect } from './own-redirect.ts'

/** A redirect from an old address of each post to the post: `/read/[...slug].html` to `/read/[...slug]`. */
export interface RedirectPattern {
	/** The redirect to the post at this URL; `undefined` if the pattern is not of it. */
	to(url: string): OwnRedirect | undefined
}

/** `[name]` is one segment of a path, `[...name]` several. */
const parameter = /\[(\.{3})?([\w-]+)\]/g

/** More of them could be found in one path in very many ways. */
const MOST_PARAMETERS = 2

/** Whether a path names what stands for something else. */
export function isPattern(path: string): boolean {
	return path.search(parameter) >= 0
}

/** Whether one path, or each that a pattern names, can lead to the other. */
export function isRedirect(from: string, to: string): boolean {
	const read = isPattern(from) || isPattern(to) ? redirectPattern : ownRedirect
	return read(from, to) !== undefined
}

/**
 * Reads a pattern, as Astro and file routers write it.
 *
 * @returns `undefined` unless the same names stand on both sides, each once.
 * @see https://docs.astro.build/en/guides/routing/#dynamic-redirects
 */
export function redirectPattern(from: string, to: string): RedirectPattern | undefined {
	const [names, others] = [from, to].map((path) =>
		[...path.matchAll(parameter)].map(([, , name = '']) => name),
	) as [string[], string[]]
	const isSame = names.toSorted().join('/') === others.toSorted().join('/')
	if (!isSame || new Set(names).size !== names.length) return undefined
	if (names.length === 0 || names.length > MOST_PARAMETERS || /[?#]/.test(to)) return undefined
	const sample = ownRedirect(from.replace(parameter, 'x'), to.replace(parameter, 'x'))
	if (!sample?.to.startsWith('/')) return undefined
	const expression = expressionOf(to.trim())
	return {
		to(url) {
			const found = expression.exec(url)?.slice(1)
			if (!found) return undefined
			const value = (name: string) => found[others.indexOf(name)] ?? ''
			return ownRedirect(
				from.replace(parameter, (_, __, name: string) => value(name)),
				url,
			)
		},
	}
}

function expressionOf(to: string): RegExp {
	const groups = [...to.matchAll(parameter)].map(([, rest]) => (rest ? '(.+?)' : '([^/]+?)'))
	const between = to
		.replace(/\/$/, '')
		.replace(parameter, '\n')
		.split('\n')
		.map((text) => escapeExpression(encodePath(text)))
	const [first = '', ...rest] = between
	return new RegExp(`^${first}${rest.map((text, at) => groups[at] + text).join('')}(?:/|\\.html)?$`)
}
