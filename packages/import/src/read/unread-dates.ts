import type { UnreadDate } from '../import-item.ts'

/** What programs write for no date. */
const none = /^\s*$|^0000-|-0001\b/

/**
 * Names the dates of an item that are there and cannot be read.
 *
 * @param texts What the export has, by the key of front matter that it is for.
 * @param dates What was read of it.
 */
export function unreadDates(
	texts: Readonly<Record<UnreadDate['key'], readonly string[]>>,
	dates: Readonly<Record<UnreadDate['key'], string | undefined>>,
): readonly UnreadDate[] {
	return (['date', 'lastmod'] as const).flatMap((key) => {
		const text = unreadDate(texts[key], dates[key])
		return text === undefined ? [] : [{ key, text }]
	})
}

/** The first of some texts that is more than none, if no date was read of them. */
export function unreadDate(texts: readonly string[], date: string | undefined): string | undefined {
	return date === undefined ? texts.find((one) => !none.test(one))?.trim() : undefined
}
