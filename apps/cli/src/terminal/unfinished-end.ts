/** A process as it is seen here. */
export interface EndingProcess {
	once(event: 'exit', listener: (code: number) => void): unknown
	off(event: 'exit', listener: (code: number) => void): unknown
	exitCode?: number | string | null | undefined
}

/**
 * Tells of a process that ends before the command has: Node ends one that waits for what never comes, as one that is done. What a plug-in or the config does is known before, with
 * its file; this is for all other code of a user's, and for one that ends the process itself.
 *
 * @param tell Given a sentence.
 * @param code The exit code, if there is none of a failure.
 * @returns Call it when the command has ended.
 */
export function unfinishedEnd(
	process: EndingProcess,
	tell: (text: string) => void,
	code: number,
): () => void {
	function end(given: number): void {
		tell(
			'ended before it was done: code of the config or of a plug-in waits for what never comes, or has ended the process. What is written is not whole',
		)
		if (given === 0) process.exitCode = code
	}
	process.once('exit', end)
	return () => process.off('exit', end)
}
