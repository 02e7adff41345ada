/** What was thrown as an error, which it need not be: `throw null` says at least that. */
export function thrownError(thrown: unknown): Error {
	if (thrown instanceof Error) return thrown
	return new Error(
		thrown ? String(thrown) : `${thrown === '' ? 'an empty text' : thrown} was thrown`,
	)
}
