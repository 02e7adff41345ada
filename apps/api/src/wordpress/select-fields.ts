/**
 * Takes the fields of an item that `_fields` names; `title.rendered` takes a part of one.
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/global-parameters/#_fields
 */
export function selectFields(
	item: Readonly<Record<string, unknown>>,
	names: readonly string[] | undefined,
): Readonly<Record<string, unknown>> {
	if (names === undefined) return item
	const picked: Record<string, unknown> = {}
	for (const name of names) {
		const path = name.split('.')
		copy(item, picked, path)
	}
	return picked
}

function copy(
	from: Readonly<Record<string, unknown>>,
	to: Record<string, unknown>,
	[name = '', ...rest]: readonly string[],
): void {
	if (!Object.hasOwn(from, name)) return
	const value = from[name]
	if (rest.length === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
		if (rest.length === 0) to[name] = value
		return
	}
	const inner = Object.hasOwn(to, name) ? (to[name] as Record<string, unknown>) : {}
	copy(value as Readonly<Record<string, unknown>>, inner, rest)
	to[name] = inner
}
