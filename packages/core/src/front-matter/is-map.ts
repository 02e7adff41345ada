/** Whether a value of front matter has keys. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return (
		typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
	)
}
