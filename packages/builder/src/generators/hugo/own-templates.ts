import { join } from 'node:path'
import { configValues, lowerKeys } from '../config-values.ts'
import { filesBelow } from '../files-below.ts'
import type { GeneratorSite } from '../generator-site.ts'
import type { Values } from './keys-without-case.ts'

/** Called in posts, where each that is missing is told. */
const isShortcode = /^_?shortcodes\//

/**
 * Finds templates and styles of a site's own: those of its theme stay behind without a word.
 *
 * @param raw The config as parsed, keys in any case.
 */
export async function ownTemplates(
	root: string,
	raw: Values,
): Promise<NonNullable<GeneratorSite['leftOut']>> {
	const { string } = configValues(lowerKeys(raw) as Values)
	const layouts = string('layoutdir') ?? 'layouts'
	const styles = `${string('assetdir') ?? 'assets'}/css/extended`
	const templates = (await filesBelow(join(root, layouts))).filter(
		(file) => !isShortcode.test(file),
	)
	return [
		...tell(
			layouts,
			templates,
			'template',
			'Pages are made by the theme: write what you miss as a component, docs/theming.md.',
		),
		...tell(
			styles,
			await filesBelow(join(root, styles)),
			'style',
			'Write them for this theme in `theme: { css }`, docs/theming.md.',
		),
	]
}

function tell(
	folder: string,
	files: readonly string[],
	what: string,
	hint: string,
): NonNullable<GeneratorSite['leftOut']> {
	const [first] = files.toSorted()
	if (first === undefined) return []
	const several = files.length > 1 ? ` and ${files.length - 1} more` : ''
	return [{ folder, what: `${what}s of Hugo's, \`${first}\`${several}`, hint }]
}
