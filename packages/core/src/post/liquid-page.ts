import { stringField, stringListField } from '../front-matter/fields.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { lazily } from '../lazily.ts'
import { dateKeysOf } from '../metadata/generators/jekyll-dates.ts'
import { isJekyllDocument } from '../metadata/generators/jekyll-document.ts'
import { readUrl } from '../metadata/post-url.ts'
import { readDates } from '../metadata/read-dates.ts'
import type { BlogOptions } from '../options.ts'
import type { PostContext } from './create-context.ts'
import { eleventyPage } from './eleventy-page.ts'
import { withFolders } from './folder-categories.ts'
import { identify } from './identify.ts'
import { jekyllDocument, jekyllPage } from './jekyll-page.ts'
import { readTerms } from './read-terms.ts'

/** What templates of a file know of it besides its front matter, made when they ask for it. */
export function liquidPage(
	file: string,
	frontMatter: FrontMatter,
	options: Omit<BlogOptions<never>, 'schema'>,
	context: PostContext,
): Readonly<Record<string, unknown>> {
	const { timeZone = 'UTC' } = options
	// What there is to say is said when the post is made.
	const { path, kind } = identify(file, frontMatter, options, context)
	const language = path.language ?? options.language ?? 'en'
	const date = lazily(
		() => readDates(frontMatter, file, timeZone, [], path.date, dateKeysOf(options)).dates.date,
	)
	const terms = lazily(() => {
		const taxonomies = context.taxonomiesIn(language)
		const read = readTerms(
			taxonomies,
			frontMatter,
			(keys, kind) => stringListField(frontMatter, keys, file, [], kind),
			'word',
		)
		return withFolders(read, path.folders)
	})
	const slug = () => stringField(frontMatter, ['slug'], file, []) ?? path.name
	const title = () => stringField(frontMatter, ['title'], file, [])
	const url = lazily(
		() =>
			readUrl(frontMatter, path, options, file, [], {
				categories: terms().categories,
				...context.sectionsIn(file, path.folders, language),
				folders: context.folderSegments(path.folders, language),
				title: title() ?? path.name,
				date: date(),
				pattern: context.patternOf(path),
			}).url,
	)
	const facts = { file, path, date, url, terms, slug, title }
	if (options.liquid?.like === 'eleventy' || options.urls?.like === 'eleventy')
		return eleventyPage(facts, timeZone)
	const isDocument = kind === 'post' || isJekyllDocument(path.folders, options.urls)
	return isDocument
		? jekyllDocument(facts, frontMatter.values, timeZone)
		: jekyllPage(facts, frontMatter.values, timeZone)
}
