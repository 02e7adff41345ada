/** What an answer depends on, besides the content. */
export interface AnswerKey {
	/** Where clients reach the API: absolute, without trailing slash. It is in the links of answers. */
	readonly base: string
	/** Path below the base and query. */
	readonly target: string
	readonly isMarkdown: boolean
}

/** Whether an answer changes by itself: `filter=published:>now-30d` means something else every day. */
export function dependsOnTime({ target }: AnswerKey): boolean {
	const query = target.indexOf('?')
	if (query < 0) return false
	return [...new URLSearchParams(target.slice(query)).values()].some((text) =>
		/\bnow[-+ ]\d/.test(text),
	)
}

/** Writes a key as text. */
export function writeKey({ base, target, isMarkdown }: AnswerKey): string {
	return `${isMarkdown ? 'm' : 'j'}${base} ${target}`
}

/** Reads what {@link writeKey} has written. */
export function readKey(key: string): AnswerKey {
	const space = key.indexOf(' ')
	return {
		base: key.slice(1, space),
		target: key.slice(space + 1),
		isMarkdown: key.startsWith('m'),
	}
}
