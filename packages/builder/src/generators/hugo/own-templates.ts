import { join } from 'node:path'
import { configValues, lowerKeys } from '../config-values.ts'
import { filesBelow } from '../files-below.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { leftOutFiles } from '../left-out-files.ts'
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
		...leftOutFiles(
			layouts,
			templates,
			"templates of Hugo's",
			'Pages are made by the theme: write what you miss as a component, docs/theming.md.',
		),
		...leftOutFiles(
			styles,
			await filesBelow(join(root, styles)),
			"styles of Hugo's",
			'Write them for this theme in `theme: { css }`, docs/theming.md.',
		),
	]
}
