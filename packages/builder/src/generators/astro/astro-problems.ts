import { posix } from 'node:path'
import type { GeneratorSite, SettledBy } from '../generator-site.ts'
import { exampleOf } from './astro-example.ts'
import { languageProblems } from './languages/astro-language-problems.ts'
import type { AstroLanguages } from './languages/astro-languages.ts'
import type { AstroPage } from './routes/astro-pages.ts'
import type { AstroRoute } from './routes/astro-routes.ts'

type Problems = NonNullable<GeneratorSite['problems']>

/**
 * Tells what is not sure of the page that shows posts.
 *
 * @param content Folder of the posts.
 * @param languages Of the posts, if their addresses begin with them.
 */
export function routeProblems(
	{ pages, doubt, computed, address }: AstroRoute,
	content: string,
	languages: AstroLanguages | undefined,
): Problems {
	const [file] = pages
	const base = address?.base ?? ''
	const example = exampleOf({ ...languages?.config, urls: { like: 'astro', base } })
	// What addresses begin with is two keys if they begin with the language.
	const settledBy: SettledBy = languages?.config ? [['urls', 'languages']] : ['urls']
	if (file !== undefined && doubt === 'unclear')
		return [{ ...unclear(file, content, example), settledBy }]
	if (file !== undefined && doubt === 'several')
		return [{ ...several(pages, file, content, example), settledBy }]
	return [
		...(file !== undefined && address && languages
			? languageProblems(languages, { file, content, address })
			: []),
		...(computed ? [ofParameter(computed, content, address?.hasLanguage ?? false)] : []),
	]
}

/** Tells of pages in the folder of the posts that cannot be followed, where others tell which posts there are. */
export function unfollowedProblems(
	{ pages: shown, doubt }: AstroRoute,
	pages: readonly AstroPage[],
	collection: string,
): Problems {
	const isTold = shown.length > 0 && doubt === undefined
	const found = pages.filter(
		({ isUsual, isPaginated, asks, finds, base, file }) =>
			isUsual &&
			!isPaginated &&
			asks.length + finds.length === 0 &&
			posix.basename(base) === collection &&
			!shown.includes(file),
	)
	return (isTold ? found : []).map(({ file }) => ({
		path: [],
		at: { file },
		message: `Unexpected page that only running it would tell of: posts that it alone shows are left out, since ${shown.map((one) => `\`${one}\``).join(' and ')} has none of them`,
		hint: `Let it call \`getCollection('${collection}')\` itself, or by a function of the site.`,
	}))
}

function unclear(file: string, content: string, example: string): Problems[number] {
	return {
		path: [],
		at: { file },
		message: `Unexpected page that only running it would tell of: it may show the posts of \`${content}\`, so they may have other addresses than before`,
		hint: `If it does, write its folder in a blog.config.json: ${example}.`,
	}
}

function several(
	pages: readonly string[],
	file: string,
	content: string,
	example: string,
): Problems[number] {
	const folders = pages.map((path) => `\`${path.replace(/\/\[[^/]*(?:\/index)?\.astro$/, '')}\``)
	return {
		path: [],
		at: { file },
		message: `Unexpected pages in ${folders.join(' and ')} that all show the posts of \`${content}\`: each post has one address here, below the name of its collection`,
		hint: `Write the folder whose addresses are to be kept in a blog.config.json: ${example}.`,
	}
}

function ofParameter(
	{ name, file, place }: NonNullable<AstroRoute['computed']>,
	content: string,
	hasLanguage: boolean,
): Problems[number] {
	const id = hasLanguage ? '`id` without the folder of the language' : '`id`'
	return {
		path: [],
		at: { file, place },
		message: `Unexpected parameter \`${name}\` that only running the page would tell: the posts of \`${content}\` are called by their ${id}, so they may have other addresses than before`,
		hint: 'Compare with the old site (`blog check --against`), and write `url` in the front matter of posts whose address must stay.',
	}
}
