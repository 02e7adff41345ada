import { join } from 'node:path'
import { excluder, listFiles } from '@blog/core/node'
import { untraced } from '@blog/core/store'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { ifThere } from '../read-if-there.ts'

/** The folder of a language in those of others. */
export interface NestedFolder {
	readonly language: string
	/** All of the site: a file whose name says one of them is of that alone. */
	readonly languages: readonly string[]
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
 * What there is to say of folders of languages within others: Hugo takes the files in them for pages of all these languages, or, of one whose name says its language, for a page of that at the
 * address that it has in each of the folders. Nothing of one without files.
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
			const files = found?.markdown ?? []
			const named = files.filter((file) => saysLanguage(file, one.languages))
			const others = files.filter((file) => !named.includes(file))
			return [
				...(others.length > 0 ? [problemOf(one, others)] : []),
				...(named.length > 0 ? [problemOfNamed(one, named)] : []),
			]
		}),
	)
	return told.flat()
}

function problemOf({ language, folder, outer }: NestedFolder, files: readonly string[]) {
	const others = outer.languages.map((one) => `\`${one}\``).join(' and ')
	const [first = ''] = files
	const name = first.slice(first.lastIndexOf('/') + 1)
	const copy = name.replace(/(?=\.[a-z]+$)/i, `.${outer.languages[0]}`)
	return {
		path: ['languages', language, 'contentDir'],
		message: `${unexpected({ language, folder, outer })}: Hugo publishes ${countOf(files)} as pages of ${others} too, here ${files.length === 1 ? 'it is one' : 'they are pages'} of \`${language}\` alone`,
		hint: `${moveIt({ language, outer })} A page that is meant for both languages needs a file for each: \`${copy}\` beside \`${name}\`.`,
	}
}

function problemOfNamed({ language, folder, outer }: NestedFolder, files: readonly string[]) {
	return {
		path: ['languages', language, 'contentDir'],
		message: `${unexpected({ language, folder, outer })}: Hugo publishes ${countOf(files, ' whose names say a language')} in that language at ${outer.languages.length + 1} addresses, one for each of these folders, here ${files.length === 1 ? 'it has' : 'they have'} one`,
		hint: moveIt({ language, outer }),
	}
}

function unexpected({ language, folder, outer }: Omit<NestedFolder, 'languages'>): string {
	const others = outer.languages.map((one) => `\`${one}\``).join(' and ')
	return `Unexpected folder \`${folder}\` of \`${language}\` in \`${outer.folder}\`, that of ${others}, expected one beside it`
}

function moveIt({ language, outer }: Pick<NestedFolder, 'language' | 'outer'>): string {
	return `Move it to \`${outer.folder}-${language}\`, say, and write that in \`contentDir\`.`
}

function saysLanguage(file: string, languages: readonly string[]): boolean {
	const said = /\.([\w-]+)\.[a-z]+$/i.exec(file)?.[1]?.toLowerCase()
	return languages.some((one) => one.toLowerCase() === said)
}

/** `its 5 files (a.md, b.md, c.md and 2 more)` */
function countOf(files: readonly string[], which = ''): string {
	const shown = files.slice(0, SHOWN).map((file) => `\`${file}\``)
	const more = files.length > SHOWN ? ` and ${files.length - SHOWN} more` : ''
	const count =
		files.length === 1
			? which === ''
				? 'its only file'
				: `its only file${which.replace('names say', 'name says')}`
			: `its ${files.length} files${which}`
	return `${count} (${shown.join(', ')}${more})`
}
