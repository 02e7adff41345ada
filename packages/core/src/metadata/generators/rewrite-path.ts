import { escapeExpression } from '../../escape-expression.ts'

/** `/:name`, `:name*`, `:name(\d+)`, `(.*)`; what is before it belongs to it if it may be missing. */
const token = /([./]?):(\w+)(?:\(([^()]*)\))?([*+?]?)|\(([^()]*)\)/g

/**
 * Gives a file the path that VitePress' `rewrites` give it, the first that fits.
 *
 * @param path With its extension, below the folder of the site.
 * @example rewritePath('pkg/a/src/one.md', { 'pkg/:name/src/:page': ':name/:page' }) // 'a/one.md'
 * @see https://vitepress.dev/guide/routing#route-rewrites
 */
export function rewritePath(path: string, rewrites: Readonly<Record<string, string>>): string {
	for (const [from, to] of Object.entries(rewrites)) {
		const names: string[] = []
		const pattern = readPattern(from, names)
		const found = pattern?.exec(path)
		if (!found) continue
		const values = new Map(names.map((name, index) => [name, found[index + 1]]))
		return written(to, values)
	}
	return path
}

/** Whether a pattern is one that {@link rewritePath} knows. */
export function isRewrite(from: string, to: string): boolean {
	return !/^\^|[{}]/.test(from + to) && readPattern(from, []) !== undefined
}

function readPattern(from: string, names: string[]): RegExp | undefined {
	let source = ''
	let end = 0
	for (const found of from.matchAll(token)) {
		const [all, before = '', name, own, modifier = '', unnamed] = found
		source += escapeExpression(from.slice(end, found.index))
		end = found.index + all.length
		const part = `(?:${(unnamed ?? own ?? '[^/]+?').replace(/\((?!\?)/g, '(?:')})`
		const start = escapeExpression(before)
		names.push(name ?? String(names.filter((one) => /^\d+$/.test(one)).length))
		if (modifier === '' || modifier === '?') source += `(?:${start}(${part}))${modifier}`
		else source += `(?:${start}(${part}(?:${start}${part})*))${modifier === '*' ? '?' : ''}`
	}
	try {
		return new RegExp(`^${source}${escapeExpression(from.slice(end))}$`, 'i')
	} catch {
		return undefined
	}
}

function written(to: string, values: ReadonlyMap<string, string | undefined>): string {
	let unnamed = 0
	return to.replace(token, (_, before: string | undefined, name: string | undefined) => {
		const value = values.get(name ?? String(unnamed++))
		return value === undefined ? '' : `${before ?? ''}${value}`
	})
}
