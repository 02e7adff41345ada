import { HEADERS_FILE } from '../../headers/headers-file.ts'
import { siteHeaders } from '../../headers/site-headers.ts'
import { writeHeaders } from '../../headers/write-headers.ts'
import type { PlanContext } from '../context.ts'
import { DERIVED_FOLDER } from '../files/plan-images.ts'
import type { Output } from '../output.ts'

/** Plans `_headers`, which Netlify, Cloudflare and the preview read; it gives way to the user's own. */
export function planHeaders(contexts: readonly [PlanContext, ...PlanContext[]]): readonly Output[] {
	const [{ config, themeFiles, derived }] = contexts
	const feedStyles = contexts.flatMap(({ feedStyle }) => feedStyle?.output.path ?? [])
	const rules = siteHeaders(config, {
		fingerprinted: [...themeFiles.fingerprinted, ...feedStyles],
		...(derived.outputs.length > 0 && { derived: DERIVED_FOLDER }),
	})
	if (rules.length === 0) return []
	const recipe = () => rules
	return [
		{
			path: HEADERS_FILE,
			kind: 'headers',
			sources: [],
			yields: true,
			// Not by its bodies: whether there are derived images is said by what posts show.
			recipe,
			render: async () => ({ content: writeHeaders(rules), recipe }),
		},
	]
}
