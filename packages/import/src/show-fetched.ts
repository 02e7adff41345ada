import type { ImportEntry } from './import-item.ts'
import { type ItemSurroundings, importItemFile } from './import-item-file.ts'
import type { Fetched } from './media/fetch-file.ts'
import type { MediaFile } from './media/media-folder.ts'
import type { Tally } from './tally.ts'

/**
 * Writes the posts again whose files were fetched after they were written: now they show what is here. Nothing is read if there are none.
 *
 * @param entries The export, from its beginning.
 * @throws {BlogError} As {@link importItemFile}.
 */
export async function showFetched(
	entries: AsyncIterable<ImportEntry>,
	outcomes: ReadonlyMap<MediaFile, Fetched>,
	surroundings: ItemSurroundings,
	tally: Tally,
): Promise<void> {
	const fetched = [...outcomes].filter(([, outcome]) => 'file' in outcome)
	const shownBy = new Set(fetched.flatMap(([{ posts }]) => posts))
	if (fetched.length === 0) return
	let count = 0
	for await (const entry of entries) {
		if (entry.type !== 'item') continue
		const file = surroundings.survey.files[count++]
		if (file === undefined || !shownBy.has(file)) continue
		const outcome = importItemFile(entry.item, file, surroundings)
		if ('isNew' in outcome && outcome.isNew) tally.rewritten(file)
	}
}
