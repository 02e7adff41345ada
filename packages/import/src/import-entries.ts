import { importCopy } from './import-copy.ts'
import type { ImportEntry, ImportSite } from './import-item.ts'
import { type ItemSurroundings, importItemFile } from './import-item-file.ts'
import type { Tally } from './tally.ts'

/**
 * Writes the files of an export, one item after the other.
 *
 * @param onItem Told how many items are done.
 * @returns What the export says of its site.
 * @throws {BlogError} As {@link importItemFile}.
 */
export async function importEntries(
	entries: AsyncIterable<ImportEntry>,
	surroundings: ItemSurroundings,
	tally: Tally,
	onItem: (done: number) => void,
): Promise<ImportSite> {
	const { survey, writer, media, source } = surroundings
	let count = 0
	let about: ImportSite = { url: '' }
	for await (const entry of entries) {
		if (entry.type === 'site') about = entry.site
		if (entry.type === 'problem') tally.say({ file: source, ...entry.problem })
		if (entry.type === 'file') tally.addFile(entry.file, importCopy(entry.file, writer))
		if (entry.type !== 'item') continue
		const { item } = entry
		const index = count++
		const file = survey.files[index]
		const reason = survey.unlisted.get(index)
		if (file === undefined && reason === undefined && item.term?.text.trim() === '') continue
		const outcome =
			reason === undefined ? importItemFile(item, file, surroundings) : { reason, diagnostics: [] }
		tally.add(item, outcome)
		for (const address of outcome.media ?? []) media.show(address, file ?? source)
		if (item.media?.address) media.list(survey.site.absolute(item.media.address), item.place?.line)
		onItem(count)
	}
	return about
}
