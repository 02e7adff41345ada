import { escapeExpression } from '../../escape-expression.ts'
import { placeInContent } from '../../metadata/content-folders.ts'
import type { Post } from '../../post/post.ts'
import type { Target } from '../blog.ts'
import { type LinkIndex, readerLanguage } from './link-index.ts'
import { markdownFile } from './markdown-file.ts'
import { hugoPath } from './posts-by-path.ts'

/** What the path of a file leads to, with or without its ending: a post, in the language of the linking one, or a file beside posts. */
export function fromFilePath<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	file: string,
	suffix: string,
): Target<Data> | undefined {
	const bare = file.replace(/\/$/, '')
	const candidates = markdownFile.test(bare)
		? [bare]
		: [
				...[`${bare}.md`, `${bare}.markdown`, `${bare}/index.md`, `${bare}/_index.md`],
				...[`${bare}.mdx`, `${bare}/index.mdx`, `${bare}.html`, bare],
				...(index.urls?.like === 'vitepress' ? [bare.replace(/\.html$/i, '.md')] : []),
			]
	if (index.filesFirst) candidates.push(...pageFiles(candidates, index.translations.languages))
	const language = isTranslated(index) ? readerLanguage(index, fromFile) : undefined
	const named = (file: string) => file.replace(/\.[a-z]+$/i, `.${language}$&`)
	for (const candidate of language === undefined
		? candidates
		: [...candidates, ...candidates.map(named)]) {
		const post = inLanguageOf(index, fromFile, postOf(index, candidate))
		if (post) return { url: post.url + suffix, post }
	}
	const own = bare.replace(/\.[^./]+$/, `.${language}$&`)
	const asset = language !== undefined && index.assets.has(own) ? own : bare
	const url = index.assets.get(asset)
	return url === undefined ? undefined : { url: url + suffix, file: asset }
}

/** Of Hugo `one.fr.md`, `one/index.md` and `one/_index.fr.md` are the path of one page, in whatever language it is read. */
function pageFiles(files: readonly string[], languages: readonly string[]): readonly string[] {
	const ofLanguage = new RegExp(
		`\\.(?:${languages.map(escapeExpression).join('|')})(?=\\.md$)`,
		'i',
	)
	return files
		.map((file) => file.replace(ofLanguage, ''))
		.flatMap((file) => [file, file.replace(/\/_?index(?=\.md$)/i, '')])
		.filter((file) => !files.includes(file))
}

function postOf<Data>(
	{ byFile, byPath, filesFirst }: LinkIndex<Data>,
	file: string,
): Post<Data> | undefined {
	return byFile.get(file) ?? (filesFirst ? byPath().get(hugoPath(file)) : undefined)
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

/** The translation that a reader of the linking post reads on in, unless the link names a language itself: that of Hugo is the language of a page there, not of a link. */
function inLanguageOf<Data>(
	index: LinkIndex<Data>,
	fromFile: string,
	post: Post<Data> | undefined,
): Post<Data> | undefined {
	const language = readerLanguage(index, fromFile)
	if (post === undefined || language === undefined || post.language === language) return post
	if (index.filesFirst) return index.translations.in(language, post) ?? post
	const names = new RegExp(`\\.${post.language}\\.[a-z]+$`, 'i').test(post.file)
	return names ? post : (index.translations.in(language, post) ?? post)
}
