import { HEADERS_FILE } from '../headers/headers-file.ts'
import { siteHeaders } from '../headers/site-headers.ts'
import { writeHeaders } from '../headers/write-headers.ts'
import type { PlanContext } from './context.ts'
import type { Output } from './output.ts'
import { DERIVED_FOLDER } from './plan-images.ts'

/** Plans `_headers`, which Netlify, Cloudflare and the preview read; it gives way to the user's own. */
export function planHeaders({ config, themeFiles, derived }: PlanContext): readonly Output[] {
	const rules = siteHeaders(config, {
		fingerprinted: themeFiles.fingerprinted,
		...(derived.outputs.length > 0 && { derived: DERIVED_FOLDER }),
	})
	if (rules.length === 0) return []
	return [
		{
			path: HEADERS_FILE,
			kind: 'headers',
			sources: [],
			yields: true,
			render: async () => ({ content: writeHeaders(rules), bodies: [] }),
		},
	]
}
