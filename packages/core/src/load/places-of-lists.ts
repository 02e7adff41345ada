import type { ContentFolders } from '../metadata/content-folders.ts'
import type { Taxonomy } from '../metadata/taxonomies.ts'
import type { Blog } from '../query/blog.ts'

/**
 * Where the `_index.md` of each list of a language would lie: of first folders, taxonomies and terms.
 *
 * @param blog Of that language.
 * @param main The language of files whose names say none.
 */
export function placesOfLists(
	blog: Blog<unknown>,
	taxonomies: readonly Taxonomy[],
	{
		language,
		main,
		contents,
	}: { readonly language: string; readonly main: string; readonly contents: ContentFolders },
): readonly string[] {
	const own = contents.find((root) => root.language === language)
	const whole = contents.find((root) => root.language === undefined && !root.isOfCollections)
	const { folder = '' } = own ?? whole ?? {}
	const name = own || language === main ? '_index.md' : `_index.${language}.md`
	const above = folder === '' ? '' : `${folder}/`
	const sections = blog.sectionFolders.filter(({ names }) => names.length === 1)
	return [
		...sections.map(({ names }) => names),
		...taxonomies.flatMap(({ name, segments }) => [
			segments,
			...blog.terms(name).map(({ slug }) => [...segments, slug]),
		]),
	].map((names) => `${above}${names.join('/')}/${name}`)
}
