/** An answer as it is kept: the same for all who ask for the same thing. */
export interface Answer {
	readonly status: number
	/** Names in lower case. Without those that differ from one reader to the next. */
	readonly headers: Readonly<Record<string, string>>
	readonly body: Uint8Array
	/** Of the body, without quotes: 32 hexadecimal digits. */
	readonly tag: string
	/** `/v1/posts/:slug`; `unmatched` if there is none. */
	readonly route: string
	/** When the content that it was made of was taken in, in milliseconds since 1970; `null` if it changes without one: a filter that says `now`. */
	readonly since: number | null
	/** Which posts were public then: `ApiState.publicPosts`. */
	readonly publicPosts: string
	/** `ApiContent.version`. */
	readonly version: string
}

/** An answer of status 500 and above: none to be given, unless there is nothing better. */
export class FailedAnswer extends Error {
	override readonly name = 'FailedAnswer'
	readonly answer: Answer

	constructor(answer: Answer) {
		super(`Status ${answer.status}`)
		this.answer = answer
	}
}

/** Reads a response. */
export async function readAnswer(
	response: Response,
	origin: Pick<Answer, 'route' | 'since' | 'publicPosts' | 'version'>,
): Promise<Answer> {
	const body = new Uint8Array(await response.arrayBuffer())
	const headers = Object.fromEntries(response.headers)
	return { status: response.status, headers, body, tag: await tagOf(body), ...origin }
}

async function tagOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
	return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
