import { placeInContent } from '../../metadata/content-folders.ts'
import type { Post } from '../../post/post.ts'
import type { Target } from '../blog.ts'
import { type LinkIndex, readerLanguage } from './link-index.ts'
import { markdownFile } from './markdown-file.ts'

/** What the path of a file leads to, with or without its ending: a post, in the language of the linking one, or a file beside posts. */
export function fromFilePath<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	file: string,
	suffix: string,
): Target<Data> | undefined {
	const bare = file.replace(/\/$/, '')
	const language = isTranslated(index) ? readerLanguage(index, fromFile) : undefined
	const post = index.filesFirst
		? byPath(index, fromFile, bare)
		: byFile(index, fromFile, bare, language)
	if (post) return { url: post.url + suffix, post }
	const own = bare.replace(/\.[^./]+$/, `.${language}$&`)
	const asset = language !== undefined && index.assets.has(own) ? own : bare
	const url = index.assets.get(asset)
	return url === undefined ? undefined : { url: url + suffix, file: asset }
}

function byFile<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	bare: string,
	language: string | undefined,
): Post<Data> | undefined {
	const candidates = markdownFile.test(bare)
		? [bare]
		: [
				...[`${bare}.md`, `${bare}.markdown`, `${bare}/index.md`, `${bare}/_index.md`],
				...[`${bare}.mdx`, `${bare}/index.mdx`, `${bare}.html`, bare],
				...(index.urls?.like === 'vitepress' ? [bare.replace(/\.html$/i, '.md')] : []),
			]
	const named = (file: string) => file.replace(/\.[a-z]+$/i, `.${language}$&`)
	for (const candidate of language === undefined
		? candidates
		: [...candidates, ...candidates.map(named)]) {
		const post = inLanguageOf(index, fromFile, index.byFile.get(candidate))
		if (post) return post
	}
	return undefined
}

/** Of Hugo a path is that of a page in all languages: without one in that of the reader it names its own file, or that of the default language. */
function byPath<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	file: string,
): Post<Data> | undefined {
	const language = readerLanguage(index, fromFile)
	const { languages } = index.translations
	const exact = index.byFile.get(file)
	const found = index.byPath().get(index.pathOf(file)) ?? []
	const own = [...(exact ? [exact] : []), ...found].find((post) => post.language === language)
	if (own) return own
	const other = exact ?? found.find((post) => post.language === languages[0])
	return (language && other && index.translations.in(language, other)) || other
}

/** What lies in the folder of another language where this one has nothing. */
export function inOtherFolders<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	file: string,
	suffix: string,
): Target<Data> | undefined {
	const { contents } = index
	const { folder: own, path } = placeInContent(file, contents)
	for (const { folder } of contents) {
		if (folder === own) continue
		const other = folder === '' ? path : `${folder}/${path}`
		const target = fromFilePath(index, fromFile, other, suffix)
		if (target) return target
	}
	return undefined
}

function isTranslated({ translations }: LinkIndex<unknown>): boolean {
	return translations.languages.length > 1
}

/** The translation that a reader of the linking post reads on in, unless the link names a language itself. */
function inLanguageOf<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	post: Post<Data> | undefined,
): Post<Data> | undefined {
	const language = readerLanguage(index, fromFile)
	if (post === undefined || language === undefined || post.language === language) return post
	const names = new RegExp(`\\.${post.language}\\.[a-z]+$`, 'i').test(post.file)
	return names ? post : (index.translations.in(language, post) ?? post)
}
