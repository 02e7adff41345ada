/** The id of an object, as Ghost's database makes them: 24 hexadecimal digits. */
export function ghostId(key: string): string {
	return key.slice(0, 24)
}

/** A UUID of the same. */
export function ghostUuid(key: string): string {
	return key.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
