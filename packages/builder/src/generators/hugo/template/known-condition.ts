const known: Readonly<Record<string, boolean>> = {
	true: true,
	false: false,
	nil: false,
	'0': false,
	'hugo.IsProduction': true,
	'hugo.IsDevelopment': false,
	'hugo.IsServer': false,
	'site.IsServer': false,
	'.Site.IsServer': false,
	'$.Site.IsServer': false,
}

/** Of a condition that is understood. */
const LONGEST = 200

/** What a condition says whatever the page is, in a build for production; nothing if that depends. */
export function knownCondition(code: string, texts: readonly string[]): boolean | undefined {
	if (code.length > LONGEST) return undefined
	const bare = code.trim().replace(/^\((.*)\)$/s, '$1')
	const plain = bare.trim()
	if (Object.hasOwn(known, plain)) return known[plain]
	const [, not] = /^not\s+([^()]+|\([^()]*\))$/.exec(plain) ?? []
	if (not !== undefined) {
		const value = knownCondition(not, texts)
		return value === undefined ? undefined : !value
	}
	const [, verb, one, other] =
		/^(eq|ne)\s+(?:hugo\.Environment\s+"(\d+)"|"(\d+)"\s+hugo\.Environment)$/.exec(plain) ?? []
	const environment = texts[Number(one ?? other)]
	if (environment !== undefined) return (environment === 'production') === (verb === 'eq')
	const [, all] = /^and\s+([^()]+)$/.exec(plain) ?? []
	const isFalse = all?.split(/\s+/).some((part) => knownCondition(part, texts) === false)
	return isFalse ? false : undefined
}
