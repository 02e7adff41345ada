/** A stream that text is written to. */
export interface TextStream {
	write(text: string): unknown
	readonly isTTY?: boolean | undefined
	/** Width of the terminal. */
	readonly columns?: number | undefined
}

/** What is typed, and where it shows. */
export interface Terminal {
	readonly input: NodeJS.ReadableStream
	readonly output: NodeJS.WritableStream
	/** What Ctrl-C does: a terminal that is asked on only passes the key on. */
	interrupt(): void
}

/** How much is said besides the result: failures alone, what there is to know, or also timings and stack traces. */
export type Level = 'quiet' | 'normal' | 'verbose'

/** How signals are put off. */
export interface SignalDeferral {
	/** To be stopped is how the command ends, as a server does: its exit code stays, and it goes on when nobody reads what it writes. Default false. */
	readonly endsWell?: boolean
	/** How many milliseconds it may take to end. Default 3,000. */
	readonly grace?: number
}

/** Everything that the command line touches of its process; tests give their own. */
export interface ProcessIO {
	/** The result, and nothing else. */
	readonly stdout: TextStream
	/** Everything else. */
	readonly stderr: TextStream
	/** Where the author can be asked; absent where nobody types, or nobody sees the question. */
	readonly terminal?: Terminal
	readonly env: Readonly<Record<string, string | undefined>>
	/** What relative paths start from. */
	readonly cwd: string
	/** Aborted when the user has had enough (SIGINT, SIGTERM), from {@link deferSignals} on. */
	readonly signal: AbortSignal
	/**
	 * To be called before anything is written that must not be left half-done: until then a signal ends the process at once, whatever it is at. From then on
	 * {@link signal} is aborted, and the command ends what it has begun.
	 */
	deferSignals(deferral?: SignalDeferral): void
}

/** What a command is given of it: {@link ProcessIO.stderr} is silent with `--quiet`. */
export interface CommandIO extends ProcessIO {
	/** What is said with `--quiet` too. */
	readonly alerts: TextStream
	readonly level: Level
	/**
	 * Says what the command does from now on: for a line on the terminal while it takes long, and for timings.
	 *
	 * @param step `reading posts`.
	 * @param done Of `total` items; once for each of them, and again and again with the same step.
	 */
	progress(step: string, done?: number, total?: number): void
}

/**
 * Whether a stream gets colours: it is a terminal, and nobody said no.
 *
 * @see https://no-color.org
 */
export function wantsColor(stream: TextStream, env: ProcessIO['env']): boolean {
	return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
}

/** Columns of a terminal; 80 if it does not say. */
export function widthOf({ columns }: TextStream): number {
	return columns !== undefined && columns > 0 ? columns : 80
}
