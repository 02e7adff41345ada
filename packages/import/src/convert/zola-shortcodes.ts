import { shortcodeCall } from './shortcode-call.ts'

/** A call: as text, as the beginning of a body, or with slashes and stars to be shown. */
const call =
	/\{\{(\/\*)?\s*(\w+)\s*\(([^{}]{0,2000}?)\)\s*(?:\*\/)?\}\}|\{%(\/\*)?\s*(?:(\w+)\s*\(([^{}]{0,2000}?)\)|end)\s*(?:\*\/)?%\}/g

/** Shortcodes of Zola's handbook that are here too, and which of their arguments says what. */
const known: Readonly<Record<string, string>> = { youtube: 'id', vimeo: 'id', gist: 'url' }

/** Shortcodes that take names. */
const named = ['figure', 'audio', 'video', 'details']

/**
 * Writes the shortcodes of Zola as those of Hugo, by the same name and with the same arguments.
 *
 * @param unknown Told once for each name that only templates of the old site know.
 * @see https://www.getzola.org/documentation/content/shortcodes/
 */
export function zolaShortcodes(markdown: string, unknown: (name: string) => void): string {
	if (!/\{[{%]/.test(markdown)) return markdown
	const open: string[] = []
	return markdown.replace(
		call,
		(whole, shown, name = '', args = '', shownBlock, block = '', blockArgs = '') => {
			if (shown || shownBlock) return whole.replace(/\/\*|\*\//g, '')
			if (name !== '') {
				tell(name, unknown)
				return writeCall(name, args)
			}
			if (block === '') {
				const begun = open.pop()
				return begun === undefined ? whole : `{{% /${begun} %}}`
			}
			open.push(block)
			tell(block, unknown)
			return writeCall(block, blockArgs).replace(/^\{\{<(.*)>\}\}$/, '{{%$1%}}')
		},
	)
}

function tell(name: string, unknown: (name: string) => void): void {
	if (!Object.hasOwn(known, name) && !named.includes(name)) unknown(name)
}

function writeCall(name: string, written: string): string {
	const args = argumentsOf(written)
	const only = Object.hasOwn(known, name) ? args[known[name] as string] : undefined
	// A gist's address ends in its owner and its id.
	const parts = name === 'gist' ? only?.split('/').slice(-2) : only === undefined ? [] : [only]
	if (parts && parts.length > 0 && parts.every((part) => /^[\w-]+$/.test(part)))
		return `{{< ${[name, ...parts].join(' ')} >}}`
	return shortcodeCall(name, args)
}

function argumentsOf(written: string): Readonly<Record<string, string>> {
	const args: Record<string, string> = {}
	for (const [, key = '', double, single, tick, bare] of written.matchAll(
		/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|(\[[^\]]*\]|[^\s,]+))/g,
	))
		args[key] = double ?? single ?? tick ?? bare ?? ''
	return args
}
