/**
 * Writes values as a JSON array, or each in a line of its own, one piece after the other: of a large blog nobody holds all HTML at once.
 *
 * @example for await (const piece of jsonPieces(values, false)) out.write(piece) // '[', '{…}', '\n]\n'
 */
export async function* jsonPieces(
	values: AsyncIterable<object>,
	isLines: boolean,
): AsyncGenerator<string> {
	if (!isLines) yield '['
	let isFirst = true
	for await (const value of values) {
		const json = JSON.stringify(value)
		yield isLines ? `${json}\n` : `${isFirst ? '' : ','}\n${json}`
		isFirst = false
	}
	if (!isLines) yield '\n]\n'
}
