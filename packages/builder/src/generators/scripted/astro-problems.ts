import type { GeneratorSite } from '../generator-site.ts'
import type { AstroRoute } from './astro-routes.ts'

type Problems = NonNullable<GeneratorSite['problems']>

const example = '`{ "generator": "astro", "urls": { "like": "astro", "base": "posts" } }`'

/**
 * Tells what is not sure of the page that shows posts.
 *
 * @param content Folder of the posts.
 */
export function routeProblems({ pages, doubt, computed }: AstroRoute, content: string): Problems {
	const [file] = pages
	if (file !== undefined && doubt === 'unclear') return [unclear(file, content)]
	if (file !== undefined && doubt === 'several') return [several(file, pages, content)]
	return computed ? [ofParameter(computed, content)] : []
}

function unclear(file: string, content: string): Problems[number] {
	return {
		path: [],
		at: { file },
		message: `Unexpected page that only running it would tell of: it may show the posts of \`${content}\`, so they may have other addresses than before`,
		hint: `If it does, write its folder in a blog.config.json: ${example}.`,
	}
}

function several(file: string, pages: readonly string[], content: string): Problems[number] {
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
): Problems[number] {
	return {
		path: [],
		at: { file, place },
		message: `Unexpected parameter \`${name}\` that only running the page would tell: the posts of \`${content}\` are called by their \`id\`, so they may have other addresses than before`,
		hint: 'Compare with the old site (`blog check --against`), and write `url` in the front matter of posts whose address must stay.',
	}
}
