import type { Root } from 'mdast'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { stringListField } from '../front-matter/fields.ts'
import { frontMatterSyntax } from '../front-matter/front-matter-syntax.ts'
import type { TermNameKind } from '../front-matter/names-in.ts'
import { aliasHome, readAliases, uglyAlias } from '../metadata/aliases.ts'
import { type BareKeys, bareKeys, isHiddenByBareKeys, tellBareKeys } from '../metadata/bare-keys.ts'
import { codeLanguages } from '../metadata/code-languages.ts'
import { duplicateHeadingIds } from '../metadata/duplicate-heading-ids.ts'
import { dateKeysOf, withoutSchedule } from '../metadata/generators/jekyll-dates.ts'
import { isJekyllDocument, jekyllTitle } from '../metadata/generators/jekyll-document.ts'
import { applyHeadingAttributes } from '../metadata/heading-attributes.ts'
import { headings } from '../metadata/headings.ts'
import { isHiddenElsewhere } from '../metadata/hiding-keys.ts'
import { isDraft, isWritten } from '../metadata/is-draft.ts'
import { readUrl } from '../metadata/post-url.ts'
import { canonicalKey, readCanonical } from '../metadata/read-canonical.ts'
import { FROM_NAME, readDates } from '../metadata/read-dates.ts'
import { readRedirect } from '../metadata/read-redirect.ts'
import { readingTime } from '../metadata/reading-time.ts'
import { references } from '../metadata/references.ts'
import { noteStraightSigns } from '../metadata/straight-signs.ts'
import { summarize } from '../metadata/summary.ts'
import { termNameKind } from '../metadata/taxonomies.ts'
import { tellUnpublished } from '../metadata/tell-unpublished.ts'
import { readTitle, wordsOfName } from '../metadata/title.ts'
import { isUgly } from '../metadata/ugly-urls.ts'
import { visibilityOf } from '../metadata/visibility.ts'
import { wholeNumber } from '../metadata/whole-number.ts'
import { countWords } from '../metadata/words.ts'
import type { BlogOptions } from '../options.ts'
import { hasFormulas } from '../parse/extras/formula-delimiters.ts'
import type { ParsedSource } from '../parse/parse-source.ts'
import type { PostContext } from './create-context.ts'
import { withoutCollections } from './eleventy-tags.ts'
import { fieldReader } from './field-reader.ts'
import { withFolders } from './folder-categories.ts'
import { identifiers } from './identifiers.ts'
import type { Identity } from './identify.ts'
import { makePost } from './make-post.ts'
import { withNames } from './names-of-keys.ts'
import type { Hidden, Post } from './post.ts'
import type { PostOptions } from './post-options.ts'
import { readCover } from './read-cover.ts'
import { readTerms } from './read-terms.ts'

/** What is known of a file only when its post is made. */
export type Origin = Pick<Hidden, 'hash' | 'reads'> & Pick<Post, 'isUnwritten'>

/**
 * Makes a post of a parsed file: every field from the function in `metadata/` that is named after it.
 *
 * @returns The frozen post, and what there is to say of its front matter.
 */
