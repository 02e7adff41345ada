const disabled =
	/\[(vc_(?:row|section|column)\w*|et_pb_\w+|fusion_builder_\w+)(?=\s)[^[\]]*?\s(?:disable_element="yes"|disabled="on"|status="draft")[^[\]]*\]/g

/**
 * Leaves out the rows and sections that a page builder shows to nobody, with all that is in them. Linear in the length of the text.
 *
 * @param hidden Told the name of each.
 */
export function withoutDisabledCalls(text: string, hidden: (name: string) => void): string {
	const pattern = new RegExp(disabled)
	const endless = new Set<string>()
	let kept = ''
	let at = 0
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const close = `[/${match[1]}]`
		const end = endless.has(close) ? -1 : text.indexOf(close, pattern.lastIndex)
		if (end < 0) {
			endless.add(close)
			continue
		}
		hidden(match[1] as string)
		kept += text.slice(at, match.index)
		at = end + close.length
		pattern.lastIndex = at
	}
	return kept + text.slice(at)
}
