import type { GeneratorSite } from '../../generator-site.ts'
import { exampleOf } from '../astro-example.ts'
import {
	besideFolders,
	indexesOfFolders,
	type LanguagePage,
	ofFolder,
	ofSpeaking,
} from './astro-folder-problems.ts'
import { canBeLanguage } from './astro-language-names.ts'
import { type AstroLanguageConfig, type AstroLanguages, languageConfig } from './astro-languages.ts'

type Problems = NonNullable<GeneratorSite['problems']>

/** Tells which languages of posts nothing says, where addresses begin with them. */
export function languageProblems(languages: AstroLanguages, page: LanguagePage): Problems {
	const { config, beside, indexes, speaking } = languages
	const strange = languages.strange.filter((name) => !speaking.includes(name))
	const spoken = speaking.length > 0 ? [ofSpeaking(speaking, languages, page)] : []
	if (config === undefined) {
		// Each says its address.
		if (strange.length === 0 && beside.length === 0) return spoken
		const { ofOnePost } = languages
		const none = strange.filter((name) => !canBeLanguage(name) && !ofOnePost.includes(name))
		return [
			unknown({ ...languages, strange }, page),
			...spoken,
			...none.map((name) => ofFolder(name, languages, page)),
		]
	}
	return [
		...guessed(config, languages, page),
		...strange.map((name) => ofFolder(name, languages, page)),
		...spoken,
		...(beside.length > 0 ? [besideFolders(beside, config, page)] : []),
		...indexesOfFolders(indexes, page),
	]
}

/** Of a page that says no language, where no folder is called after one. */
function unknown(
	{ strange, ofOnePost }: AstroLanguages,
	{ file, content, address: { languages: segments = 'all' } }: LanguagePage,
): Problems[number] {
	const problem = {
		path: [],
		at: { file },
		message: `Unexpected page in a folder of a language: only running it would tell which one the posts of \`${content}\` are of, so they may have other addresses than before`,
	}
	const folders = strange.filter((name) => canBeLanguage(name) && !ofOnePost.includes(name))
	const [first] = folders
	if (first !== undefined) {
		const example = exampleOf(languageConfig(first, folders, segments))
		return {
			...problem,
			hint: `If it is what their folders are called, write it in a blog.config.json: ${example}.`,
			// Nothing is known of the default one either.
			settledBy: segments === 'all' ? [['languages', 'defaultLanguageInSubdir']] : ['languages'],
		}
	}
	if (ofOnePost.length > 0)
		return {
			...problem,
			hint: 'Folders of one post each, with a file of each language, are no languages: write `url` in the front matter of posts whose address must stay.',
		}
	const example = exampleOf(
		segments === 'all'
			? { language: 'en', defaultLanguageInSubdir: true }
			: { language: 'en', languages: [] },
	)
	return {
		...problem,
		hint: `If they are all of one, write it in a blog.config.json: ${example}.`,
		settledBy: ['languages', ...(segments === 'all' ? (['defaultLanguageInSubdir'] as const) : [])],
	}
}

/** What is taken for granted and nothing says. */
function guessed(
	config: AstroLanguageConfig,
	{ guessed, isDefaultGuessed }: AstroLanguages,
	{ file, content }: LanguagePage,
): Problems {
	if (guessed.length === 0 && !isDefaultGuessed) return []
	const names = guessed.map((name) => `\`${name}\``).join(', ')
	const what = [
		...(guessed.length > 0
			? [
					`which folders of \`${content}\` are languages (${names} ${guessed.length === 1 ? 'is' : 'are'} taken for some)`,
				]
			: []),
		...(isDefaultGuessed
			? [`which language stands in no address (\`${config.language}\` is taken for it)`]
			: []),
	].join(' and ')
	// So that the folder is one also if the others are left out.
	const own = guessed.length > 0 && { languageFolders: { [config.language]: config.language } }
	const details = [
		...(guessed.length > 0 ? [', without folders that are none'] : []),
		...(isDefaultGuessed ? [', the default one as `language`'] : []),
	]
	return [
		{
			path: [],
			at: { file },
			message: `Unexpected page in a folder of a language: only running it would tell ${what}, so posts may have other addresses than before`,
			hint: `Write in a blog.config.json which languages there are${details.join('')}: ${exampleOf({ ...config, ...own })}.`,
			settledBy: ['languages'],
		},
	]
}
