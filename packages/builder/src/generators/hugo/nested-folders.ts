import { join } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import { untraced } from '@blog/core/store'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { ifThere } from '../read-if-there.ts'

/** The folder of a language in those of others. */
export interface NestedFolder {
	readonly language: string
	readonly folder: string
	readonly outer: {
		readonly languages: readonly string[]
		/** The outermost. */
		readonly folder: string
	}
}

/** So many are named. */
const SHOWN = 3

/**
 * What there is to say of folders of languages within others: Hugo takes the files in them for pages of all these languages. Nothing of one without files.
 *
 * @param config What the site says of files that are not read.
 */
export async function toldNestedFolders(
	root: string,
	nested: readonly NestedFolder[],
	{ excludeMatching }: Pick<SiteConfig, 'excludeMatching'>,
): Promise<NonNullable<GeneratorSite['problems']>> {
	const told = await Promise.all(
		nested.map(async (one) => {
			const isExcluded = await excluder([], excludeMatching, one.folder)
			const list = (path: string) => listFiles(path, one.folder, isExcluded)
			const found = await untraced(() => ifThere(join(root, one.folder), list))
			return found && found.markdown.length > 0 ? [problemOf(one, found.markdown)] : []
		}),
	)
	return told.flat()
}

function problemOf({ language, folder, outer }: NestedFolder, files: readonly string[]) {
	const others = outer.languages.map((one) => `\`${one}\``).join(' and ')
	const [first = ''] = files
	const name = first.slice(first.lastIndexOf('/') + 1)
	const [stem = '', ending = ''] = name.split(/(\.[a-z]+)$/i)
	const own = `.${language}`
	const bare = stem.endsWith(own) ? stem.slice(0, -own.length) : stem
	const copy = `${bare}.${outer.languages[0]}${ending}`
	return {
		path: ['languages', language, 'contentDir'],
		message: `Unexpected folder \`${folder}\` of \`${language}\` in \`${outer.folder}\`, that of ${others}, expected one beside it: Hugo publishes ${countOf(files)} as pages of ${others} too, here ${files.length === 1 ? 'it is one' : 'they are pages'} of \`${language}\` alone`,
		hint: `Move it to \`${outer.folder}-${language}\`, say, and write that in \`contentDir\`. A page that is meant for both languages needs a file for each: \`${copy}\` beside \`${name}\`.`,
	}
}

/** `its 5 files (a.md, b.md, c.md and 2 more)` */
function countOf(files: readonly string[]): string {
	const shown = files.slice(0, SHOWN).map((file) => `\`${file}\``)
	const more = files.length > SHOWN ? ` and ${files.length - SHOWN} more` : ''
	const count = files.length === 1 ? 'its only file' : `its ${files.length} files`
	return `${count} (${shown.join(', ')}${more})`
}
