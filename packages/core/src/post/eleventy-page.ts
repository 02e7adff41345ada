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
	const { folders, datedName, isBundle } = path
	const name = withoutDate(datedName)
	const isIndex = name === 'index' && !isBundle
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
		fileSlug: isIndex ? withoutDate(folders.at(-1) ?? '') : name,
		outputFileExtension: 'html',
		filePathStem: `/${[...folders, ...(isBundle ? [datedName, 'index'] : [name])].filter(Boolean).join('/')}`,
		inputPath: `./${file}`,
	})
}

/** Names lose a date of this form alone, and what is before it. Files that are called `index` then have the name of their folder. */
function withoutDate(name: string): string {
	return /\d{4}-\d{2}-\d{2}-(.*)/s.exec(name)?.[1] ?? name
}
