/** What an answer depends on, besides the content. */
export interface AnswerKey {
	/** Where clients reach the API: absolute, without trailing slash. It is in the links of answers. */
	readonly base: string
	/** Path below the base and query. */
	readonly target: string
	readonly isMarkdown: boolean
}

const asksMarkdown = /^\s*text\/markdown\b/i

/** Whether a client would rather have Markdown, where there is some. */
export function prefersMarkdown(target: string, accept: string | null): boolean {
	return accept !== null && target.startsWith('/v1/posts/') && asksMarkdown.test(accept)
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
