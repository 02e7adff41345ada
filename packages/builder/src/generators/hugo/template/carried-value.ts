/** Functions that tell of a text and do not give it: its length, its hash, whether it is so. */
const telling = new RegExp(
	`\\s*(?:${[
		'len|count(?:words|runes)|strings\\.(?:Count\\w*|RuneCount|Contains\\w*|Has\\w+)',
		'md5|sha1|sha256|sha512|hmac|xxhash|crypto\\.\\w+|hash\\.\\w+',
		'not|eq|ne|lt|le|gt|ge|in|collections\\.In|hasPrefix|hasSuffix|isset|reflect\\.\\w+',
		'(?:warn|error)(?:id)?f|fmt\\.(?:Warn|Error)(?:id)?f',
	].join('|')})(?![\\w.])`,
	'y',
)

/** Leaves out of a value what tells of its parts and does not hold them: of `add (len .Inner) 1` stays `add () 1`. */
export function carriedValue(value: string): string {
	const whole = { from: 0, command: 0 }
	const open = [whole]
	const dropped: { readonly from: number; readonly to: number }[] = []
	const drop = (from: number, to: number) => {
		while ((dropped.at(-1)?.from ?? -1) >= from) dropped.pop()
		dropped.push({ from, to })
	}
	for (const { 0: mark, index } of value.matchAll(/[()|]/g)) {
		const group = open.at(-1) ?? whole
		if (mark === '(') open.push({ from: index + 1, command: index + 1 })
		else if (mark === '|') {
			// What follows gets no more than what this one tells.
			if (isTelling(value, group.command)) drop(group.from, index)
			group.command = index + 1
		} else if (open.length > 1) {
			open.pop()
			if (isTelling(value, group.command)) drop(group.from, index)
		}
	}
	if (isTelling(value, whole.command)) return ''
	const starts = [0, ...dropped.map(({ to }) => to)]
	return starts.map((from, at) => value.slice(from, dropped[at]?.from)).join(' ')
}

function isTelling(value: string, at: number): boolean {
	telling.lastIndex = at
	return telling.test(value)
}
