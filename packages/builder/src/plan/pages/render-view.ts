import type { Diagnostic } from '@blog/core'
import type { View } from '@blog/theme'
import { placeOfError } from '../../config/place-of-error.ts'
import { report } from '../../diagnostics/rules.ts'
import type { SiteInput } from '../../site/site.ts'

/** The rule of a page that a component of the user's own is missing from. */
export const COMPONENT_FAILED = 'component-failed'

/**
 * Renders a page. If a component of the user's own fails, the page has the theme's own components and a diagnostic says where: the same
 * one for all pages, so that it stands once in a report.
 *
 * @throws {unknown} What the theme itself throws: a bug.
 */
export function renderView(
	{
		theme,
		config,
		configFile = '',
		dir,
	}: Pick<SiteInput, 'theme' | 'config' | 'configFile' | 'dir'>,
	view: View,
): { readonly content: string; readonly diagnostics: readonly Diagnostic[] } {
	try {
		return { content: theme.render(view), diagnostics: [] }
	} catch (error) {
		if (config.theme.components === undefined) throw error
		const place = placeOfError(error, dir)
		const failure = report(
			COMPONENT_FAILED,
			place?.file ?? configFile,
			`Unexpected failure of a component: ${error instanceof Error ? error.message : String(error)}`,
			{
				place: place && { line: place.line, column: 1 },
				hint: 'Pages that show it have the components of the theme until it is mended.',
			},
		)
		return { content: theme.renderPlain(view), diagnostics: [failure] }
	}
}
