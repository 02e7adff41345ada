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
		/** How many folders these languages have. */
		readonly count: number
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
			const isNamed = (file: string) => saysLanguage(file, one.languages)
			const named = files.filter(isNamed)
			const others = files.filter((file) => !isNamed(file))
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
		message: `${unexpected({ language, folder, outer })}: Hugo publishes ${countOf(files, 'its only file', 'its # files')} as pages of ${others} too, here ${files.length === 1 ? 'it is one' : 'they are pages'} of \`${language}\` alone`,
		hint: `${moveIt({ language, outer })} A page that is meant for both languages needs a file for each: \`${copy}\` beside \`${name}\`.`,
	}
}

function problemOfNamed({ language, folder, outer }: NestedFolder, files: readonly string[]) {
	const count = countOf(
		files,
		'its only file whose name says a language',
		'its # files whose names say a language',
	)
	return {
		path: ['languages', language, 'contentDir'],
		message: `${unexpected({ language, folder, outer })}: Hugo publishes ${count} in that language at ${outer.count + 1} addresses, one for each of these folders, here ${files.length === 1 ? 'it has' : 'they have'} one`,
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

/**
 * @param one Of a single file.
 * @param several Of more, whose number stands for `#`.
 * @example 'its 5 files (`a.md`, `b.md`, `c.md` and 2 more)'
 */
function countOf(files: readonly string[], one: string, several: string): string {
	const shown = files.slice(0, SHOWN).map((file) => `\`${file}\``)
	const more = files.length > SHOWN ? ` and ${files.length - SHOWN} more` : ''
	const count = files.length === 1 ? one : several.replace('#', String(files.length))
	return `${count} (${shown.join(', ')}${more})`
}