export function createPost<Data>(
	parsed: ParsedSource,
	{
		path,
		kind,
		data,
		writtenSummary,
		origin,
	}: Identity & {
		readonly data: unknown
		readonly writtenSummary: Root | undefined
		readonly origin?: Origin | undefined
	},
	options: PostOptions,
	context: PostContext,
): { readonly post: Post<Data>; readonly diagnostics: readonly Diagnostic[] } {
	const { file, source, frontMatter } = parsed
	const { timeZone = 'UTC', cjk = 'auto', summaryLength = 70, smartPunctuation = true } = options
	const isJekyll = options.urls?.like === 'jekyll'
	// Its summaries say the title again.
	const isHugo = options.urls?.like === 'hugo'
	const diagnostics: Diagnostic[] = []
	const fields = fieldReader(frontMatter, file, diagnostics)
	const language = path.language ?? options.language ?? 'en'

	noteStraightSigns(parsed.tree, source)
	applyHeadingAttributes(parsed.tree, source, options.urls?.like === 'hugo')
	const title = fields.string('title')
	const isDocument = isJekyllDocument(path.folders, options.urls)
	const { takesOpeningHeading } = options
	const inWords = takesOpeningHeading ? path.name : wordsOfName(path.name)
	const named = isDocument ? jekyllTitle(path.name) : inWords
	const ownName = kind === 'list' ? undefined : named
	const titled = readTitle(title, parsed.tree, ownName, file, takesOpeningHeading)
	const { tree } = titled
	diagnostics.push(...duplicateHeadingIds(parsed.tree, file))
	const keys = bareKeysOf(parsed, options)
	// It may be among keys that are none.
	diagnostics.push(
		...titled.diagnostics.filter(({ rule }) => !keys || rule !== 'title-missing'),
		...(keys ? [tellBareKeys(keys, file)] : []),
	)
	const {
		dates: found,
		isFromName,
		isUncertain,
	} = readDates(
		frontMatter,
		file,
		timeZone,
		diagnostics,
		takesDateOfName(options) ? path.date : undefined,
		dateKeysOf(options),
	)
	const dates = isJekyll && !isDocument ? withoutSchedule(found, frontMatter) : found
	const taxonomies = context.taxonomiesIn(language)
	const names = (keys: readonly string[], kind: TermNameKind) =>
		stringListField(frontMatter, keys, file, diagnostics, kind)
	const written = readTerms(taxonomies, frontMatter, names, termNameKind(options.urls))
	const ofNames = withNames(written, options)
	const terms = isJekyll
		? withFolders(ofNames, path.folders)
		: options.urls?.like === 'eleventy'
			? withoutCollections(ofNames)
			: ofNames
	const place = readUrl(frontMatter, path, options, file, diagnostics, {
		categories: terms.categories,
		folders: context.folderSegments(path.folders, language),
		get sections() {
			return context.sectionsIn(file, path.folders, language).sections
		},
		get sectionSlugs() {
			return context.sectionsIn(file, path.folders, language).sectionSlugs
		},
		// A list without a file is called after its folder.
		title: titled.title || (origin?.isUnwritten ? (path.folders.at(-1) ?? '') : ''),
		date: dates.date,
		pattern: context.patternOf(path),
		isDateFromName: isFromName,
	})
	const oldUrls = readAliases(
		fields.paths('aliases', 'redirect_from'),
		place.url,
		aliasHome(path.language, options),
		file,
		frontMatter,
		diagnostics,
	)
	const canonical = fields.string(canonicalKey)
	const original = readCanonical(canonical, file, frontMatter, diagnostics)
	const weight = fields.number('weight') ?? 0
	const aliases =
		isHugo && isUgly(options.uglyUrls, path.section) ? oldUrls.map(uglyAlias) : oldUrls
	const counted = countWords(parsed.tree, { cjk: fields.boolean('isCJKLanguage') ?? cjk })
	const summary = summarize(title === undefined ? tree : parsed.tree, {
		frontMatter: writtenSummary,
		heading: isHugo ? undefined : titled.heading,
		summaryLength,
		smartPunctuation,
		cjk: counted.cjk,
	})
	const writtenDraft = fields.boolean('draft')
	const draft =
		path.isDraft ||
		(keys !== undefined && isHiddenByBareKeys(keys, file, diagnostics)) ||
		isDraft(frontMatter, writtenDraft, isUncertain, isJekyll) ||
		(writtenDraft !== false && isHiddenElsewhere(frontMatter, options.urls, file, diagnostics))
	tellUnpublished(frontMatter, options.urls, file, diagnostics)
	const cover = readCover(options.urls, frontMatter, file, diagnostics)
	const redirectTo = isJekyll ? readRedirect(frontMatter, file, diagnostics) : undefined
	const layout = fields.string('layout')

	// The title counts too, so that no other heading takes its id.
	const allHeadings = headings(parsed.tree, {
		smartPunctuation,
		ids: options.headingIds,
		hugoSource: isHugo ? source : undefined,
		withoutFormulas: hasFormulas(options.extras),
	})
	const [titleHeading, ...inText] = allHeadings
	const isShownWithoutTitle = kind === 'list' && path.section === ''

	const post: Omit<Post<Data>, keyof Hidden> = {
		id: path.id,
		file,
		frontMatterSyntax: frontMatterSyntax(options.urls),
		kind,
		section: path.section,
		language,
		...place,
		aliases,
		title: titled.title,
		description: fields.string('description', 'teaser', 'excerpt') ?? '',
		...dates,
		draft,
		trusted: fields.boolean('trusted') ?? !isWritten(frontMatter.values.trusted),
		visibility: visibilityOf({ ...dates, draft }, context.now, timeZone),
		weight: isHugo ? wholeNumber(weight) : weight,
		summary: summary.text,
		truncated: summary.truncated,
		words: counted.words,
		readingTime: readingTime(counted),
		headings: titled.heading ? inText : allHeadings,
		...(titled.heading && !isShownWithoutTitle && { titleHeading }),
		...references(tree, source),
		codeLanguages: codeLanguages(tree),
		...terms,
		...(cover && { cover }),
		...(parsed.expansion && { expansion: parsed.expansion }),
		...(parsed.qrCodes.length > 0 && { qrCodes: parsed.qrCodes }),
		...identifiers(
			frontMatter,
			{ path, kind, url: place.url },
			{ redirectTo, written: original },
			fields,
			options,
		),
		...(redirectTo !== undefined && { redirectTo }),
		...(layout !== undefined && { layout }),
		...(origin?.isUnwritten && { isUnwritten: true as const }),
		assets: path.isBundle ? context.assetsBeside(file) : [],
		data: data as Data,
	}
	return {
		post: makePost(post, {
			tree,
			summaryTree: summary.tree,
			source,
			fileData: parsed.fileData,
			// Known later, so not spread.
			get hash() {
				return origin?.hash
			},
			get reads() {
				return origin?.reads
			},
		}),
		diagnostics,
	}
}

/** Keys that no fence makes front matter of. Sites of generators have them as text, too. */
function bareKeysOf(
	{ source, frontMatter: { format } }: ParsedSource,
	{ urls }: Pick<BlogOptions, 'urls'>,
): BareKeys | undefined {
	return format === 'none' && urls === undefined ? bareKeys(source) : undefined
}

/** Hugo takes a date from the name of a file only if its config says so. */
function takesDateOfName({ urls, dateKeys = {} }: Pick<BlogOptions, 'urls' | 'dateKeys'>): boolean {
	return urls?.like !== 'hugo' || Object.values(dateKeys).some((keys) => keys.includes(FROM_NAME))
}
