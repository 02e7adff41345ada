import { type FrontMatterDefaults, jekyllPattern } from '@blog/core'
import { configValues } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'

/** What a config says of the front matter of files. */
export interface JekyllDefaults {
	readonly defaults: readonly FrontMatterDefaults[]
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** Names of types as they once were. */
const types: Readonly<Record<string, string>> = { page: 'pages', post: 'posts', draft: 'drafts' }

/**
 * Reads front matter defaults. Of those for a path that cannot be read, what hides is for all files of the folder that can be read of it.
 *
 * @see https://jekyllrb.com/docs/configuration/front-matter-defaults/
 */
export function jekyllDefaults(list: readonly unknown[] = []): JekyllDefaults {
	const problems: JekyllDefaults['problems'][number][] = []
	const defaults = list.flatMap((one): readonly FrontMatterDefaults[] => {
		const { string, object } = configValues(one)
		const values = object('values')
		if (values === undefined) return []
		const path = string('scope', 'path')
		const written = string('scope', 'type')
		const type = written && (Object.hasOwn(types, written) ? types[written] : written)
		if (path === undefined || isReadable(path))
			return [{ scope: { ...(path && { path }), ...(type && { type }) }, values }]
		const folder = path.replace(/[^/]*[*?[{].*$/s, '').replace(/(^|\/)\.\.(\/.*)?$/s, '$1')
		const hiding = hidingOf(values)
		problems.push({
			path: ['defaults'],
			message: `Unexpected path \`${path}\` in \`defaults\`: ${hiding ? `what it hides is hidden in all of \`${folder || '.'}\`` : 'its values are left out'}`,
			hint: 'Close brackets and braces, write ranges such as `[a-z]`, and no `..`.',
		})
		return hiding ? [{ scope: { path: folder, ...(type && { type }) }, values: hiding }] : []
	})
	return { defaults, problems }
}

function isReadable(path: string): boolean {
	return !path.includes('*') || jekyllPattern(path) !== undefined
}

function hidingOf({
	published,
	draft,
}: Record<string, unknown>): Record<string, unknown> | undefined {
	const isHidden = published !== undefined && published !== true
	const isDraft = draft !== undefined && draft !== false
	if (!isHidden && !isDraft) return undefined
	return { ...(isHidden && { published }), ...(isDraft && { draft }) }
}
