export { BlogError, type BlogErrorCode, isBlogError } from './diagnostics/blog-error.ts'
export { createReport, DIAGNOSTICS_URL, type Rule } from './diagnostics/define-rules.ts'
export type { Diagnostic, Place, Severity } from './diagnostics/diagnostic.ts'
export { type FormatOptions, formatDiagnostics } from './diagnostics/format-diagnostics.ts'
export { createPlaceOf, lineStarts } from './diagnostics/place-of.ts'
export { reasonOf } from './diagnostics/reason-of.ts'
export { type RuleId, rules as coreRules } from './diagnostics/rules.ts'
export { thrownError } from './diagnostics/thrown-error.ts'
export { applyEdits } from './edit/apply-edits.ts'
export type { Edit, FieldValue, Scalar, Span } from './edit/field.ts'
export { type LinkEdits, type LinkRewriter, linkEdits } from './edit/link-edits.ts'
export { type RenameTermOptions, renameTerm, type TermRenaming } from './edit/rename-term.ts'
export { type LinkResult, rewriteLinks } from './edit/rewrite-links.ts'
export { rewriteValues } from './edit/rewrite-values.ts'
export {
	type EditResult,
	type FrontMatterChanges,
	setFrontMatter,
} from './edit/set-front-matter.ts'
export { escapeExpression } from './escape-expression.ts'
export { byteOrderMarkOf, withoutByteOrderMark } from './front-matter/byte-order-mark.ts'
export { type Cascade, readCascade } from './front-matter/cascade.ts'
export type { Cover } from './front-matter/cover.ts'
export type { FrontMatterDefaults } from './front-matter/front-matter-defaults.ts'
export {
	type FrontMatterSyntax,
	frontMatterSyntax,
	type MatterFile,
} from './front-matter/front-matter-syntax.ts'
export { globSource } from './front-matter/glob.ts'
export { jekyllPattern } from './front-matter/jekyll-pattern.ts'
export type { JekyllScope } from './front-matter/jekyll-scope.ts'
export { knownKeys } from './front-matter/known-keys.ts'
export { editDistance, nameFinder, nearestName } from './front-matter/nearest-name.ts'
export type { PageTarget } from './front-matter/page-target.ts'
export { type FrontMatter, readFrontMatter } from './front-matter/read-front-matter.ts'
export { readPageTarget } from './front-matter/read-page-target.ts'
export { splitFrontMatter } from './front-matter/split-front-matter.ts'
export { type TextInMatter, textsIn } from './front-matter/texts-in.ts'
export { alertMarker, withoutAlertMarker } from './metadata/alert-marker.ts'
export { aliasHome, aliasUrl, writtenAlias } from './metadata/aliases.ts'
export { codeLanguage } from './metadata/code-languages.ts'
export {
	type ContentFolders,
	contentFolders,
	outermostFolders,
	placeInContent,
} from './metadata/content-folders.ts'
export { dateToEpoch } from './metadata/date-to-epoch.ts'
export { fallbackLanguages } from './metadata/fallback-languages.ts'
export { toRfc822, toRfc3339 } from './metadata/feed-date.ts'
export { folderName, withFolderNames } from './metadata/folder-names.ts'
export { formatDate } from './metadata/format-date.ts'
export { frontMatterFlag } from './metadata/front-matter-flag.ts'
export { collectionFile } from './metadata/generators/collection-file.ts'
export { baseOf, listBase } from './metadata/generators/list-base.ts'
export { isRewrite } from './metadata/generators/rewrite-path.ts'
export { pathGenerators, type UrlRules } from './metadata/generators/url-rules.ts'
export type { Heading } from './metadata/heading.ts'
export { type HeadingIds, headingIdKinds } from './metadata/heading-ids.ts'
export { movedTags, type PlacedTag } from './metadata/html-places.ts'
export { readHugoRef, refAddress } from './metadata/hugo-ref.ts'
export { languageTag } from './metadata/language-tag.ts'
export { type ParsedDate, parseDate } from './metadata/parse-date.ts'
export { pathBelow } from './metadata/path-below.ts'
export { pathExpression } from './metadata/path-expression.ts'
export { unknownToken } from './metadata/permalink.ts'
export type { PermalinkRule, Permalinks } from './metadata/permalinks.ts'
export { plainText } from './metadata/plain-text.ts'
export type { PostDate } from './metadata/post-date.ts'
export { publishedFlag } from './metadata/published-flag.ts'
export type { Reference } from './metadata/reference.ts'
export { allReferences, type References } from './metadata/references.ts'
export { shownAddress } from './metadata/shown-address.ts'
export { slugify, slugifyTerm } from './metadata/slug.ts'
export { smartTexts } from './metadata/smart-texts.ts'
export { smarten } from './metadata/smarten.ts'
export { splitSuffix } from './metadata/split-suffix.ts'
export { mapSrcSet } from './metadata/src-set.ts'
export { stripUrl } from './metadata/strip-url.ts'
export {
	type BuiltInTaxonomy,
	type Taxonomy,
	type TaxonomyName,
	type TaxonomyOptions,
	taxonomiesIn,
	termNameKind,
} from './metadata/taxonomies.ts'
export { textOfHtml } from './metadata/text-of-html.ts'
export { dateAt } from './metadata/time-zone.ts'
export { isUgly, type UglyUrls } from './metadata/ugly-urls.ts'
export { authoredUrl, decodePath, encodePath, parseUrl, toUrl } from './metadata/url.ts'
export type { Visibility } from './metadata/visibility.ts'
export type { BlogOptions } from './options.ts'
export type { AdmonitionOptions } from './parse/admonitions/admonition-options.ts'
export { decodeReferences } from './parse/decode-references.ts'
export type { Expansion } from './parse/expanded.ts'
export type { FormulaDelimiters } from './parse/extras/formula-delimiters.ts'
export type { MarkdownExtras } from './parse/extras/markdown-extras.ts'
export { isHtml } from './parse/html-body.ts'
export { isPlainText } from './parse/is-plain-text.ts'
export { blocksOf, isJoinedToBlock } from './parse/joined-blocks.ts'
export type { LiquidOptions } from './parse/liquid/liquid-options.ts'
export { loudProcessor } from './parse/loud-processor.ts'
export { toDiagnostic } from './parse/message-to-diagnostic.ts'
export { type Patience, patiently } from './parse/patience.ts'
export { phrasingParents } from './parse/phrasing-parents.ts'
export type {
	CodeShortcode,
	CodeShortcodes,
	ShortcodeValue,
} from './parse/shortcodes/code-shortcode.ts'
export { madeIn } from './parse/shortcodes/made-html.ts'
export type { QrCode } from './parse/shortcodes/qr.ts'
export { type QrLevel, QUIET_ZONE } from './parse/shortcodes/qr-size.ts'
export type { Shortcode, ShortcodeProps, Shortcodes } from './parse/shortcodes/shortcode.ts'
export { whyCleaned } from './parse/shortcodes/why-cleaned.ts'
export { referencedFiles } from './parse/vitepress/file-reference.ts'
export type { VueOptions } from './parse/vitepress/vue-options.ts'
export {
	createPostParser,
	type PostData,
	type PostParser,
	type PostResult,
} from './post/create-post-parser.ts'
export { parsePost } from './post/parse-post.ts'
export type { Post } from './post/post.ts'
export type {
	Asset,
	Blog,
	HiddenTarget,
	Page,
	Redirect,
	Skipped,
	Target,
	Term,
	Year,
} from './query/blog.ts'
export { type BlogInput, createBlog } from './query/create-blog.ts'
export { isUnlisted } from './query/is-unlisted.ts'
export { joinInside } from './query/links/join-inside.ts'
export { paginate } from './query/paginate.ts'
export type { SectionFolder } from './query/section-tree.ts'
export { termKey } from './query/term-key.ts'
export { termsOf } from './query/terms.ts'
export { placeOfAlias, urlKey } from './query/written-place.ts'
