import type { Diagnostic } from '@blog/core'
import type { View } from '@blog/theme'
import type { PlanContext } from './context.ts'
import type { MadeOutput, OutputKind } from './output.ts'
import { outputPath } from './output-path.ts'

/** A view, and what was found while making it. */
export interface MadeView {
	readonly view: View
	readonly diagnostics?: readonly Diagnostic[]
}

/**
 * Makes the output of one HTML page.
 *
 * @param make The view, made when the page is: nothing is rendered while planning.
 * @returns None if the URL cannot be a file.
 */
export function pageOutput(
	{ theme }: PlanContext,
	page: {
		readonly url: string
		readonly kind: OutputKind
		readonly sources: readonly string[]
		readonly yields?: boolean
	},
	make: () => Promise<MadeView> | MadeView,
): readonly MadeOutput[] {
	const { url, ...output } = page
	const path = outputPath(url)
	if (path === undefined) return []
	const render = async () => {
		const { view, diagnostics = [] } = await make()
		return { content: theme.render(view), diagnostics }
	}
	return [{ path, ...output, render }]
}
