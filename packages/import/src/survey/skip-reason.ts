import type { ImportItem } from '../import-item.ts'

/** Why an item becomes no file; `undefined` if it becomes one. */
export function skipReason(item: ImportItem): string | undefined {
	if (item.kind === 'media')
		return (
			item.unwanted ??
			(item.media ? 'it is a file, listed under media' : 'it is a file that is not for everybody')
		)
	if (item.kind === 'other') return `${item.type} is neither post nor page`
	if (item.unwanted !== undefined) return item.unwanted
	return item.title === '' && item.body.text.trim() === ''
		? 'it has no title and no text'
		: undefined
}
