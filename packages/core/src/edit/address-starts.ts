/** Between them stand the words that addresses are made of. */
const between = String.raw`\s)"'>\]\`,\\`
/** What may stand before an address, besides. */
const beginning = new RegExp(`[${between}(<=:[]`)
const ending = new RegExp(`[${between}]|$`, 'g')
const word = new RegExp(`[^${between}]+`, 'g')

/** So many addresses may begin in one word; a long row of `=`, each of which may begin one, would take the square of its length. */
const most = 100

/** What is known of a word of which more than {@link most} begin. */
const longest = 200

/**
 * Reads a text once and then tells where in it an address may begin, in order: a piece of HTML may have many thousands of them.
 *
 * @returns Takes an address as it would be written. The text may go on otherwise at the offsets.
 */
export function addressStarts(written: string): (spelling: string) => readonly number[] {
	const starts = new Map<string, number[]>()
	let [end, begun] = [-1, 0]
	for (let at = 0; at < written.length; at++) {
		if (at > 0 && !beginning.test(written[at - 1] as string)) continue
		if (end < at) {
			ending.lastIndex = at
			end = ending.exec(written)?.index ?? written.length
			begun = 0
		}
		const key = written.slice(at, begun++ < most ? end : Math.min(end, at + longest))
		const known = starts.get(key)
		if (known) known.push(at)
		else starts.set(key, [at])
	}
	return (spelling) => {
		// Of `{{< ref "a.md" >}}` the first word is that of many others.
		let [key, offset] = ['', 0]
		for (const { 0: one, index } of spelling.matchAll(word))
			if (one.length > key.length) [key, offset] = [one, index]
		const whole = starts.get(key) ?? []
		const begun = key.length > longest ? (starts.get(key.slice(0, longest)) ?? []) : []
		const all = begun.length === 0 ? whole : [...whole, ...begun].sort((a, b) => a - b)
		return all.map((at) => at - offset)
	}
}
