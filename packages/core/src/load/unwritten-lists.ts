import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FrontMatterDefaults } from '../front-matter/front-matter-defaults.ts'
import type { ContentFolders } from '../metadata/content-folders.ts'
import { readContentPath } from '../metadata/content-path.ts'
import { slugify } from '../metadata/slug.ts'
import { taxonomiesIn } from '../metadata/taxonomies.ts'
import type { BlogOptions } from '../options.ts'
import type { PostParser } from '../post/create-post-parser.ts'
import type { Post } from '../post/post.ts'
import type { Blog } from '../query/blog.ts'
import { hashOfText } from './hash-of-text.ts'
import { placesOfLists } from './places-of-lists.ts'

/** Keys of front matter that change a list, in lower case: `author`, say, does not. */
const keysOfLists = new Set(
	`title description summary url slug aliases build _build headless draft date lastmod publishdate expirydate
	weight sitemap menu menus cover images layout published robotsnoindex searchhidden`.split(/\s+/),
)

/** A folder whose files are known. */
interface ListedFolder<Data> {
	readonly files: readonly string[]
	readonly contents: ContentFolders
	readonly parser: PostParser<Data>
}

/** Mistakes in what is passed down, each of them of the first list that has it. */
function toldOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const mistakes = diagnostics.filter(({ severity }) => severity === 'error').reverse()
	const byMessage = new Map(mistakes.map((one) => [`${one.rule} ${one.message}`, one]))
	const hint = 'There is no such file: a `cascade` of the config or of an `_index.md` says it.'
	return [...byMessage.values()].map((one) => ({ ...one, hint }))
}

/** Whether front matter that is passed down changes lists. */
export function isForLists({ values }: FrontMatterDefaults): boolean {
	return Object.keys(values).some((key) => keysOfLists.has(key.toLowerCase()))
}

/**
 * Makes the lists of sections, taxonomies and terms that have no `_index.md`, and that front matter is passed down to: in Hugo it is as if an empty file was there.
 *
 * @param blog Without them.
 * @see https://gohugo.io/configuration/cascade/
 */
export async function unwrittenLists<Data>(
	{ files, parser, contents }: ListedFolder<Data>,
	blog: Blog<Data>,
	options: Pick<BlogOptions, 'language' | 'languages' | 'taxonomies'>,
): Promise<{ readonly posts: readonly Post<Data>[]; readonly diagnostics: readonly Diagnostic[] }> {
	const { language: main = 'en', languages = [] } = options
	const keyOf = (file: string) => {
		const { folders, language = main } = readContentPath(file, languages, 'UTC', contents)
		const names = folders.flatMap((name) => name.split('/'))
		return [language, ...names.map((name) => slugify(name) || name)].join('/')
	}
	const written = new Set(files.filter((file) => /(?:^|\/)_index\.[^/]+$/.test(file)).map(keyOf))
	const places = blog.languages.flatMap((language) => {
		const taxonomies = taxonomiesIn(options.taxonomies, language)
		return placesOfLists(blog.inLanguage(language), taxonomies, { language, main, contents })
	})
	const lists = places
		.filter((file) => !written.has(keyOf(file)) && parser.defaultsOf(file).some(isForLists))
		.map(async (file) => {
			const origin = { hash: hashOfText(parser.factsOf(file), ''), isUnwritten: true as const }
			return parser.parse('', file, origin)
		})
	const made = await Promise.all(lists)
	return {
		posts: made.flatMap(({ post }) => post ?? []),
		diagnostics: toldOnce(made.flatMap(({ diagnostics }) => diagnostics)),
	}
}
