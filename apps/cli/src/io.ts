/** A stream that text is written to. */
export interface TextStream {
	write(text: string): unknown
	readonly isTTY?: boolean | undefined
}

/** Everything that a command touches of its process; tests give their own. */
export interface CommandIO {
	/** The result, and nothing else. */
	readonly stdout: TextStream
	/** Everything else. */
	readonly stderr: TextStream
	/** What the author types; absent where nobody does. */
	readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean }
	readonly env: Readonly<Record<string, string | undefined>>
	/** What relative paths start from. */
	readonly cwd: string
	/** Aborted when the user has had enough (SIGINT, SIGTERM). */
	readonly signal: AbortSignal
}

/**
 * Whether a stream gets colours: it is a terminal, and nobody said no.
 *
 * @see https://no-color.org
 */
export function wantsColor(stream: TextStream, env: CommandIO['env']): boolean {
	return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
}
