/** A target without its query. */
export function pathOf(target: string): string {
	const query = target.indexOf('?')
	return query < 0 ? target : target.slice(0, query)
}
