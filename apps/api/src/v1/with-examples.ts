import type { ApiState } from '../state/api-state.ts'
import { taxonomies } from '../state/term-record.ts'
import type { ApiDescription, Parameter } from './api-description.ts'

/** Puts examples into a description that lead to something in this blog. */
export function withExamples(description: ApiDescription, state: ApiState): ApiDescription {
	const examples = examplesOf(state)
	const paths = Object.entries(description.paths).map(([path, methods]) => {
		const known = examples[path] ?? {}
		const operations = Object.entries(methods).map(([method, operation]) => [
			method,
			{
				...operation,
				...(operation.parameters && {
					parameters: operation.parameters.map((one) => withExample(one, known)),
				}),
			},
		])
		return [path, Object.fromEntries(operations)]
	})
	return { ...description, paths: Object.fromEntries(paths) }
}

/** `undefined`: there is nothing that it could lead to. */
type Examples = Readonly<Record<string, string | undefined>>

/** By path and name of the parameter. */
function examplesOf({ posts, pages, terms }: ApiState): Readonly<Record<string, Examples>> {
	const [post, page] = [posts[0]?.post, pages[0]?.post]
	const slugs = taxonomies.map((name) => [name, terms[name][0]?.term.slug] as const)
	return {
		'/posts': { tag: terms.tags[0]?.term.slug },
		'/posts/{slug}': { slug: post?.slug || post?.id },
		'/pages/{slug}': { slug: page?.slug || page?.id },
		...(post?.title && { '/search': { q: post.title.slice(0, 100) } }),
		...Object.fromEntries(slugs.map(([name, slug]) => [`/${name}/{slug}`, { slug }])),
	}
}

function withExample(parameter: Parameter, examples: Examples): Parameter {
	if (!(parameter.name in examples)) return parameter
	const { example: _, ...schema } = parameter.schema ?? {}
	const example = examples[parameter.name]
	return { ...parameter, schema: { ...schema, ...(example !== undefined && { example }) } }
}
