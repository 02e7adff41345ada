import type { ImportItem } from '../import-item.ts'

/** Why an item becomes no file; `undefined` if it becomes one. */
export function skipReason(item: ImportItem): string | undefined {
	if (item.kind === 'media') return 'it is a file, listed under media'
	if (item.kind === 'other') return `${item.type} is neither post nor page`
	if (item.unwanted !== undefined) return item.unwanted
	return item.title === '' && item.body.text.trim() === ''
		? 'it has no title and no text'
		: undefined
}
