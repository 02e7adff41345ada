import { dateFromPath } from '../metadata/date-in-path.ts'
import { laidOver, unknownValue, unknownValues } from '../parse/liquid/unknown-values.ts'
import type { PageFacts } from './page-facts.ts'
import { ScriptDate } from './script-date.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * What `page` is in Eleventy.
 *
 * @see https://www.11ty.dev/docs/data-eleventy-supplied/#page-variable
 */
export function eleventyPage({ file, path, date, url }: PageFacts, timeZone: string): Values {
	const { folders, name, datedName, isBundle } = path
	const unknown = ['outputPath', 'templateSyntax', 'rawInput', 'lang']
	return laidOver(unknownValues(unknown, 'page'), {
		/** A file without a date has that of the file itself. */
		get date() {
			const written = date()
			return written === undefined ? unknownValue('page.date') : new ScriptDate(written, timeZone)
		},
		get url() {
			return url()
		},
		fileSlug: name === 'index' && !isBundle ? ofFolder(folders.at(-1)) : name,
		outputFileExtension: 'html',
		filePathStem: `/${[...folders, ...(isBundle ? [datedName, 'index'] : [name])].join('/')}`,
		inputPath: `./${file}`,
	})
}

/** Files called `index` have the name of their folder, without its date; also those with a date before that. */
function ofFolder(folder = ''): string {
	return dateFromPath(folder)?.rest || folder
}
