type Thing = Readonly<Record<string, unknown>>

/** Says what is wrong with a value; nothing if it is right. */
type Check = (value: unknown) => string | undefined

interface Type {
	/** Properties that search engines ask for. */
	readonly required: Readonly<Record<string, Check>>
	/** Other properties of the type, or of those it is derived from. */
	readonly optional?: Readonly<Record<string, Check>>
}

const text: Check = (value) =>
	typeof value === 'string' && value.trim() !== '' ? undefined : 'expected a text'
const count: Check = (value) =>
	Number.isInteger(value) && Number(value) >= 0 ? undefined : 'expected a number'
const address: Check = (value) =>
	typeof value === 'string' && /^https?:\/\/./.test(value) && URL.canParse(value)
		? undefined
		: 'expected an absolute URL'
/** ISO 8601. */
const date: Check = (value) =>
	/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(String(value)) &&
	!Number.isNaN(Date.parse(String(value)))
		? undefined
		: 'expected a date'
const language: Check = (value) =>
	Intl.getCanonicalLocales(String(value)).length === 1 ? undefined : 'expected a language'
const people: Check = (value) =>
	Array.isArray(value) && value.length > 0
		? value.map((one) => problemsOf(one, 'Person')).find((problems) => problems[0])?.[0]
		: 'expected people'
const way: Check = (value) => {
	if (!Array.isArray(value) || value.length < 2) return 'expected at least two steps'
	if (value.some(({ position }, at) => position !== at + 1)) return 'expected steps in order'
	return value.flatMap((one) => problemsOf(one, 'ListItem'))[0]
}
const author: Check = (value) => problemsOf(value as Thing, 'Person')[0]

/**
 * What is asked for and what is known of each type.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 * @see https://schema.org/BlogPosting
 */
const types: Readonly<Record<string, Type>> = {
	BlogPosting: {
		required: {
			headline: text,
			author: people,
			datePublished: date,
			dateModified: date,
			image: address,
			url: address,
			mainEntityOfPage: address,
		},
		optional: { description: text, inLanguage: language, wordCount: count, keywords: text },
	},
	BreadcrumbList: { required: { itemListElement: way } },
	ListItem: { required: { position: count, name: text, item: address } },
	Person: { required: { name: text }, optional: { url: address } },
	WebSite: {
		required: { name: text, url: address },
		optional: { description: text, inLanguage: language, author },
	},
}

function problemsOf(thing: Thing, expected?: string): string[] {
	const { '@type': type, ...properties } = thing
	const { required, optional = {} } = types[String(type)] ?? {}
	if (!required || (expected !== undefined && type !== expected)) return [`unexpected type ${type}`]
	const missing = Object.keys(required).filter((name) => !(name in properties))
	return [
		...missing.map((name) => `${type} without ${name}`),
		...Object.entries(properties).flatMap(([name, value]) => {
			const check = required[name] ?? optional[name]
			const problem = check ? check(value) : 'unknown property'
			return problem === undefined ? [] : [`${type}.${name}: ${problem}`]
		}),
	]
}

/** Checks the JSON-LD of a page. */
export function problemsInStructuredData(html: string): {
	/** Of its things, in order. */
	readonly types: readonly string[]
	readonly problems: readonly string[]
} {
	const found = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
	const things = found.flatMap(([, json = '']) => {
		const { '@context': context, '@graph': graph, ...only } = JSON.parse(json)
		if (context !== 'https://schema.org') throw new Error(`Unexpected context ${context}`)
		return (graph ?? [only]) as Thing[]
	})
	return {
		types: things.map((thing) => String(thing['@type'])),
		problems: things.flatMap((thing) => problemsOf(thing)),
	}
}
