/**
 * Where two lists of words differ.
 *
 * @returns Pairs of what one has and the other has instead, as texts.
 * @see https://doi.org/10.1007/BF01840446
 */
export function differingRuns(before, after) {
	const runs = []
	let [from, to] = [0, 0]
	for (const [x, y] of [...commonPlaces(before, after), [before.length, after.length]]) {
		if (x > from || y > to)
			runs.push([before.slice(from, x).join(' '), after.slice(to, y).join(' ')])
		from = x + 1
		to = y + 1
	}
	return runs
}

/** Places of the words in a longest common part, in order (Myers). */
function commonPlaces(before, after) {
	const trace = []
	const reach = new Map([[1, 0]])
	for (let edits = 0; edits <= before.length + after.length; edits++) {
		trace.push(new Map(reach))
		for (let k = -edits; k <= edits; k += 2) {
			let x = isDown(reach, k, edits) ? reach.get(k + 1) : reach.get(k - 1) + 1
			while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++
			reach.set(k, x)
			if (x >= before.length && x - k >= after.length)
				return walkBack(trace, edits, [before.length, after.length])
		}
	}
	return []
}

function walkBack(trace, edits, [endX, endY]) {
	const places = []
	let [x, y] = [endX, endY]
	for (let at = edits; at >= 0; at--) {
		const reach = trace[at]
		const k = x - y
		const down = isDown(reach, k, at)
		const startX = at === 0 ? 0 : reach.get(down ? k + 1 : k - 1)
		const startY = at === 0 ? 0 : startX - (down ? k + 1 : k - 1)
		const [afterX, afterY] = at === 0 ? [0, 0] : down ? [startX, startY + 1] : [startX + 1, startY]
		while (x > afterX && y > afterY) places.unshift([--x, --y])
		;[x, y] = [startX, startY]
	}
	return places
}

function isDown(reach, k, edits) {
	return k === -edits || (k !== edits && reach.get(k - 1) < reach.get(k + 1))
}
