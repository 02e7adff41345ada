import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { canBeLanguage } from './astro-folders.ts'
import { type AstroLanguageConfig, type AstroLanguages, languageConfig } from './astro-languages.ts'
import type { RouteAddress } from './route-address.ts'

type Problems = NonNullable<GeneratorSite['problems']>

/** The page in a folder of the language, and the folder of its posts. */
interface LanguagePage {
	readonly file: string
	readonly content: string
	readonly address: RouteAddress
}

/** Tells which languages of posts nothing says, where addresses begin with them. */
export function languageProblems(
	{ config, strange }: AstroLanguages,
	page: LanguagePage,
): Problems {
	if (config === undefined) return [unknown(strange.filter(canBeLanguage), page)]
	// A config of ours that says one says all of them.
	const languages = [...config.languages, ...strange.filter(canBeLanguage)]
	return strange.map((name) => ofFolder(name, { ...config, languages }, page))
}

/** A blog.config.json that says this of an Astro site. */
export function exampleOf(config: SiteConfig): string {
	const text = JSON.stringify({ generator: 'astro', ...config }, null, 1)
	const line = text.replaceAll(/\n */g, ' ')
	return `\`${line.replaceAll('[ ', '[').replaceAll(' ]', ']')}\``
}

function unknown(
	folders: readonly string[],
	{ file, content, address: { languages: segments = 'all' } }: LanguagePage,
): Problems[number] {
	const [first] = folders
	const example =
		first === undefined
			? exampleOf({
					language: 'en',
					...(segments === 'all' && { defaultLanguageInSubdir: true }),
				})
			: exampleOf(languageConfig(first, folders, segments))
	const what =
		first === undefined
			? 'If they are all of one, write it'
			: 'If it is what their folders are called, write it'
	return {
		path: [],
		at: { file },
		message: `Unexpected page in a folder of a language: only running it would tell which one the posts of \`${content}\` are of, so they may have other addresses than before`,
		hint: `${what} in a blog.config.json: ${example}.`,
		settledBy: ['language', 'languages'],
	}
}

function ofFolder(
	name: string,
	{ language, languages }: AstroLanguageConfig,
	{ content, address: { base } }: LanguagePage,
): Problems[number] {
	const problem = {
		path: [],
		at: { file: `${content}/${name}` },
		message: `Unexpected folder \`${name}\` of posts that is called like no language: they are taken for posts in \`${language}\`, so they may have other addresses than before`,
	}
	if (!canBeLanguage(name)) {
		const url = `/${[name.toLowerCase(), base].filter(Boolean).join('/')}/`
		return {
			...problem,
			hint: `Write \`url\` in the front matter of each: it begins with \`${url}\` if their page takes the language from the folder.`,
		}
	}
	return {
		...problem,
		hint: `If their addresses begin with it, write it as a language in a blog.config.json: ${exampleOf({ languages })}.`,
		settledBy: ['languages'],
	}
}
