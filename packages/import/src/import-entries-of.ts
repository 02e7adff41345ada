import { parseUrl } from '@blog/core'
import { importEntries } from './import-entries.ts'
import type { ImportEntry } from './import-item.ts'
import type { ImportOptions } from './import-options.ts'
import type { ImportReport } from './import-report.ts'
import { downloadMedia } from './media/download-media.ts'
import type { Fetched } from './media/fetch-file.ts'
import { mediaFailures } from './media/media-failures.ts'
import { type MediaFile, mediaFolder } from './media/media-folder.ts'
import { mediaReport } from './media/media-report.ts'
import { showFetched } from './show-fetched.ts'
import { siteConfig } from './site-config.ts'
import { takeSurvey } from './survey/take-survey.ts'
import { createTally } from './tally.ts'
import { withBlockGates } from './with-block-gates.ts'
import { importWriter } from './write/import-writer.ts'
import { writeConfig } from './write-config.ts'

/**
 * Makes a folder of what an export holds.
 *
 * @param read Reads it from its beginning, as often as it is called.
 * @param source What the export is called in diagnostics.
 * @throws As `importBlog`.
 */
export async function importEntriesOf(
	read: () => AsyncIterable<ImportEntry>,
	source: string,
	{
		out,
		config,
		site = '',
		dryRun = false,
		download = false,
		now = new Date(),
		signal,
		onProgress = () => undefined,
	}: ImportOptions,
): Promise<ImportReport> {
	const survey = await takeSurvey(read(), site)
	const readAgain = () => withBlockGates(read(), survey.blocks)
	const writer = importWriter(out, dryRun)
	const media = mediaFolder(out, survey.site)
	const surroundings = { survey, writer, media, source }
	const tally = createTally(now.getTime())
	const about = await importEntries(readAgain(), surroundings, tally, (done) =>
		onProgress('converting', done, survey.files.length),
	)
	let outcomes: ReadonlyMap<MediaFile, Fetched> = new Map()
	if (download !== false && !dryRun) {
		outcomes = await downloadMedia({
			...(download === true ? {} : download),
			media,
			writer,
			signal,
			privateHost: parseUrl(site)?.host,
			onProgress: (done, total) => onProgress('fetching files', done, total),
		})
		for (const failure of mediaFailures(outcomes, out, source)) tally.say(failure)
		onProgress('writing links')
		await showFetched(readAgain(), outcomes, surroundings, tally)
	}
	const said = siteConfig({ ...about, url: about.url || site })
	const made = writeConfig(said, writer, out, config)
	for (const diagnostic of made.diagnostics) tally.say(diagnostic)
	return {
		...tally.report(),
		media: mediaReport(media.files(), outcomes),
		config: made.config,
	}
}
