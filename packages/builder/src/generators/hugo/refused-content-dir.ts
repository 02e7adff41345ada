import { folder } from '../../config/content-fields.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { configValues } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { keyIn, type Values } from './keys-without-case.ts'

/** A `contentDir` outside of the site, where that is the folder which would be read. */
export function refusedContentDir(
	raw: Values,
	{ content = '' }: SiteConfig,
): NonNullable<GeneratorSite['refused']> {
	const key = keyIn(raw, 'contentDir')
	if (key === undefined || folder.accepts(content)) return []
	const said = configValues(raw).string(key)
	if (said === undefined || folder.accepts(said)) return []
	return [
		{
			path: [key],
			message: `Unexpected \`${key}\` ${JSON.stringify(said)}, expected a folder of the site such as \`content\``,
			settledBy: 'content',
		},
	]
}
