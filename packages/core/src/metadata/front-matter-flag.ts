/**
 * Reads a true-or-false key of a post's front matter, in any case and whatever the user's schema keeps of it.
 *
 * @param post A copy without `fileData`, as JSON has it, says what is in `data`.
 * @param names Spellings; the first that is there wins.
 * @returns `undefined` if none is there, or it says something else.
 * @example frontMatterFlag(post, 'robotsNoIndex', 'noindex') // true
 */
export function frontMatterFlag(
	post: { readonly fileData?: Readonly<Record<string, unknown>>; readonly data?: unknown },
	...names: readonly string[]
): boolean | undefined {
	const matter = post.fileData?.matter ?? post.data
	if (typeof matter !== 'object' || matter === null) return undefined
	const flags = flagsOf(matter)
	if (flags === none) return undefined
	for (const name of names) {
		const flag = flags.get(name.toLowerCase())
		if (flag !== undefined) return flag
	}
	return undefined
}

type Flags = ReadonlyMap<string, boolean>
const none: Flags = new Map()
const known = new WeakMap<object, Flags>()

/** All flags of a front matter by lower-case name: a page asks for many, and most posts have none. */
function flagsOf(matter: object): Flags {
	const before = known.get(matter)
	if (before) return before
	let flags: Map<string, boolean> | undefined
	for (const [key, value] of Object.entries(matter)) {
		// PaperMod's own example quotes it: `hiddenInHomeList: "true"`.
		const flag =
			value === true ||
			value === 'true' ||
			(value === false || value === 'false' ? false : undefined)
		if (flag === undefined) continue
		flags ??= new Map()
		const name = key.toLowerCase()
		if (!flags.has(name)) flags.set(name, flag)
	}
	known.set(matter, flags ?? none)
	return flags ?? none
}
