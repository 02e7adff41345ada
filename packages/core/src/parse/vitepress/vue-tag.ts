import { voidElements } from '../void-elements.ts'

/** A tag of an element or a component, as it may stand in Markdown; the groups are `/`, name, attributes, `/`. */
export const tagForm =
	'<(/?)([A-Za-z][\\w.-]*)((?:\\s+[^\\s"\'<>/=`]+(?:\\s*=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\s"\'=<>`]+))?)*)\\s*(/?)>'

/** What a tag becomes, and what there is to say of it. */
export interface VueTag {
	readonly text: string
	readonly told?: { readonly what: string; readonly instead: string; readonly hint: string }
	/** What stands in it is no program. */
	readonly isPlain?: boolean
}

/** Components that show what stands in them, and nothing else. */
const transparent = new Set(
	'ClientOnly client-only Transition TransitionGroup KeepAlive Suspense template slot'.split(' '),
)
const attribute = /\s+([^\s"'<>/=`]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const badge = /<mark data-badge="([^"]*)"( open)?>/g

/**
 * Makes HTML of a tag. Components go and what stands between their tags stays; a `Badge` shows its text. Elements that end at once (`<div />`) get an end, which
 * HTML does not give them.
 *
 * @returns `undefined` for one that stays as it is.
 * @see https://vitepress.dev/reference/default-theme-badge
 */
export function vueTag(
	end: string,
	name: string,
	attributes: string,
	close: string,
): VueTag | undefined {
	const tag = `<${end}${name}>`
	if (transparent.has(name)) return { text: '' }
	if (name === 'Badge') return badgeOf(end, attributes, close)
	if (/^[A-Z]|^component$/.test(name))
		return end === '' ? { text: '', told: aboutComponent(tag) } : { text: '' }
	if (end !== '') return undefined

	const read = readAttributes(attributes)
	const isClosed = close !== '' && !voidElements.has(name.toLowerCase())
	if (!isClosed && read.text === attributes && !name.includes('-'))
		return read.isPlain ? { text: `${tag.slice(0, -1)}${attributes}>`, isPlain: true } : undefined
	const text = `<${name}${read.text}${close !== '' && !isClosed ? ' /' : ''}>${isClosed ? `</${name}>` : ''}`
	const [first] = read.programs
	return {
		text,
		...(read.isPlain && close === '' && { isPlain: true }),
		...(name.includes('-')
			? { told: aboutComponent(tag) }
			: first && { told: aboutAttribute(first, name) }),
	}
}

/** Writes the texts of badges into their elements: headings do not count them for their ids. */
export function showBadges(html: string): string {
	return html.replace(
		badge,
		(_, text: string, isOpen?: string) => `<mark>${text}${isOpen === undefined ? '</mark>' : ''}`,
	)
}

function badgeOf(end: string, attributes: string, close: string): VueTag {
	if (end !== '') return { text: '</mark>' }
	const text = /\stext\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes)
	if (text) {
		const shown = (text[1] ?? text[2] ?? '').replaceAll('"', '&quot;').replace(/\s+/g, ' ')
		return { text: `<mark data-badge="${shown}"${close === '' ? ' open' : ''}>` }
	}
	if (close === '') return { text: '<mark>' }
	return { text: '', told: aboutComponent('<Badge>') }
}

function aboutComponent(tag: string) {
	return {
		what: `component \`${tag}\``,
		instead: 'what stands in it is shown, and nothing else',
		hint: 'Write what it makes in its place.',
	}
}

function aboutAttribute(name: string, element: string) {
	return {
		what: `attribute \`${name}\` of \`<${element}>\``,
		instead: 'only a program would tell what it says, and it is left out',
		hint: 'Write what it says as HTML does.',
	}
}

/** Leaves out what programs make, but for plain texts: `:src="withBase('/a.png')"`. */
function readAttributes(written: string) {
	const programs: string[] = []
	let isPlain = false
	const text = written.replace(
		attribute,
		(all, name: string, ...values: (string | undefined)[]) => {
			if (name === 'v-pre') isPlain = true
			// Of the rest `conditionOf` has told.
			if (/^(?:v-pre|v-if|v-show|:key)$/.test(name)) return ''
			if (!/^(?:v-|[:@#])/.test(name)) return all
			const bound = /^(?::|v-bind:)([\w-]+)$/.exec(name)?.[1]
			const value = (values[0] ?? values[1] ?? '').trim()
			const said =
				/^(?:withBase\(\s*)?'([^'\\"]*)'\s*\)?$/.exec(value)?.[1] ??
				/^-?\d+(?:\.\d+)?$/.exec(value)?.[0]
			if (bound !== undefined && said !== undefined) return ` ${bound}="${said}"`
			programs.push(name)
			return ''
		},
	)
	return { text, programs, isPlain }
}
