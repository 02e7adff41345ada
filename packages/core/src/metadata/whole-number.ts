/** A number as Hugo reads it where it wants a whole one, without what is behind the point; 0 if it is none. */
export function wholeNumber(value: unknown): number {
	if (typeof value !== 'number' && typeof value !== 'string' && value !== true) return 0
	const number = Math.trunc(Number(value))
	// There is no 0 below 0.
	return Number.isFinite(number) ? number + 0 : 0
}
