import type { ContentPath } from '../content-path.ts'
import { encodePath } from '../url.ts'
import { docusaurusPath } from './docusaurus-path.ts'
import { rewritePath } from './rewrite-path.ts'
import type { PathGenerator } from './url-rules.ts'

/** A file, as far as its address tells. */
export interface PathFile {
	readonly path: Pick<ContentPath, 'folders' | 'name' | 'datedName' | 'isBundle'>
	/** As the front matter gives it, of Docusaurus and Astro; may have slashes. */
	readonly slug: string | undefined
	readonly base: string
	/** `/a.html` instead of `/a/`. */
	readonly ugly: boolean
	/** Of VitePress. */
	readonly rewrites?: Readonly<Record<string, string>> | undefined
}

/**
 * Makes the address that a file has by its path in another generator.
 *
 * @example
 * pathUrl('docusaurus', { path: readContentPath('2024-10-09-Hello.md', []), base: 'blog', … }) // '/blog/2024/10/09/Hello/'
 */
export function pathUrl(
	like: PathGenerator,
	{ path, slug, base, ugly, rewrites }: PathFile,
): string {
	if (like === 'vitepress') return filePathUrl(path, base, ugly, rewrites)
	const above = base.split('/')
	// To Eleventy it is a key like others.
	const own = like === 'eleventy' ? undefined : slug?.split('/')
	return toAddress([...above, ...(own ?? segmentMakers[like](path, above))], ugly)
}

/** Addresses of VitePress say nothing but where a file lies, or is to lie. https://vitepress.dev/guide/routing#file-based-routing */
function filePathUrl(
	{ folders, datedName, isBundle }: PathFile['path'],
	base: string,
	ugly: boolean,
	rewrites: PathFile['rewrites'] = {},
): string {
	const written = [...base.split('/'), ...folders, datedName].filter(Boolean)
	const file = `${written.join('/')}${isBundle ? '/index.md' : '.md'}`
	const moved = rewritePath(file, rewrites)
	if (moved === file) return toAddress(written, ugly && !isBundle)
	const segments = moved.replace(/(?:^|\/)index\.md$/, '/').replace(/\.md$/, '')
	return toAddress(segments.split('/'), ugly && !segments.endsWith('/'))
}

function toAddress(parts: readonly string[], ugly: boolean): string {
	const segments = parts.filter((one) => one !== '' && one !== '.' && one !== '..')
	if (segments.length === 0) return '/'
	return encodePath(`/${segments.join('/')}${ugly ? '.html' : '/'}`)
}

const segmentMakers: Readonly<
	Record<
		Exclude<PathGenerator, 'vitepress'>,
		(path: PathFile['path'], above: readonly string[]) => readonly string[]
	>
> = {
	/** A date in a name is folders of its own, and what is before it comes after. https://docusaurus.io/docs/blog */
	docusaurus({ folders, datedName, isBundle }) {
		const whole = [...folders, datedName].join('/')
		const dated = docusaurusPath(whole)
		if (!dated) return whole.split('/')
		const { before, date, after } = dated
		// Its pattern takes the slash before `index` for the end of the date.
		const name = isBundle && after === '' ? 'index' : after
		return [...date.split(/[-/]/), ...`${before}${name}`.split('/')]
	},
	/** https://docs.astro.build/en/guides/content-collections/#defining-custom-ids */
	astro: ({ folders, datedName }) => [...folders, datedName].map(githubSlug),
	/** A file that is called as its folder is that folder's page. https://www.11ty.dev/docs/permalinks/ */
	eleventy({ folders, datedName, isBundle }, above) {
		const isFolder = !isBundle && [...above, ...folders].at(-1) === datedName
		return isFolder ? folders : [...folders, datedName]
	},
}

function githubSlug(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{Alphabetic}\p{M}\p{N}\p{Pc} -]/gu, '')
		.replaceAll(' ', '-')
}
