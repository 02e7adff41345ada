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
	for (const name of names) {
		for (const [key, value] of Object.entries(matter)) {
			if (key.toLowerCase() !== name.toLowerCase()) continue
			// PaperMod's own example quotes it: `hiddenInHomeList: "true"`.
			if (value === true || value === 'true') return true
			if (value === false || value === 'false') return false
		}
	}
	return undefined
}
