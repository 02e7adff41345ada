/**
 * Reads what a client says that it takes, each with how much it likes it: from 0, not at all, to 1.
 *
 * @param header `Accept`, `Accept-Encoding`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2
 */
export function readWeights(header: string): ReadonlyMap<string, number> {
	return new Map(header.split(',').map(readWeight))
}

function readWeight(part: string): [name: string, weight: number] {
	const [name = '', ...parameters] = part.split(';')
	const written = parameters
		.map((one) => /^\s*q=(.*)$/i.exec(one)?.[1])
		.find((one) => one !== undefined)
	const weight = written === undefined ? 1 : Number(written)
	// What cannot be read is not wanted. `x-gzip` is an old name.
	return [name.trim().toLowerCase().replace('x-gzip', 'gzip'), Number.isNaN(weight) ? 0 : weight]
}
