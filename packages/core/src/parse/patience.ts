/**
 * Knows when what is waited for will never come, such as a process that has nothing more to do.
 *
 * @param giveUp Called once at most, then.
 * @returns Ends waiting: it has come.
 */
export type Patience = (giveUp: () => void) => () => void

/**
 * Waits for what code of a user's promised, as long as there is any hope of it.
 *
 * @param who Names that code, at the beginning of a sentence.
 * @throws {Error} If it will never come.
 */
export function patiently<Value>(
	promised: PromiseLike<Value>,
	patience: Patience | undefined,
	who: string,
): Promise<Value> {
	if (!patience) return Promise.resolve(promised)
	return new Promise((resolve, reject) => {
		const end = patience(() =>
			reject(new Error(`${who} never finished: it waits for what does not come`)),
		)
		// It may throw instead of rejecting.
		Promise.resolve(promised).then(
			(value) => {
				end()
				resolve(value)
			},
			(error: unknown) => {
				end()
				reject(error)
			},
		)
	})
}
