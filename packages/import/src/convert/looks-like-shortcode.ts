/** Something in brackets that begins with a word. */
export interface Bracketed {
	readonly name: string
	/** What stands between the name and the bracket. */
	readonly given: string
	/** Some characters of the text around it; a row of calls that stand side by side is one. */
	readonly before: string
	readonly after: string
	readonly isInCode: boolean
}

/** How many characters {@link looksLikeShortcode} asks for before the bracket, and behind it. */
export const AROUND = 120

/** Words that editors, transcripts and songs have on lines of their own. */
const ofEditors =
	/^(?:sic|edit|edited|update|updated|note|end|snip|snipped|redacted|deleted|removed|continued|spoilers?|laughs?|laughter|laughing|applause|cheers|cheering|music|silence|pause|beat|sighs?|crosstalk|inaudible|unintelligible|indistinct|gasps?|name|type|size|error|todo|tba|tbd|draft|cont|chorus|verse|bridge|intro|outro|hook|refrain|pre-chorus|post-chorus|solo|instrumental|interlude|repeat)$/i

const leadsToAddress = /^(?:see|via|from|cf|at|and|or|also|read)$/i

/** Players and other places, whose films and messages may have short ids. */
const ofPlaces =
	/^(?:dailymotion|metacafe|soundcloud|spotify|bandcamp|ted|vine|instagram|gist|slideshare|scribd|tweet)$/

/** Names of values in programs: `[user_id]`. */
const ofValues =
	/^[a-z]+_(?:ids?|names?|size|type|key|url|uri|path|count|date|time|value|index|length|error|code|proxy)$/i

/** Where a line or a block begins, and where one ends; marks of letters may stand between, and what encloses a call. */
const lineStart =
	/(?:^|\n|-->|<\/?(?:p|div|li|ul|ol|td|th|h[1-6]|figure|section|blockquote|center|br|hr)\b[^<>]*>)\s*(?:<(?:strong|em|b|i|span|font)\b[^<>]*>)*$/i
const lineEnd =
	/^(?:<\/(?:strong|em|b|i|span|font)>)*[ \t]*(?:$|\r?\n|<!--|\[\/[a-z]|<\/?(?:p|div|li|ul|ol|td|th|h[1-6]|figure|section|blockquote|center|br|hr)\b)/i

/** A block of Gutenberg that is a call, whatever that looks like. */
const blockStart = /<!--\s+wp:(?:core\/)?shortcode\s[^>]*-->\s*(?:<p>\s*)?$/

/**
 * Tells whether words in brackets are a call that a plug-in of WordPress knew, not words of a text such as `[sic]`, `[citation needed]`,
 * `[n=12]` or `array[key]`.
 *
 * It is one if a block says so; if it has named arguments, an address or an id; if its name has an underscore; or if it stands alone on its line, as what shows a
 * form or a list does: `[toc]`, `[poll 3]`.
 */
export function looksLikeShortcode({ name, given, before, after, isInCode }: Bracketed): boolean {
	if (blockStart.test(before)) return true
	// `input[type="text"]`, `#[derive]`
	if (/[\w\])#$*]$/.test(before)) return false
	if (/=\s*["']/.test(given)) return true
	// `[tmp_name] => a`
	if (isInCode || /^\s*=(?:>|&gt;)/.test(after)) return false
	const isAlone = lineStart.test(before) && lineEnd.test(after)
	if (given === '' && ofValues.test(name) && !isAlone) return false
	if (/\s\/$/.test(given) || name.includes('_')) return true
	if (given.startsWith(':'))
		return !leadsToAddress.test(name) && /^:(?:https?:)?\/\/\S/i.test(given)
	if (/^=/.test(given)) return name.length > 2
	if (/\s[a-z][\w-]+=\S/i.test(given)) return true
	const words = given.match(/"[^"]*"|\S+/g) ?? []
	if (words.some((word) => /^(?:https?:)?\/\/\S|^www\./i.test(word)))
		return !leadsToAddress.test(name)
	if (words.length === 1 && isId(words[0] as string)) return name === name.toLowerCase()
	if (words.length === 1 && ofPlaces.test(name)) return true
	if (name.length < 2 || ofEditors.test(name) || !isAlone) return false
	if (words.length === 0) return name === name.toLowerCase() || name === name.toUpperCase()
	return name === name.toLowerCase() && words.every((word) => /^(?:\d+,?|".*")$/.test(word))
}

/** Of a film or a message: long, with digits in it. */
function isId(word: string): boolean {
	return /^(?:\d{6,}|(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{9,})$/i.test(word)
}
