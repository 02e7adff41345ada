import type { Root } from 'mdast'
import { booleanField, stringField } from '../front-matter/fields.ts'
import { lazily } from '../lazily.ts'
import { applyHeadingAttributes } from '../metadata/heading-attributes.ts'
import { headings } from '../metadata/headings.ts'
import { noteStraightSigns } from '../metadata/straight-signs.ts'
import { summarize } from '../metadata/summary.ts'
import { readTitle } from '../metadata/title.ts'
import { countWords } from '../metadata/words.ts'
import { hasFormulas } from '../parse/extras/formula-delimiters.ts'
import type { ParsedSource } from '../parse/parse-source.ts'
import type { Hidden } from './post.ts'
import type { PostOptions } from './post-options.ts'

/**
 * What `createPost` hides behind the fields of a post, of a file that it has made a post of before: nothing that the fields alone
 * come from is read again.
 *
 * @param name Of the file, for a title.
 */
export function treeAgain(
	{
		file,
		source,
		frontMatter,
		tree: whole,
		fileData,
	}: Omit<ParsedSource, 'usesRemark' | 'qrCodes' | 'expansion'>,
	name: string,
	options: PostOptions,
): Hidden {
	const { cjk = 'auto', summaryLength = 70, smartPunctuation = true } = options
	const isHugo = options.urls?.like === 'hugo'
	// What there is to say of the front matter was said.
	const title = stringField(frontMatter, ['title'], file, [])
	noteStraightSigns(whole, source)
	applyHeadingAttributes(whole, source, isHugo)
	const { tree, heading } = readTitle(title, whole, name, file, options.takesOpeningHeading)
	headings(whole, {
		smartPunctuation,
		ids: options.headingIds,
		hugoSource: isHugo ? source : undefined,
		withoutFormulas: hasFormulas(options.extras),
	})

	const summaryTree = lazily(() => {
		const counted = countWords(whole, {
			cjk: booleanField(frontMatter, 'isCJKLanguage', file, []) ?? cjk,
		})
		return summarize(title === undefined ? tree : whole, {
			// Of a written summary there are no nodes in the post.
			frontMatter: stringField(frontMatter, ['summary'], file, [])?.trim() ? empty : undefined,
			heading: isHugo ? undefined : heading,
			summaryLength,
			smartPunctuation,
			cjk: counted.cjk,
		}).tree
	})
	return {
		tree,
		source,
		fileData,
		get summaryTree() {
			return summaryTree()
		},
	}
}

const empty: Root = { type: 'root', children: [] }
