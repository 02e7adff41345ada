import { postsFolder } from '../front-matter/posts-folder.ts'
import type { ContentPath } from '../metadata/content-path.ts'
import { jekyllTitle } from '../metadata/generators/jekyll-document.ts'
import { jekyllId } from '../metadata/generators/jekyll-id.ts'
import { laidOver, unknownValue, unknownValues } from '../parse/liquid/unknown-values.ts'
import type { PageFacts } from './page-facts.ts'
import { rubyTime } from './ruby-time.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * What `page` is in a document, which is a post, a draft, or of a collection.
 *
 * @param values Its front matter.
 * @see https://jekyllrb.com/docs/variables/#page-variables
 */
export function jekyllDocument(facts: PageFacts, values: Values, timeZone: string): Values {
	const { file, path, date, url, terms, slug, title } = facts
	const unknown = ['content', 'output', 'next', 'previous']
	if (values.excerpt === undefined) unknown.push('excerpt')
	return laidOver(unknownValues(unknown, 'page'), ofAll(facts, values), {
		/** A document without a date has that of its file. */
		get date() {
			const written = date()
			return written === undefined ? unknownValue('page.date') : rubyTime(written, timeZone)
		},
		get tags() {
			return terms().tags
		},
		get categories() {
			return terms().categories
		},
		get id() {
			return jekyllId('', url(), slug())
		},
		get slug() {
			return slug()
		},
		get title() {
			return title() ?? jekyllTitle(path.name)
		},
		collection: collectionOf(path),
		relative_path: file,
		draft: values.draft || path.isDraft,
		ext: values.ext ?? /\.[^.]*$/.exec(file)?.[0],
	})
}

/** What `page` is in a page. */
export function jekyllPage(facts: PageFacts, values: Values, timeZone: string): Values {
	const { date, url } = facts
	const unknown = values.excerpt === undefined ? ['content', 'excerpt'] : ['content']
	return laidOver(unknownValues(unknown, 'page'), ofAll(facts, values), {
		get dir() {
			return url().replace(/[^/]*$/, '')
		},
		...(values.date !== undefined && {
			get date() {
				const written = date()
				return written && rubyTime(written, timeZone)
			},
		}),
	})
}

function ofAll({ file, url }: PageFacts, values: Values): Values {
	return {
		get url() {
			return url()
		},
		path: file,
		name: values.name ?? file.slice(file.lastIndexOf('/') + 1),
	}
}

function collectionOf({ folders }: ContentPath): string {
	const [first = ''] = folders
	const isPost = postsFolder(`${folders.join('/')}/`) !== undefined || !first.startsWith('_')
	return isPost ? 'posts' : first.slice(1)
}
