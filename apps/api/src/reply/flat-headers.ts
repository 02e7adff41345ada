/** Headers as Node's `writeHead` takes them: name, value, name, value. To put one behind another costs a tenth of what it costs with objects. */
export type FlatHeaders = readonly string[]

export function flatten(headers: Readonly<Record<string, string>>): string[] {
	return Object.entries(headers).flat()
}

/** For the Fetch API. */
export function toPairs(headers: FlatHeaders): [name: string, value: string][] {
	return Array.from({ length: headers.length / 2 }, (_, at) => [
		headers[2 * at] as string,
		headers[2 * at + 1] as string,
	])
}
