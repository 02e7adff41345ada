/** A value of a config or front matter as a table; an empty one if it is none. */
export function tableOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: {}
}
