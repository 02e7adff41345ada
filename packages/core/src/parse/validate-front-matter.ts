import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
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
 * Checks front matter with a Standard Schema. Every issue becomes a diagnostic at its key.
 *
 * @param schema Of zod, valibot, arktype, …
 * @see https://standardschema.dev
 */
export async function validateFrontMatter(
	schema: StandardSchemaV1 | undefined,
	frontMatter: FrontMatter,
	file: string,
): Promise<Validated> {
	const values = { ...frontMatter.values }
	if (schema === undefined) return { data: values, diagnostics: [], failed: false }
	const result = await schema['~standard'].validate(values)
	if (result.issues === undefined) return { data: result.value, diagnostics: [], failed: false }

	const diagnostics = result.issues.map((issue) => {
		const path = (issue.path ?? []).map((step) =>
			stepOf(typeof step === 'object' ? step.key : step),
		)
		const key = path.join('.')
		const message = `Unexpected front matter${key === '' ? '' : ` at \`${key}\``}: ${issue.message}`
		const near =
			path.length > 0 && !Object.hasOwn(values, String(path[0]))
				? nearestName(String(path[0]), Object.keys(values))
				: undefined
		const place = frontMatter.place(near === undefined ? path : [near])
		return report('front-matter-schema', file, message, {
			place,
			hint:
				near === undefined
					? undefined
					: `Did you mean \`${String(path[0])}\` instead of \`${near}\`?`,
		})
	})
	return { data: undefined, diagnostics, failed: true }
}

function stepOf(step: PropertyKey): string | number {
	return typeof step === 'number' ? step : String(step)
}
