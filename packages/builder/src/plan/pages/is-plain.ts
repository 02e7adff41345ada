import type { Post } from '@blog/core'
import type { RenderedPost } from '@blog/renderer'
import type { View } from '@blog/theme'
import { hasPlugins } from '../../config/has-plugins.ts'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { schemeSource } from '../../security/address-sources.ts'

/** Whether nothing stands in a page but what theme and Markdown write, and nothing from elsewhere. */
export function isPlain(
	config: ResolvedConfig,
	{
		view,
		body,
		intro,
	}: {
		readonly view: View
		readonly body?: Post<unknown> | undefined
		readonly intro?: unknown
	},
	rendered: Pick<RenderedPost, 'hasRaw'> | undefined,
): boolean {
	// Code of the user's own may write anything.
	if (hasPlugins(config) || config.markdown.codeRenderer) return false
	if (intro || rendered?.hasRaw) return false
	const cover = view.kind === 'post' ? view.cover : undefined
	if (cover && schemeSource(cover.url) !== undefined) return false
	return !body?.images.some(({ url }) => schemeSource(url) !== undefined)
}
