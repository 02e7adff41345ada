/** What a template of a feed calls posts by: their addresses, or something else. */
export type FeedIds = 'url' | 'other'

/**
 * Reads what the template of a feed calls posts by: `<id>{{ post.url | absolute_url }}</id>` of an `<entry>`, `<guid>` of an `<item>`.
 *
 * @returns `undefined` if it is no template, or has none of these.
 */
export function feedIdsOf(text: string): FeedIds | undefined {
	if (!/^---[ \t]*\r?\n/.test(text)) return undefined
	for (const [item, id] of [
		['<entry', '<id'],
		['<item', '<guid'],
	] as const) {
		const start = text.indexOf(item)
		const open = start < 0 ? -1 : text.indexOf(id, start)
		const from = open < 0 ? -1 : text.indexOf('>', open) + 1
		const to = from > 0 ? text.indexOf('</', from) : -1
		if (to >= 0) return isAddress(text.slice(from, to).trim(), text) ? 'url' : 'other'
	}
	return undefined
}

/** Whether this is the address of a post, with that of the site before it. */
function isAddress(id: string, text: string): boolean {
	const parts = id.split('{{')
	const shown = parts.slice(1).map((part) => part.split('}}'))
	const isOnlyShown = parts[0] === '' && shown.every(([, rest]) => rest?.trim() === '')
	const values = shown.map(([value = '']) => value.replace(/^-|-$/g, '').trim())
	const own = values.filter((value) => !/^site\.(?:url|baseurl)$/.test(value))
	return isOnlyShown && own.length === 1 && isUrlOfPost(own[0] ?? '', text)
}

function isUrlOfPost(value: string, text: string): boolean {
	const [name = '', ...filters] = value.split('|').map((part) => part.trim())
	if (!filters.every((filter) => addsSite.test(filter))) return false
	if (/^[\w-]+$/.test(name)) {
		const assigned = text.split(new RegExp(`\\{%-? *assign ${name} *=`))[1]?.split('%}')[0]
		return assigned !== undefined && isUrlOfPost(assigned.replace(/-$/, '').trim(), '')
	}
	return /^(?!site\.|page\.)[\w-]+\.url$/.test(name)
}

const addsSite = /^(?:absolute_url|relative_url|xml_escape|escape|prepend: *site\.(?:url|baseurl))$/
