/** `2024-10-09T08:30:00.000+00:00`, as Ghost writes dates. */
export function ghostDate(epoch: number | null): string | null {
	return epoch === null ? null : new Date(epoch).toISOString().replace('Z', '+00:00')
}
