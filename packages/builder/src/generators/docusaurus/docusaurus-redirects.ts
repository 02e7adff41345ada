import { isObject } from '../../config/check-fields.ts'
import { isPattern, isRedirect } from '../../config/redirect-pattern.ts'
import type { Script } from '../program/read-script.ts'
import { valueIn } from '../program/value-in.ts'
import type { LayoutOf } from '../scripted/scripted-layout.ts'
import { type Told, toldSettings } from '../scripted/told-settings.ts'

type Path = readonly string[]

/** What the plug-in is told, and where. */
interface Rule {
	readonly from: string
	readonly to: string
	readonly path: Path
}

/**
 * Adds to what a Docusaurus site says the old addresses that its plug-in for redirects leads on from, as far as they are written out.
 *
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-client-redirects
 */
export function withRedirects(layoutOf: LayoutOf): LayoutOf {
	return async (script, said, site) => {
		const layout = await layoutOf(script, said, site)
		const options = optionsIn(script)
		if (options.length === 0) return layout
		const found = options.flatMap((path) => rulesIn(script, path))
		const rules = found.filter((one) => 'from' in one)
		const paths = Object.fromEntries(rules.map(({ from, to }) => [from, to]))
		const others = options.flatMap((path) =>
			unread.map((one) => ({ ...one, path: [...path, ...one.path] })),
		)
		const told = [...found.filter((one) => !('from' in one)), ...others]
		return {
			...layout,
			read: async (content) => ({ ...(await layout.read(content)), redirects: { paths } }),
			redirectPath: (from) => rules.find((one) => one.from === from)?.path,
			unread: [...layout.unread, ...toldSettings(script, 'docusaurus', [], told)],
		}
	}
}

/** Where the options of the plug-in are. */
function optionsIn({ values: { plugins } }: Script): readonly Path[] {
	const entries: readonly unknown[] = Array.isArray(plugins) ? plugins : []
	return entries.flatMap((entry, index) => {
		const name = Array.isArray(entry) ? entry[0] : entry
		const isIt = /^(?:@docusaurus\/(?:plugin-)?)?client-redirects$/.test(String(name))
		return isIt ? [['plugins', String(index), '1']] : []
	})
}

function rulesIn(script: Script, options: Path): readonly (Rule | Told)[] {
	const path = [...options, 'redirects']
	const list = valueIn(script.values, path)
	if (!Array.isArray(list)) {
		const unknown = script.isComputed(...options) ? options : path
		return [
			{ ...toldOf(unknown), setting: `${plugin}.redirects`, why: 'old addresses lead nowhere' },
		]
	}
	return list.flatMap((item: unknown, index) => {
		const at = [...path, String(index)]
		const { from, to } = isObject(item) ? item : {}
		const froms = [from].flat()
		return froms.map((one) =>
			typeof one === 'string' && typeof to === 'string' && !isPattern(one) && isRedirect(one, to)
				? { from: one, to, path: at }
				: toldOf(at, typeof one === 'string' ? one : undefined),
		)
	})
}

const plugin = 'plugin-client-redirects'
const instead =
	'`{ "generator": "docusaurus", "redirects": { "paths": { "/old/": "/new/", "/[...page].html": "/[...page]" } } }`'

/** Of an old address that is not known, or leads where none may. */
function toldOf(path: Path, from?: string): Told {
	return {
		path,
		setting:
			from === undefined ? `${plugin}.redirects[${path.at(-1)}]` : `${plugin}.redirects "${from}"`,
		why: 'that old address leads nowhere',
		hint: `Write where it leads in a blog.config.json: ${instead}.`,
		settledBy: ['redirects'],
	}
}

const unread: readonly Told[] = ['fromExtensions', 'toExtensions', 'createRedirects'].map(
	(key) => ({
		path: [key],
		setting: `${plugin}.${key}`,
		isFine: (value: unknown) => Array.isArray(value) && value.length === 0,
		why: 'old addresses that it makes lead nowhere',
		hint: `Write them, or a pattern, in a blog.config.json: ${instead}.`,
		settledBy: ['redirects'],
	}),
)
