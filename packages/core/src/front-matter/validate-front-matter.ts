import type { StandardSchemaV1 } from '@standard-schema/spec'
import { BlogError } from '../diagnostics/blog-error.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { isMap } from './is-map.ts'
import { knownKeys } from './known-keys.ts'
import { nearestName } from './nearest-name.ts'
import type { FrontMatter } from './read-front-matter.ts'

/** What a schema makes of front matter. */
export interface Validated {
	/** The schema's output; the front matter itself if there is no schema. */
	readonly data: unknown
	readonly diagnostics: readonly Diagnostic[]
	readonly failed: boolean
}

/**
 * Checks front matter with a Standard Schema. Every issue becomes a diagnostic at its key, with the name that was probably meant.
 *
 * @param schema Of zod, valibot, arktype, …; it gets plain data, known keys in their documented spelling.
 * @throws {BlogError} `CONFIG_INVALID` if the schema throws instead of returning issues.
 * @see https://standardschema.dev
 */
export async function validateFrontMatter(
	schema: StandardSchemaV1 | undefined,
	frontMatter: FrontMatter,
	file: string,
): Promise<Validated> {
	const values = { ...frontMatter.values }
	if (schema === undefined) return { data: values, diagnostics: [], failed: false }
	const result = await validate(schema, values, file)
	if (result.issues === undefined) return { data: result.value, diagnostics: [], failed: false }

	const diagnostics = result.issues.flatMap((issue) =>
		pathsOf(issue).map((path) => {
			const target = path.join('.')
			const message = `Unexpected front matter${target === '' ? '' : ` at \`${target}\``}: ${issue.message}`
			const meant = meantBy(path, values)
			return report('front-matter-schema', file, message, {
				place: frontMatter.place(meant?.path ?? path),
				hint: meant?.hint,
			})
		}),
	)
	return { data: undefined, diagnostics, failed: true }
}

async function validate(schema: StandardSchemaV1, values: unknown, file: string) {
	try {
		return await schema['~standard'].validate(values)
	} catch (cause) {
		throw new BlogError('CONFIG_INVALID', `Unexpected exception of the schema on ${file}`, {
			cause,
		})
	}
}

/** Where an issue is. zod reports unknown keys once at their parent and names them in `keys`: each is a place of its own. */
function pathsOf(issue: StandardSchemaV1.Issue): readonly (readonly (string | number)[])[] {
	const path = (issue.path ?? []).map((step) => {
		const key = typeof step === 'object' ? step.key : step
		return typeof key === 'number' ? key : String(key)
	})
	const keys: readonly unknown[] = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys : []
	const unknown = keys.filter((key) => typeof key === 'string')
	return unknown.length === 0 ? [path] : unknown.map((key) => [...path, key])
}

/** For a missing key: the key that is there under another name. */
function meantBy(
	path: readonly (string | number)[],
	values: Record<string, unknown>,
): { readonly path: readonly (string | number)[]; readonly hint: string } | undefined {
	const name = String(path.at(-1) ?? '')
	let parent: unknown = values
	for (const step of path.slice(0, -1)) parent = own(parent, step)
	if (path.length === 0 || !isMap(parent) || Object.hasOwn(parent, name)) return undefined

	const documented = path.length === 1 ? knownKeys.get(name.toLowerCase()) : undefined
	if (documented !== undefined && documented !== name && Object.hasOwn(values, documented))
		return {
			path: [documented],
			hint: `This key is known as \`${documented}\`: spell it so in the schema.`,
		}
	const near = nearestName(name, Object.keys(parent))
	if (near === undefined) return undefined
	const nearPath = [...path.slice(0, -1), near]
	return { path: nearPath, hint: `Did you mean \`${name}\` instead of \`${near}\`?` }
}

function own(parent: unknown, step: string | number): unknown {
	return parent !== null && typeof parent === 'object' && Object.hasOwn(parent, step)
		? (parent as Record<string | number, unknown>)[step]
		: undefined
}
