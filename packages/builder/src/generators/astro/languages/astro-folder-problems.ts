import type { GeneratorSite } from '../../generator-site.ts'
import type { RouteAddress } from '../../scripted/route-address.ts'
import { exampleOf } from '../astro-example.ts'
import { canBeLanguage } from './astro-language-names.ts'
import type { AstroLanguageConfig, AstroLanguages } from './astro-languages.ts'

type Problem = NonNullable<GeneratorSite['problems']>[number]

/** The page in a folder of the language, and the folder of its posts. */
export interface LanguagePage {
	readonly file: string
	readonly content: string
	readonly address: RouteAddress
}

/** Tells a folder of posts that is of no language that is known. */
export function ofFolder(
	name: string,
	{ config, strange, ofOnePost, speaking, isWhole }: AstroLanguages,
	{ content, address: { base } }: LanguagePage,
): Problem {
	const why = isWhole ? 'that `i18n.locales` does not name' : 'that is called like no language'
	const language = config === undefined ? 'the default language' : `\`${config.language}\``
	const problem = {
		path: [],
		at: { file: `${content}/${name}` },
		message: `Unexpected folder \`${name}\` of posts ${why}: they are taken for posts in ${language}, so they may have other addresses than before`,
	}
	if (ofOnePost.includes(name))
		return {
			...problem,
			hint: 'It has a file of each language: write `url` in the front matter of those whose address must stay.',
		}
	if (config === undefined || !canBeLanguage(name)) {
		const url = `/${[name.toLowerCase(), base].filter(Boolean).join('/')}/`
		return {
			...problem,
			hint: `Write \`url\` in the front matter of each: it begins with \`${url}\` if their page takes the language from the folder.`,
		}
	}
	// A config of ours that says one says all of them.
	const none = [...ofOnePost, ...speaking]
	const others = strange.filter((other) => canBeLanguage(other) && !none.includes(other))
	const languages = [...config.languages, ...others]
	return {
		...problem,
		hint: `If their addresses begin with it, write it as a language in a blog.config.json, if not, leave it out there: ${exampleOf({ languages })}.`,
		settledBy: ['languages'],
	}
}

/**
 * Tells folders of posts that say their language themselves, all at once: the folders are of none.
 *
 * @param names Of one or more.
 */
export function ofSpeaking(
	names: readonly string[],
	{ config }: AstroLanguages,
	{ content }: LanguagePage,
): Problem {
	const folders = names.map((name) => `\`${name}\``).join(', ')
	const language = config === undefined ? 'the default language' : `\`${config.language}\``
	const example = exampleOf({ languages: config?.languages ?? [] })
	return {
		path: [],
		at: { file: `${content}/${names[0]}` },
		message: `Unexpected posts that say their language in their front matter: those of ${folders} are taken for posts in ${language}, at the addresses of their folders, so they may have other addresses than before`,
		hint: `Write \`url\` in the front matter of each whose address must stay. If all have theirs, write so in a blog.config.json: ${example}.`,
		settledBy: ['languages'],
	}
}

/** Tells posts that are the `index.md` of a folder of a language. */
export function indexesOfFolders(
	indexes: AstroLanguages['indexes'],
	{ address: { base } }: LanguagePage,
): readonly Problem[] {
	return indexes.map(({ file, segment }) => {
		const url = `/${[segment, base].filter(Boolean).join('/')}/`
		return {
			path: [],
			at: { file },
			message: `Unexpected \`index\` of a folder of a language: its address ends with \`index/\` here, and the \`id\` of such a post is its folder, so it may have been \`${url}\``,
			hint: `If it was, write \`url: ${url}\` in its front matter: it stands there instead of the list of posts.`,
		}
	})
}

/**
 * Tells posts that lie beside folders of languages.
 *
 * @param files Those posts.
 */
export function besideFolders(
	files: readonly string[],
	config: AstroLanguageConfig,
	{ content }: LanguagePage,
): Problem {
	const names = files.slice(0, 3).map((file) => `\`${file.slice(content.length + 1)}\``)
	const more = files.length > names.length ? ` and ${files.length - names.length} more` : ''
	return {
		path: [],
		at: { file: files[0] ?? content },
		message: `Unexpected posts in no folder of a language: ${names.join(', ')}${more}. They are taken for posts in \`${config.language}\`, so they may have other addresses than before`,
		hint: `Write \`url\` in the front matter of each whose address must stay. If all of them are of \`${config.language}\`, write so in a blog.config.json: ${exampleOf(config)}.`,
		settledBy: ['languages'],
	}
}
